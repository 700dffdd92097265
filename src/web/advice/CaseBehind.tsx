import {type Citation, citedValue} from "../../advice/citation-rules.ts";
import {caseFigures} from "../../advice/yields-draft-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {useWorkedCase} from "../business-case/use-worked-case.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink} from "../ui/index.ts";
import css from "./advice.module.css";
import {Fact} from "./Fact.tsx";
import {adviceWords} from "./words.ts";

/** A result of the business case that was cited, and what it would be now. */
export function CaseBehind({held, result, citation}: {held: Held; result: string; citation: Citation}) {
  const t = useWords(adviceWords).evidence;
  const {language, number} = useFormat();
  const figures = caseFigures({worked: useWorkedCase(held) ?? null, number});
  const now = figures.find((figure) => figure.result === result)?.words;
  const isSame = now !== undefined && Object.values(now).includes(citedValue(citation));
  return (
    <>
      {now && (
        <dl className={css.facts}>
          <Fact name={t.now}>{isSame ? t.same : now[language]}</Fact>
        </dl>
      )}
      <div className="no-print">
        <ActionLink page="business-case">{t.toPage}</ActionLink>
      </div>
    </>
  );
}
