import type {Card} from "../documents/index.ts";
import type {Language} from "../drawing/index.ts";
import type {Sign} from "./signpost-rules.ts";

export interface CardContents extends Pick<Card, "organisation" | "date" | "language" | "style"> {
  readonly signs: readonly Pick<Sign, "want" | "use" | "how" | "link">[];
}

/** The signpost as a card to print. */
export function signpostCard({signs, ...rest}: CardContents): Card {
  const {title, key, want: wantIn} = words[rest.language];
  return {
    ...rest,
    title,
    key,
    lines: signs.map(({want, use, how, link}) => ({from: wantIn(want), to: use, note: how, link})),
  };
}

const words: Readonly<
  Record<Language, {readonly title: string; readonly key: string; readonly want: (want: string) => string}>
> = {
  nl: {title: "Wegwijzer", key: "Ik wil … → gebruik …", want: (want) => `Ik wil ${want}`},
  en: {title: "Signpost", key: "I want to … → use …", want: (want) => `I want to ${want}`},
};
