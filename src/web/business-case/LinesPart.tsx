import {type BenefitLine, benefitLines} from "../../business-case/benefit-lines-content.ts";
import {caseLine, caseParameter} from "../../business-case/case-kinds.ts";
import {lineNotes} from "../../business-case/input-rules.ts";
import type {Entry} from "../../dossier/kinds.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {formatEuro} from "../../drawing/index.ts";
import {listMeasures} from "../../evidence/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {EntrySection, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, Failed, Panel, SelectField} from "../ui/index.ts";
import css from "./basis.module.css";
import {caseWords} from "./case-words.ts";
import {FigureRows} from "./FigureRows.tsx";
import {FoldedLine} from "./FoldedLine.tsx";
import type {CaseAnswer} from "./worked-out.ts";

/** The lines of yield: on or off, with what each rests on and which measure will tell; then those of the organisation's own. */
export function LinesPart({
  held,
  answer,
  onSettings,
}: {
  held: Held;
  answer: CaseAnswer;
  onSettings: (() => void) | undefined;
}) {
  const t = useWords(caseWords).lines;
  const actions = useEntryActions(caseLine);
  const mayWrite = useMay("trajectory:write");
  const notes = held.entries(caseLine);
  const own = held.entries(caseParameter);
  const note = (line: BenefitLine, name: string, change: {readonly on?: boolean; readonly measure?: string}) => {
    const entry = lineNotes(notes, line.id);
    void (entry ? actions.change(entry, change) : actions.add({name, line: line.id, on: true, ...change}));
  };
  return (
    <>
      <Panel title={t.title}>
        <p className="quiet">{t.lead}</p>
        {actions.failure && <Failed failure={actions.failure} />}
        <ul className={css.lines}>
          {benefitLines.map((line) => (
            <Line
              key={line.id}
              line={line}
              entry={lineNotes(notes, line.id)}
              answer={answer}
              mayChange={mayWrite && !actions.isBusy}
              onNote={(name, change) => note(line, name, change)}
              figures={<FigureRows ids={line.uses} input={answer.input} own={own} onSettings={onSettings} />}
            />
          ))}
        </ul>
      </Panel>
      <EntrySection
        kind={caseLine}
        title={t.own}
        lead={t.ownLead}
        empty={t.ownEmpty}
        filter={({details}) => details.line === null}
        initial={{on: true}}
        columns={["name", "on", "low", "base", "high", "why"]}
      />
    </>
  );
}

function Line({
  line,
  entry,
  answer,
  mayChange,
  onNote,
  figures,
}: {
  line: BenefitLine;
  entry: Entry<typeof caseLine> | undefined;
  answer: CaseAnswer;
  mayChange: boolean;
  onNote: (name: string, change: {readonly on?: boolean; readonly measure?: string}) => void;
  figures: React.ReactNode;
}) {
  const t = useWords(caseWords).lines;
  const {language} = useFormat();
  const isOn = entry?.details.on ?? true;
  const name = line.name[language];
  const brings = answer.result.doingNothing.lines.find(({id}) => id === line.id)?.missed;
  return (
    <FoldedLine
      name={name}
      isOn={isOn}
      amount={isOn && brings !== undefined ? t.perYear(formatEuro(brings, language, 2)) : t.off}
      head={
        <CheckField
          label={name}
          hint={line.counts[language]}
          checked={isOn}
          disabled={!mayChange}
          onChange={(on) => onNote(name, {on})}
        />
      }
    >
      <p>
        <b>{t.leavesOut}:</b> {line.leavesOut[language]}
      </p>
      <p className="note">
        {t.formula}: {line.formula[language]}
      </p>
      {figures}
      <Tells
        line={line}
        value={entry?.details.measure ?? ""}
        mayChange={mayChange}
        onChoose={(measure) => onNote(name, {measure})}
      />
    </FoldedLine>
  );
}

/** Which measure of the monitor will tell, and what else can. */
function Tells({
  line,
  value,
  mayChange,
  onChoose,
}: {
  line: BenefitLine;
  value: string;
  mayChange: boolean;
  onChoose: (measure: string) => void;
}) {
  const t = useWords(caseWords).lines;
  const {language} = useFormat();
  const measures = useApi(listMeasures, {}, {once: true});
  const all = measures.state === "ready" ? measures.data : [];
  const proposed = all.find(({id}) => id === line.tell.measures[0])?.name[language];
  return (
    <div className={css.tells}>
      <SelectField
        label={t.tells}
        hint={t.tellsHint}
        required={false}
        disabled={!mayChange}
        value={value || proposal}
        options={[
          {value: proposal, label: proposed === undefined ? t.noMeasure : t.proposed(proposed)},
          ...all.map(({id, name}) => ({value: id, label: name[language]})),
        ]}
        onChange={(chosen) => onChoose(chosen === proposal ? "" : chosen)}
      />
      <p className="note">
        {t.otherwise}: {line.tell.otherwise[language]}
      </p>
    </div>
  );
}

/** Stands for "what we propose" in the list, as a select knows no empty value. */
const proposal = "proposal";
