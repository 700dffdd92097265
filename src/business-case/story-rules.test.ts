import {expect, test} from "vitest";
import {entry, holding} from "../dossier/entry.suite.ts";
import {experiment, inspirationCard} from "./inspiration-kinds.ts";
import {storyDraft} from "./story-rules.ts";

test("the story goes pane by pane in the order of the board, and ends with the experiments", () => {
  const held = holding(
    entry(inspirationCard, "a", {pane: "doing-nothing", title: "Te laat gehoord", what: "Een maand gepraat."}),
    entry(inspirationCard, "b", {pane: "power", title: "Eén planning", lesson: "Vraag het elkaar."}),
    entry(experiment, "c", {what: "Zes weken open vragen?", success: "De balie wil door."}),
  );
  const texts = (storyDraft(held, "nl")["content"] as {type: string; content: {text: string}[]}[]).map(
    ({type, content}) => [type, content[0]!.text],
  );
  expect(texts).toEqual([
    ["heading", "Kracht van netwerken"],
    ["paragraph", "Eén planning. Vraag het elkaar."],
    ["heading", "Risico van niets doen"],
    ["paragraph", "Te laat gehoord. Een maand gepraat."],
    ["heading", "Wat we gaan proberen"],
    ["paragraph", "Zes weken open vragen? Het is gelukt als: De balie wil door."],
  ]);
});

test("nothing written down is an empty story", () => {
  expect(storyDraft(holding(), "en")).toEqual({type: "doc", content: []});
});
