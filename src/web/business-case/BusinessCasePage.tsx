import {useState} from "react";
import {fact} from "../../audit/kinds.ts";
import {caseSetting} from "../../business-case/case-kinds.ts";
import {type CaseInput, inputOf, movedTo, numberName} from "../../business-case/input-rules.ts";
import {caseKinds} from "../../business-case/kinds.ts";
import {businessCase} from "../../business-case/rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {formatEuro} from "../../drawing/index.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, InTrajectory, ProductBar, useEntryActions, useHeld} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, FindingTitle, Loading, Note, Row, Segment, Stack} from "../ui/index.ts";
import {CasePictures} from "./CasePictures.tsx";
import {CaseSheet} from "./CaseSheet.tsx";
import {CostsPart} from "./CostsPart.tsx";
import {caseWords} from "./case-words.ts";
import {LinesPart} from "./LinesPart.tsx";
import {PromisePart} from "./PromisePart.tsx";
import {SettingsPart, type Trial} from "./SettingsPart.tsx";
import {useCaseResult} from "./use-case-result.ts";
import type {CaseAnswer} from "./worked-out.ts";

/** The business case: first on one A4, behind it what it rests on, and what was promised beside what came of it. */
export function BusinessCasePage() {
  return (
    <InTrajectory>
      <LoadedCase />
    </InTrajectory>
  );
}

const kinds = [...caseKinds, fact];
const views = ["sheet", "basis", "promise"] as const;

function LoadedCase() {
  const held = useHeld(kinds);
  if (held.state === "loading") return <Loading lines={8} />;
  if (held.state === "failed") return <Failed {...held} />;
  return <Case held={held.data} />;
}

function Case({held}: {held: Held}) {
  const t = useWords(caseWords);
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(caseSetting);
  const [view, setView] = useState<(typeof views)[number]>("sheet");
  const [trial, setTrial] = useState<Trial>({});
  const [isSetting, setSetting] = useState(false);
  const found = inputOf(held);
  const answer = useCaseResult(withTrial(found, trial));
  const setting = held.entries(caseSetting).at(-1);
  if (!answer) return <Loading lines={8} />;
  const keep = async () => {
    if (await (setting ? actions.change(setting, trial) : actions.add(trial))) setTrial({});
  };
  const openSettings = mayWrite ? () => setSetting(true) : undefined;
  return (
    <Stack>
      <div className="no-print">
        <Segment
          label={t.view}
          value={view}
          onChange={setView}
          options={views.map((value) => ({value, label: t.views[value]}))}
        />
      </div>
      <Warnings found={found} onFill={openSettings} />
      {Object.keys(trial).length > 0 && (
        <Note tone="warn">
          <Row>
            <span>{t.trial}</span>
            <span className="no-print">
              <Row>
                {mayWrite && (
                  <Button isBusy={actions.isBusy} onClick={() => void keep()}>
                    {t.keepTrial}
                  </Button>
                )}
                <Button look="quiet" onClick={() => setTrial({})}>
                  {t.dropTrial}
                </Button>
              </Row>
            </span>
          </Row>
        </Note>
      )}
      {actions.failure && <Failed failure={actions.failure} />}
      {view === "sheet" && <CaseSheet answer={answer} isExample={found.peopleFrom === "example"} />}
      {view === "basis" && (
        <Stack>
          <BasisTitle answer={answer} />
          <SettingsPart
            answer={answer}
            setting={setting?.details}
            trial={trial}
            onTrial={setTrial}
            onChange={openSettings}
          />
          <CasePictures answer={answer} />
          <LinesPart held={held} answer={answer} onSettings={openSettings} />
          <CostsPart held={held} answer={answer} setting={setting} onSettings={openSettings} />
        </Stack>
      )}
      {view === "promise" && <PromisePart held={held} answer={answer} />}
      <div className="no-print">
        <ProductBar product={businessCase} />
      </div>
      {isSetting && <EntryDialog kind={caseSetting} entry={setting} onClose={() => setSetting(false)} />}
    </Stack>
  );
}

function BasisTitle({answer: {input, result}}: {answer: CaseAnswer}) {
  const t = useWords(caseWords).basis;
  const {language} = useFormat();
  const [first] = result.movers;
  const euro = (value: number): string => formatEuro(value, language, 2);
  return (
    <FindingTitle
      title={first ? t.title(numberName(input, first.numberId)[language]) : t.sure}
      {...(first ? {lead: t.lead(euro(result.worth.p10), euro(result.worth.p90))} : {})}
    />
  );
}

/** The case with what the sliders say in place of what was kept. */
function withTrial({input}: CaseInput, trial: Trial): CaseInput["input"] {
  const parameters = {...input.parameters};
  for (const id of ["capture", "attribution"] as const)
    if (trial[id] !== undefined) parameters[id] = movedTo(id, trial[id] / 100);
  return {...input, parameters};
}

function Warnings({found, onFill}: {found: CaseInput; onFill: (() => void) | undefined}) {
  const t = useWords(caseWords);
  const format = useFormat();
  const {input, refused, peopleFrom} = found;
  const people = format.number(input.organisation.people);
  return (
    <>
      {refused.length > 0 && (
        <Note tone="bad">
          <p>
            <b>{t.refused}</b>
          </p>
          <ul>
            {refused.map((words) => (
              <li key={words.en}>{words[format.language]}</li>
            ))}
          </ul>
        </Note>
      )}
      {peopleFrom !== "settings" && (
        <div className="no-print">
          <Note tone={peopleFrom === "example" ? "warn" : "plain"}>
            <Row>
              <span>{peopleFrom === "example" ? t.example(people) : t.fromFacts(people)}</span>
              {onFill && <Button onClick={onFill}>{t.fillIn}</Button>}
            </Row>
          </Note>
        </div>
      )}
    </>
  );
}
