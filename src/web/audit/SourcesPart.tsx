import {useState} from "react";
import {source, surveyTable} from "../../audit/kinds.ts";
import {readSurveyTable} from "../../audit/survey-rules.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntrySection, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Panel, Stack} from "../ui/index.ts";
import {PlainTable} from "../ui/PlainTable.tsx";
import {SurveyTableDialog} from "./SurveyTableDialog.tsx";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";
import {writtenTable} from "./written-table.ts";

/** What the findings rest on: sources, and tables of earlier surveys. */
export function SourcesPart({tables}: {tables: readonly Entry<typeof surveyTable>[]}) {
  const {sources: t, surveys} = useWords(auditWords);
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(surveyTable);
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack>
      <EntrySection
        kind={source}
        title={t.title}
        lead={t.lead}
        empty={t.empty}
        columns={["title", "kind", "day", "where", "questions"]}
      />
      <Panel title={surveys.title} actions={mayWrite && <Button onClick={() => setAdding(true)}>{surveys.add}</Button>}>
        <p className="quiet">{surveys.lead}</p>
        {actions.failure && <Failed failure={actions.failure} />}
        {tables.length === 0 && <p className="quiet">{surveys.empty}</p>}
        <div className={css.tables}>
          {tables.map((table) => (
            <KeptTable key={table.id} table={table} {...(mayWrite ? {onRemove: () => actions.remove(table)} : {})} />
          ))}
        </div>
      </Panel>
      {isAdding && <SurveyTableDialog onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function KeptTable({table: {details}, onRemove}: {table: Entry<typeof surveyTable>; onRemove?: () => void}) {
  const t = useWords(auditWords).surveys;
  const format = useFormat();
  const reading = readSurveyTable(details.rows.join("\n"));
  const about = [
    details.day && format.day(details.day),
    details.respondents !== null && t.from(format.number(details.respondents)),
    details.responseRate !== null && t.rate(format.share(details.responseRate / 100)),
    details.questions.map((id) => surveyTable.fields.questions.options[id]?.[format.language]).join(", "),
  ].filter(Boolean);
  return (
    <article className={css.table}>
      <header className={css.tableHead}>
        <div>
          <h3>{details.title}</h3>
          <p className="note">{about.join(" · ")}</p>
        </div>
        {onRemove && (
          <Button look="quiet" onClick={onRemove}>
            {t.remove}
            <span className="visually-hidden">: {details.title}</span>
          </Button>
        )}
      </header>
      {reading.state === "read" ? (
        <PlainTable caption={details.title} table={writtenTable(reading.table, t, format)} />
      ) : (
        <p className="quiet">{t.unreadable}</p>
      )}
    </article>
  );
}
