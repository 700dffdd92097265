import {formatNumber, shorten, wrap} from "../drawing/index.ts";
import {yieldsByKind} from "./findings.ts";
import {full, type Given, type Section} from "./section.ts";
import {reportWords} from "./words.ts";

/** What was done with the output of the networks: at most four kinds, the newest of each. */
export function yieldsSection({monitor, language, found}: Given): Section | null {
  const words = reportWords(language);
  if (found.yields === null) return null;
  const groups = yieldsByKind(monitor).slice(0, 4);
  const [most, column] = groups.length > 3 ? [4, 117] : [5, (full - 28) / 3];
  return {
    kind: "yields",
    title: found.yields,
    subtitle: words.subtitles.yields,
    groups: groups.map(({kind, yields}) => {
      const items = yields.toSorted((a, b) => (a.happenedOn < b.happenedOn ? 1 : -1)).slice(0, most);
      return {
        count: formatNumber(yields.length, language),
        noun: words.kinds[kind](yields.length),
        items: items.map(({title, amount, amountUnit}) => {
          const size =
            amount === null
              ? ""
              : `${formatNumber(amount, language, Number.isInteger(amount) ? 0 : 1)} ${amountUnit ?? ""}`.trim();
          return {
            title: wrap(title, column - 10, 8.5, 2).join(" "),
            amount: shorten(size, column - 14, 8.5),
          };
        }),
        // By the number of items that the page has room for.
        more: Array.from({length: items.length + 1}, (_, shown) =>
          yields.length > shown ? words.moreYields(formatNumber(yields.length - shown, language)) : "",
        ),
      };
    }),
  };
}
