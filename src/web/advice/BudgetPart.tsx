import {budgetOf, budgetRemarks} from "../../advice/budget-rules.ts";
import {budgetLine} from "../../advice/kinds.ts";
import {formatEuro} from "../../drawing/index.ts";
import {EntrySection, useEntries} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Panel, PlainTable} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** The budget: its lines, the sums per year, and what has no cover or owner yet. */
export function BudgetPart() {
  const t = useWords(adviceWords);
  const {language} = useFormat();
  const lines = useEntries(budgetLine);
  const all = lines.state === "ready" ? lines.data : [];
  const {years} = budgetOf(all);
  const remarks = budgetRemarks(all);
  return (
    <>
      <EntrySection kind={budgetLine} title={t.budget.title} lead={t.budget.lead} empty={t.budget.empty} />
      {years.length > 0 && (
        <Panel title={t.budget.perYear}>
          <PlainTable
            caption={t.budget.perYear}
            table={{
              head: [...t.budget.head],
              rows: years.map(({year, once, recurring, total, uncovered}) => [
                String(year),
                ...[once, recurring, total, uncovered].map((amount) => formatEuro(amount, language)),
              ]),
            }}
          />
        </Panel>
      )}
      {remarks.length > 0 && (
        <Panel title={t.plan.asks}>
          <ul className={css.remarks}>
            {remarks.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
