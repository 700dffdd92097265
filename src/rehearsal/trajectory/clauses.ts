import {startingClauses} from "../../infrastructure/clauses-content.ts";
import {clause, codeDocument} from "../../infrastructure/governance-kinds.ts";
import type {Setting} from "./setting.ts";
import {written} from "./written.ts";

/** The codes that the municipality has already. */
export const codes = ({say, day}: Setting) =>
  written(codeDocument, {
    conduct: {
      name: say("Gedragscode gemeente Waterrijk", "Code of conduct, municipality of Waterrijk"),
      owner: say("HR", "HR"),
      reviewOn: day(120),
    },
    privacy: {
      name: say("Omgaan met persoonsgegevens", "Handling personal data"),
      owner: say("privacyjurist", "privacy lawyer"),
      public: true,
    },
  });

/** Four clauses of ours, each as far as it is. */
export function clauses({language}: Setting) {
  const chosen = [
    {place: 2, skill: "good-talk", state: "discussed", document: "conduct"},
    {place: 3, skill: "leading-by-attention", state: "discussed", document: "conduct"},
    {place: 4, skill: "open-sharing", state: "draft", document: "conduct"},
    {place: 7, skill: "leading-by-attention", state: "agreed", document: "privacy"},
  ] as const;
  return written(
    clause,
    chosen.map(({place, ...more}) => {
      const {title, text} = startingClauses[place]!;
      return {title: title[language], text: text[language], relation: "added", ...more};
    }),
  );
}
