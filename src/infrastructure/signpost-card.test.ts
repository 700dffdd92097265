import {expect, test} from "vitest";
import {signpostCard} from "./signpost-card.ts";

test("a line of the card goes on from “I want to …”, in the card's language", () => {
  const signs = [{want: "iemand spreken", use: "de telefoon", how: "Bel bij haast.", link: "tel:1"}];
  const card = {organisation: "Waterrijk", date: "2026-11-24", style: {}, signs};
  expect(signpostCard({...card, language: "nl"})).toEqual({
    organisation: "Waterrijk",
    date: "2026-11-24",
    language: "nl",
    style: {},
    title: "Wegwijzer",
    key: "Ik wil … → gebruik …",
    lines: [{from: "Ik wil iemand spreken", to: "de telefoon", note: "Bel bij haast.", link: "tel:1"}],
  });
  expect(signpostCard({...card, language: "en"}).lines[0]?.from).toBe("I want to iemand spreken");
});
