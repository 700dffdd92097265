import {skillsPlan} from "../../infrastructure/rules.ts";
import {learningOffer, skill, skillTarget} from "../../infrastructure/skill-kinds.ts";
import {
  cellsOf,
  gapInWords,
  type Skill,
  type SkillMatrix,
  skillGaps,
  skillMatrix,
  skillRemarks,
} from "../../infrastructure/skill-rules.ts";
import {useMay} from "../access/session.tsx";
import {EntrySection, InTrajectory, ProductBar, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, FindingTitle, Loading, Panel, Stack, useToast} from "../ui/index.ts";
import {SkillTable} from "./SkillTable.tsx";
import {skillWords} from "./skill-words.ts";
import css from "./skills.module.css";
import {useStartingSkills} from "./starting-set.ts";

/** What people can do in networks, hard and soft: levels in words, targets per role, and how they learn it. */
export function SkillsPage() {
  return (
    <InTrajectory>
      <SkillsPlan />
    </InTrajectory>
  );
}

function SkillsPlan() {
  const t = useWords(skillWords);
  const format = useFormat();
  const held = useHeld(skillsPlan.kinds);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const {entries} = held.data;
  const skills = entries(skill);
  const matrix = skillMatrix(skills, entries(skillTarget));
  const remarks = [
    ...skillGaps(matrix).map(gapInWords),
    ...(matrix.rows.length > 0 ? skillRemarks(matrix, entries(learningOffer)) : []),
  ];
  return (
    <Stack>
      <FindingTitle title={finding(matrix, t.title, format)} lead={t.lead} />
      <StartingSet skills={skills} />
      {matrix.rows.length > 0 && (
        <Panel title={t.matrix.title}>
          <p className="quiet">{t.matrix.how}</p>
          <SkillTable matrix={matrix} />
        </Panel>
      )}
      {remarks.length > 0 && (
        <Panel title={t.gaps}>
          <ul className={css.points}>
            {remarks.map((words) => (
              <li key={words.en}>{words[format.language]}</li>
            ))}
          </ul>
        </Panel>
      )}
      <EntrySection
        kind={skillTarget}
        title={t.targets.title}
        lead={t.targets.lead}
        empty={t.targets.empty}
        columns={["role", "skill", "target", "now"]}
      />
      <EntrySection kind={learningOffer} title={t.offers.title} lead={t.offers.lead} empty={t.offers.empty} />
      <EntrySection kind={skill} title={t.skills.title} lead={t.skills.lead} empty={t.skills.empty} />
      {skills.length > 0 && <Levels skills={skills} />}
      <ProductBar product={skillsPlan} />
    </Stack>
  );
}

function finding(matrix: SkillMatrix, title: typeof skillWords.nl.title, format: Format): string {
  const count = matrix.skills.length;
  if (count === 0) return title.start;
  if (matrix.rows.length === 0) return title.targets(count, format.number(count));
  const gaps = skillGaps(matrix);
  if (gaps[0]) return title.gaps(gaps.length, format.number(gaps.length), gaps[0].role, gaps[0].skill.details.name);
  return cellsOf(matrix).some(({gap}) => gap === null) ? title.unknown : title.reached;
}

/** One click adds the skills of the starting set that are not there yet. */
function StartingSet({skills}: {skills: readonly Skill[]}) {
  const t = useWords(skillWords);
  const toast = useToast();
  const mayWrite = useMay("trajectory:write");
  const {missing, addMissing, isBusy, failure} = useStartingSkills(skills);
  if (!mayWrite || missing === 0) return null;
  const add = async () => {
    if (await addMissing()) toast({text: t.added});
  };
  return (
    <div className={`${css.start} no-print`}>
      {skills.length === 0 && <p className="quiet">{t.startHow}</p>}
      {failure && <Failed failure={failure} />}
      <div>
        <Button look={skills.length === 0 ? "filled" : "plain"} isBusy={isBusy} onClick={() => void add()}>
          {t.add(missing)}
        </Button>
      </div>
    </div>
  );
}

/** Each skill with its four levels beside each other: to talk about, and to put up. */
function Levels({skills}: {skills: readonly Skill[]}) {
  const t = useWords(skillWords).levels;
  return (
    <Panel title={t.title}>
      <ul className={css.described}>
        {skills.map(({id, details}) => (
          <li key={id}>
            <h3>{details.name}</h3>
            <dl className={css.levels}>
              {(["level1", "level2", "level3", "level4"] as const).map((level, i) => (
                <div key={level}>
                  <dt>{t.heads[i]}</dt>
                  <dd>{details[level] || "–"}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
