import {useState} from "react";
import {type Citation, entryAddress} from "../../advice/citation-rules.ts";
import {factOptions} from "../../audit/facts-content.ts";
import {challenge, fact, finding, networkInitiative, source} from "../../audit/kinds.ts";
import {questionOptions} from "../../audit/questions-content.ts";
import {type EntryKind, titleOf} from "../../dossier/kinds.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useOrganisation} from "../access/session.tsx";
import {shortened, todayIn} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Button, Form, SelectField, TextField} from "../ui/index.ts";
import {CitePreview} from "./CitePreview.tsx";
import {adviceWords} from "./words.ts";

interface Citable {
  readonly id: string;
  readonly name: string;
  /** What stands in the text unless somebody writes something else. */
  readonly words: string;
  readonly day: string;
}

/** Chooses something that was written down, and says it in a few words of one's own. */
export function CiteEntry({held, onInsert}: {held: Held; onInsert: (citation: Citation) => void}) {
  const t = useWords(adviceWords).dialog;
  const format = useFormat();
  const {timeZone} = useOrganisation();
  const all = citableIn(held, format);
  const [id, setId] = useState("");
  const [words, setWords] = useState("");
  if (all.length === 0) return <p className="quiet">{t.noEntries}</p>;
  const chosen = all.find((one) => one.id === id);
  const today = todayIn(timeZone);
  const citation: Citation | undefined =
    chosen && words.trim() !== ""
      ? {
          address: entryAddress(chosen.id),
          words: words.trim(),
          name: chosen.name,
          n: null,
          period: format.longDay(chosen.day || today),
          citedOn: today,
        }
      : undefined;
  return (
    <Form onSubmit={() => citation && onInsert(citation)}>
      <SelectField
        label={t.entry}
        value={id}
        options={all.map((one) => ({value: one.id, label: one.name}))}
        onChange={(next) => {
          setId(next);
          setWords(all.find((one) => one.id === next)?.words ?? "");
        }}
      />
      {chosen && <TextField label={t.words} hint={t.wordsHint} maxLength={60} value={words} onChange={setWords} />}
      {citation && <CitePreview citation={citation} />}
      <Button look="filled" type="submit" disabled={!citation}>
        {t.insert}
      </Button>
    </Form>
  );
}

function citableIn(held: Held, {language, number}: Format): readonly Citable[] {
  const called = (kind: EntryKind, name: string) => shortened(`${kind.one[language]}: ${name}`);
  return [
    ...held.entries(fact).map(({id, details}) => {
      const name =
        details.name === "other" || details.name === null ? details.otherName : factOptions[details.name][language];
      const words =
        details.value || (details.number === null ? "" : `${number(details.number)} ${details.unit}`.trim());
      return {id, name: called(fact, name), words: words.slice(0, 60), day: details.day};
    }),
    ...held.entries(finding).map(({id, details}) => {
      const question = details.question === null ? "" : (questionOptions[details.question]?.[language] ?? "");
      return {
        id,
        name: called(finding, [question, details.note].filter((part) => part !== "").join(", ")),
        words: finding.one[language].toLowerCase(),
        day: "",
      };
    }),
    ...held.entries(source).map(({id, details}) => ({
      id,
      name: called(source, details.title),
      words: details.title.slice(0, 60),
      day: details.day,
    })),
    ...[challenge, networkInitiative].flatMap((kind) =>
      held.entries(kind).map(({id, details}) => {
        const name = titleOf(kind, details, language);
        return {id, name: called(kind, name), words: name.slice(0, 60), day: ""};
      }),
    ),
  ];
}
