import type {DetailsOf} from "../dossier/kinds.ts";
import {eachOnce, nameKey} from "../dossier/naming-rules.ts";
import type {signpost} from "./signpost-kinds.ts";

/** A line of the signpost as staff read it. */
export type Sign = DetailsOf<typeof signpost>;

/**
 * The lines that hold all words of a question, in any field; capitals and accents do not count, and the beginning of a word is
 * enough. Those with all words in what people want come first, then those with all in the other words; else in their order.
 * All lines for an empty question.
 */
export function signsFor<S extends Sign>(question: string, signs: readonly S[]): readonly S[] {
  const words = plain(question)
    .split(" ")
    .filter((word) => word !== "");
  const holdsAll = (text: string) =>
    words.every((word) =>
      plain(text)
        .split(" ")
        .some((own) => own.startsWith(word)),
    );
  const rank = ({want, use, how, keywords}: Sign): number => {
    if (holdsAll(want)) return 0;
    if (holdsAll(keywords.join(" "))) return 1;
    return holdsAll([want, use, how, ...keywords].join(" ")) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((place) => signs.filter((sign) => rank(sign) === place));
}

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");

/** What people want that stands in the signpost more than once: they would not know which to follow. */
export const wantedTwice = (signs: readonly Sign[]): readonly string[] =>
  eachOnce(signs.map(({want}) => want)).filter(
    (want) => signs.filter((sign) => nameKey(sign.want) === nameKey(want)).length > 1,
  );
