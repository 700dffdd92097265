import type {SurveyTable, SurveyValue} from "../../audit/survey-rules.ts";
import type {PictureTable} from "../../drawing/index.ts";
import type {Format} from "../i18n/index.ts";
import type {AuditWords} from "./words.ts";

/** A survey's table as people read it. */
export function writtenTable({heads, rows}: SurveyTable, t: AuditWords["surveys"], format: Format): PictureTable {
  return {
    head: [t.statement, t.people, ...heads],
    rows: rows.map(({statement, people, values}) => [
      statement,
      format.number(people),
      ...values.map((value) => written(value, format)),
    ]),
  };
}

function written(value: SurveyValue, format: Format): string {
  if (value === null) return "–";
  if (value.isPercentage) return format.share(value.amount / 100);
  return format.number(value.amount, Math.min(2, String(value.amount).split(".")[1]?.length ?? 0));
}
