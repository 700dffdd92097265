import {useState} from "react";
import {source} from "../../audit/kinds.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, shortened, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Close} from "../ui/icons.ts";
import {Button, Choice, Failed, Row} from "../ui/index.ts";
import css from "./scan.module.css";
import {auditWords} from "./words.ts";

type SourceEntry = Entry<typeof source>;

/** The sources that help with a question: to add, to link and to unlink. */
export function LinkedSources({question, sources}: {question: string; sources: readonly SourceEntry[]}) {
  const t = useWords(auditWords).sources;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const actions = useEntryActions(source);
  const [edited, setEdited] = useState<SourceEntry | "new">();
  const isLinked = ({details}: SourceEntry) => details.questions.includes(question);
  const linked = sources.filter(isLinked);
  const others = sources.filter((one) => !isLinked(one));
  const link = (id: string) => {
    const one = others.find((other) => other.id === id);
    if (one) void actions.change(one, {questions: [...one.details.questions, question]});
  };
  const unlink = (one: SourceEntry) =>
    void actions.change(one, {questions: one.details.questions.filter((id) => id !== question)});
  return (
    <section className={css.sources} aria-label={t.linked}>
      <h4>{t.linked}</h4>
      {linked.length === 0 && <p className="note">{t.none}</p>}
      <ul>
        {linked.map((one) => (
          <li key={one.id} className={css.source}>
            <span>
              <b>{one.details.title}</b>
              <span className="note">
                {[
                  one.details.kind && source.fields.kind.options[one.details.kind][format.language],
                  one.details.where,
                  one.details.day && format.day(one.details.day),
                ]
                  .filter(Boolean)
                  .map((part) => ` · ${part}`)
                  .join("")}
              </span>
              {one.details.says !== "" && <p className="quiet">{one.details.says}</p>}
            </span>
            {mayWrite && (
              <span className={css.sourceActions}>
                <Button look="quiet" onClick={() => setEdited(one)}>
                  {t.change}
                  <span className="visually-hidden">: {one.details.title}</span>
                </Button>
                <button
                  type="button"
                  className={css.unlink}
                  aria-label={t.unlink(one.details.title)}
                  onClick={() => unlink(one)}
                >
                  <Close size={16} aria-hidden="true" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {actions.failure && <Failed failure={actions.failure} />}
      {mayWrite && (
        <Row>
          <Button onClick={() => setEdited("new")}>{t.add}</Button>
          {others.length > 0 && (
            <Choice
              name={t.link}
              value=""
              shown={t.choose}
              options={others.map(({id, details}) => ({value: id, label: shortened(details.title)}))}
              onChange={link}
            />
          )}
        </Row>
      )}
      {edited && (
        <EntryDialog
          kind={source}
          entry={edited === "new" ? undefined : edited}
          initial={{questions: [question]}}
          fields={["title", "kind", "day", "where", "link", "says"]}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}
