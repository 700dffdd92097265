import type {Entry, Words} from "../dossier/kinds.ts";
import {formatNumber} from "../drawing/index.ts";
import {factOptions} from "./facts-content.ts";
import type {fact} from "./kinds.ts";

/** What a fact is called; one of one's own by its own name. */
export function factName({details: {name, otherName}}: Entry<typeof fact>): Words {
  if (name !== null && (name !== "other" || otherName === "")) return factOptions[name];
  return {nl: otherName, en: otherName};
}

/** "38 e-mails", "12,5 %", "ja, voor kantoor": its number with its unit, and what was written beside it. "" when neither is known. */
export function factValue({details: {number, unit, value}}: Entry<typeof fact>, language: keyof Words): string {
  const decimals = number === null ? 0 : Math.min(2, String(number).split(".")[1]?.length ?? 0);
  const amount = number === null ? "" : `${formatNumber(number, language, decimals)} ${unit}`.trim();
  return [amount, value].filter((part) => part !== "").join("; ");
}
