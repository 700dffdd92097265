import {formatNumber} from "./format.ts";
import type {Language} from "./language.ts";

/**
 * Euro as people write them, without cents: "€ 12.400" and "−€ 500" (Dutch, the space does not break), "€12,400" (English).
 * @param significant keeps so many digits and rounds the rest to zeros: what was simulated is not known to the euro.
 */
export function formatEuro(value: number, language: Language, significant?: number): string {
  const kept = significant === undefined ? value : Number(value.toPrecision(significant));
  const written = formatNumber(Math.abs(kept), language);
  const minus = Math.round(kept) < 0 ? "−" : "";
  return `${minus}€${language === "nl" ? "\u00a0" : ""}${written}`;
}

/** A price > 0 per unit, with cents when it has them: "€ 48,50", "€ 48". */
export const formatPrice = (value: number, language: Language): string =>
  `€${language === "nl" ? "\u00a0" : ""}${formatNumber(value, language, Number.isInteger(value) ? 0 : 2)}`;
