import {clause, codeDocument} from "../../infrastructure/governance-kinds.ts";
import {type Clause, type CodeDocument, clausesUnderWay, codesToReview} from "../../infrastructure/governance-rules.ts";
import {governance} from "../../infrastructure/rules.ts";
import {skill} from "../../infrastructure/skill-kinds.ts";
import type {Skill} from "../../infrastructure/skill-rules.ts";
import {useMay, useOrganisation} from "../access/session.tsx";
import {EntryFiles, EntrySection, InTrajectory, ProductBar, todayIn, useHeld} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Copy, Failed, FindingTitle, Loading, Note, Panel, Stack, useToast} from "../ui/index.ts";
import css from "./governance.module.css";
import {governanceWords} from "./governance-words.ts";
import {useStartingClauses} from "./starting-set.ts";

/** The code of conduct that is there, and clauses about networks to add to it, each resting on a skill. */
export function GovernancePage() {
  return (
    <InTrajectory>
      <Governance />
    </InTrajectory>
  );
}

const read = [...governance.kinds, skill];

function Governance() {
  const t = useWords(governanceWords);
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const held = useHeld(read);
  if (held.state === "loading") return <Loading lines={6} />;
  if (held.state === "failed") return <Failed {...held} />;
  const {entries} = held.data;
  const documents = entries(codeDocument);
  const clauses = entries(clause);
  const due = codesToReview(documents, todayIn(timeZone));
  return (
    <Stack>
      <FindingTitle title={finding(documents, clauses, t.title, format)} lead={t.lead} />
      {due.length > 0 && (
        <Note tone="warn">
          {due.map(({id, details: {name, reviewOn}}) => (
            <p key={id}>{t.review(name, format.longDay(reviewOn))}</p>
          ))}
        </Note>
      )}
      <EntrySection kind={codeDocument} title={t.documents.title} lead={t.documents.lead} empty={t.documents.empty} />
      <EntryFiles kind={codeDocument} lead={t.documents.file} />
      {clauses.length === 0 && <StartingClauses skills={entries(skill)} />}
      <EntrySection
        kind={clause}
        title={t.clauses.title}
        lead={t.clauses.lead}
        empty={t.clauses.empty}
        columns={["title", "skill", "relation", "state"]}
      />
      {clauses.length > 0 && <TextToAdd clauses={clauses} skills={entries(skill)} documents={documents} />}
      <ProductBar product={governance} />
    </Stack>
  );
}

function finding(
  documents: readonly CodeDocument[],
  clauses: readonly Clause[],
  title: typeof governanceWords.nl.title,
  format: Format,
): string {
  if (clauses.length === 0) return documents.length === 0 ? title.start : title.clauses;
  const agreed = clauses.length - clausesUnderWay(clauses).length;
  if (agreed === clauses.length) return title.whole;
  const all = format.number(clauses.length);
  if (clauses.length === 1) return title.one;
  return agreed === 1 ? title.agreedOne(all) : title.underWay(agreed, all);
}

function StartingClauses({skills}: {skills: readonly Skill[]}) {
  const t = useWords(governanceWords);
  const toast = useToast();
  const mayWrite = useMay("trajectory:write");
  const {addAll, isBusy, failure} = useStartingClauses(skills);
  if (!mayWrite) return null;
  const add = async () => {
    if (await addAll()) toast({text: t.started});
  };
  return (
    <div className={`${css.start} no-print`}>
      <p className="quiet">{t.startHow}</p>
      {failure && <Failed failure={failure} />}
      <div>
        <Button look="filled" isBusy={isBusy} onClick={() => void add()}>
          {t.start}
        </Button>
      </div>
    </div>
  );
}

const tones = {draft: "plain", discussed: "brand", agreed: "good"} as const;

/** All clauses in full, to read on paper or to copy into the code. */
function TextToAdd({
  clauses,
  skills,
  documents,
}: {
  clauses: readonly Clause[];
  skills: readonly Skill[];
  documents: readonly CodeDocument[];
}) {
  const t = useWords(governanceWords).text;
  const {language} = useFormat();
  const plain = clauses.map(({details: {title, text}}) => `${title}\n${text}`).join("\n\n");
  return (
    <Panel
      title={t.title}
      actions={
        <span className="no-print">
          <Copy text={plain} label={t.copy} />
        </span>
      }
    >
      <ol className={css.clauses}>
        {clauses.map(({id, details}) => {
          const rest = skills.find((one) => one.id === details.skill)?.details.name;
          const document = documents.find((one) => one.id === details.document)?.details.name ?? "";
          const {state, relation} = details;
          return (
            <li key={id}>
              <h3>{details.title}</h3>
              <p className={css.text}>{details.text}</p>
              <p className="note">
                {rest === undefined ? t.restsOnNothing : t.restsOn(rest)}
                {relation && ` · ${clause.fields.relation.options[relation][language]}`}
                {document + details.part !== "" && ` · ${t.part(document, details.part)}`}
              </p>
              {state && <Badge tone={tones[state]}>{clause.fields.state.options[state][language]}</Badge>}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
