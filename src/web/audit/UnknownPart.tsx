import {dimensions} from "../../audit/dimensions-content.ts";
import type {AuditPicture} from "../../audit/picture-rules.ts";
import {inSentence} from "../../audit/sentence-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import css from "./picture.module.css";
import {auditWords} from "./words.ts";

/** What we do not know: what was looked into in vain, and how much was not looked into per dimension. */
export function UnknownPart({picture: {unknown, scores}}: {picture: AuditPicture}) {
  const t = useWords(auditWords).picture;
  const format = useFormat();
  const open = dimensions.flatMap(({id, name}) => {
    const count = scores.filter(
      ({state, question}) => question.dimension === id && (state === "open" || state === "noted"),
    ).length;
    return count > 0 ? [t.openIn(inSentence(name)[format.language], format.number(count))] : [];
  });
  const names = unknown.map(({question}) => inSentence(question.name)[format.language]);
  return (
    <section className={css.part}>
      <h2>{t.unknown}</h2>
      {names.length > 0 && <p>{t.couldNot(format.list(names))}</p>}
      {open.length > 0 && <p>{t.notLooked(format.list(open))}</p>}
      {names.length + open.length === 0 && <p>{t.allKnown}</p>}
    </section>
  );
}
