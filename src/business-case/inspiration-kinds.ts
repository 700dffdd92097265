import {choice, day, kind, long, text, yes} from "../dossier/kinds.ts";
import {traits} from "./leaders-content.ts";
import {panes} from "./panes-content.ts";

/** A story that moves others: what happened and what was learnt, in one pane of the inspiration frame. */
export const inspirationCard = kind({
  id: "inspiration-card",
  one: {nl: "Voorbeeld", en: "Example"},
  many: {nl: "Voorbeelden", en: "Examples"},
  title: "title",
  fields: {
    pane: choice("Vlak", "Pane", namesOf(panes), {required: true}),
    title: text("In één zin", "In one sentence", {required: true, longest: 200}),
    what: long("Wat gebeurde er?", "What happened?", {
      hint: {nl: "Wie deed wat? Noem rollen, geen namen.", en: "Who did what? Name roles, not people."},
    }),
    lesson: long("Wat leren we ervan?", "What do we learn from it?"),
    own: yes("Een voorbeeld van onszelf", "An example of our own", {
      hint: {nl: "Eigen voorbeelden overtuigen het meest.", en: "Own examples convince most."},
    }),
    offline: yes("Zonder computer", "Offline"),
    source: text("Bron", "Source", {
      hint: {nl: "Wie vertelde het, of waar staat het?", en: "Who told it, or where is it written?"},
    }),
    shownWhere: text("Waar vertellen we het?", "Where do we tell it?", {
      hint: {nl: "Zoals: managementdag in maart.", en: "Such as: management day in March."},
    }),
    state: choice("Stand", "State", {
      idea: {nl: "nog uitzoeken", en: "to be looked into"},
      checked: {nl: "nagegaan", en: "checked"},
      told: {nl: "verteld", en: "told"},
    }),
  },
});

/** A trial on a small scale, with beforehand what would make it a success. */
export const experiment = kind({
  id: "experiment",
  one: {nl: "Experiment", en: "Experiment"},
  many: {nl: "Experimenten", en: "Experiments"},
  title: "what",
  fields: {
    what: text("Wat proberen we?", "What do we try?", {required: true}),
    why: long("Waarom?", "Why?"),
    success: long("Wanneer is het gelukt?", "When is it a success?", {
      hint: {nl: "Spreek dit af voordat je begint.", en: "Agree on this before you begin."},
    }),
    reversible: choice(
      "Kunnen we terug?",
      "Can we go back?",
      {
        yes: {nl: "ja", en: "yes"},
        partly: {nl: "deels", en: "partly"},
        no: {nl: "nee", en: "no"},
      },
      {
        hint: {
          nl: "Een proef kun je stoppen. Invoeren draai je niet terug.",
          en: "A trial can be stopped. Introducing cannot be undone.",
        },
      },
    ),
    owner: text("Wie trekt het?", "Who leads it?", {longest: 120}),
    startsOn: day("Begint op", "Begins on"),
    endsOn: day("Eindigt op", "Ends on"),
    result: long("Wat kwam eruit?", "What came of it?"),
  },
});

/** What the organisation adds to a trait of the conversation card for leaders. */
export const competenceNote = kind({
  id: "competence-note",
  one: {nl: "Eigen aanvulling", en: "Own addition"},
  many: {nl: "Eigen aanvullingen", en: "Own additions"},
  title: "what",
  fields: {
    trait: choice("Eigenschap", "Trait", namesOf(traits), {required: true}),
    sort: choice(
      "Soort",
      "Sort",
      {
        behaviour: {nl: "gedrag dat je ziet", en: "behaviour to see"},
        "ask-yourself": {nl: "vraag aan jezelf", en: "question to yourself"},
        "ask-the-team": {nl: "vraag aan het team", en: "question to the team"},
      },
      {required: true},
    ),
    what: text("In één zin", "In one sentence", {required: true, longest: 200}),
  },
});

function namesOf<const O extends Readonly<Record<string, {readonly name: {readonly nl: string; readonly en: string}}>>>(
  of: O,
): {readonly [Id in keyof O]: O[Id]["name"]} {
  return Object.fromEntries(Object.entries(of).map(([id, {name}]) => [id, name])) as {
    readonly [Id in keyof O]: O[Id]["name"];
  };
}
