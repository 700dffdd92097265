import type {Citation} from "../../advice/citation-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Note} from "../ui/index.ts";
import {adviceWords} from "./words.ts";

/** How a citation will read in the text, before it is put there. */
export function CitePreview({citation: {words, name, n}}: {citation: Citation}) {
  const t = useWords(adviceWords).dialog;
  const format = useFormat();
  return (
    <Note>
      <p className="note">{t.reads}</p>
      <p>
        <b>{words}</b> ({name}
        {n === null ? "" : `, n = ${format.number(n)}`})
      </p>
      <p className="note">{t.frozen}</p>
    </Note>
  );
}
