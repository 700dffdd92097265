import type {Preflight} from "../../dialogue/preflight-shape.ts";

const mostBars = 48;

/** A bar for each month from the first to the last, those without messages too; for many months, a bar for each year. */
export function barsOf(months: Preflight["months"]): {readonly key: string; readonly messages: number}[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last) return [];
  const isPerYear = numberOf(last) - numberOf(first) >= mostBars;
  const counts = new Map<string, number>();
  for (const {month, messages} of months) {
    const key = isPerYear ? month.slice(0, 4) : month;
    counts.set(key, (counts.get(key) ?? 0) + messages);
  }
  const keys = isPerYear
    ? Array.from({length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1}, (_, i) =>
        String(Number(first.slice(0, 4)) + i),
      )
    : Array.from({length: numberOf(last) - numberOf(first) + 1}, (_, i) => monthOf(numberOf(first) + i));
  return keys.map((key) => ({key, messages: counts.get(key) ?? 0}));
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
