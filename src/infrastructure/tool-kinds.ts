import {choice, choices, day, entryOf, kind, long, number, text, yes} from "../dossier/kinds.ts";

/** What a tool must be able to do for the people who use it. A hard one is met or the tool is out; the others weigh. */
export const toolNeed = kind({
  id: "tool-need",
  one: {nl: "Eis of wens", en: "Need"},
  many: {nl: "Eisen en wensen", en: "Needs"},
  title: "need",
  fields: {
    need: text("Wat hebben mensen nodig?", "What do people need?", {
      required: true,
      longest: 160,
      hint: {
        nl: "Schrijf op wat mensen willen doen, zoals: samen aan één document werken.",
        en: "Write what people want to do, such as: work on one document together.",
      },
    }),
    why: long("Waarom?", "Why?", {inTable: false}),
    from: text("Waar komt het vandaan?", "Where does it come from?", {
      hint: {nl: "Een gesprek, een bevinding, een doel.", en: "A talk, a finding, a goal."},
    }),
    weight: number("Gewicht", "Weight", {
      least: 0,
      most: 10,
      hint: {
        nl: "Van 0 (telt niet mee) tot 10 (het belangrijkst).",
        en: "From 0 (does not count) to 10 (most important).",
      },
    }),
    hard: yes("Harde eis", "Hard requirement", {
      hint: {nl: "Zonder dit valt een middel af.", en: "Without it a tool is out."},
    }),
  },
});

/** A tool that is compared. */
export const toolCandidate = kind({
  id: "tool-candidate",
  one: {nl: "Middel", en: "Tool"},
  many: {nl: "Middelen die we vergelijken", en: "Tools we compare"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 80}),
    supplier: text("Leverancier", "Supplier", {longest: 120}),
    what: long("Wat is het?", "What is it?"),
    cost: number("Kosten per jaar", "Cost a year", {least: 0, unit: {nl: "euro", en: "euros"}}),
    hosting: text("Waar staan de gegevens?", "Where is the data kept?", {
      hint: {
        nl: "Zoals: bij onszelf, of bij de leverancier in Nederland.",
        en: "Such as: with us, or with the supplier in the Netherlands.",
      },
    }),
    remark: long("Opmerking", "Remark", {inTable: false}),
  },
});

export const leastScore = 0;
export const mostScore = 5;

/** What one person thinks of a tool for one need. */
export const toolScore = kind({
  id: "tool-score",
  one: {nl: "Score", en: "Score"},
  many: {nl: "Scores", en: "Scores"},
  title: "by",
  fields: {
    candidate: entryOf("tool-candidate", "Middel", "Tool", {required: true}),
    need: entryOf("tool-need", "Eis of wens", "Need", {required: true}),
    by: text("Wie geeft de score?", "Who gives the score?", {required: true, longest: 120}),
    score: number("Score", "Score", {
      least: leastScore,
      most: mostScore,
      hint: {
        nl: "Van 0 (kan het niet) tot 5 (kan het heel goed).",
        en: "From 0 (cannot do it) to 5 (does it very well).",
      },
    }),
    meets: choice(
      "Voldoet aan de harde eis",
      "Meets the hard requirement",
      {
        yes: {nl: "ja", en: "yes"},
        no: {nl: "nee", en: "no"},
        unknown: {nl: "weet ik niet", en: "I do not know"},
      },
      {hint: {nl: "Alleen voor een harde eis.", en: "For a hard requirement only."}},
    ),
    why: long("Waarom?", "Why?"),
  },
});

/** What was decided about tools, so that nobody has to ask again in a year. */
export const toolDecision = kind({
  id: "tool-decision",
  one: {nl: "Besluit", en: "Decision"},
  many: {nl: "Besluiten", en: "Decisions"},
  title: "decision",
  fields: {
    decision: text("Wat is besloten?", "What was decided?", {required: true}),
    day: day("Wanneer?", "When?"),
    by: text("Door wie?", "By whom?", {longest: 160}),
    why: long("Waarom?", "Why?"),
    alternatives: long("Wat was de andere mogelijkheid?", "What was the other option?", {inTable: false}),
    reviewOn: day("Opnieuw bekijken op", "Look at it again on"),
  },
});

/** What a place to work in serves: the three functions of the netwerkplek. */
export const placeFunctions = {
  "task-support": {nl: "taken ondersteunen", en: "task support"},
  collaboration: {nl: "samenwerken", en: "collaboration"},
  interaction: {nl: "in gesprek zijn", en: "interaction"},
} as const;

/** What a tool is used for in the netwerkplek, the place where task support, collaboration and interaction come together. */
export const placeUse = kind({
  id: "place-use",
  one: {nl: "Gebruik", en: "Use"},
  many: {nl: "De netwerkplek", en: "The network place"},
  title: "tool",
  fields: {
    tool: text("Middel", "Tool", {required: true, longest: 80}),
    serves: choices("Waar dient het voor?", "What does it serve?", placeFunctions),
    purpose: text("Voor welk doel?", "For which purpose?", {
      longest: 160,
      hint: {
        nl: "Zo precies mogelijk, zoals: roosters ruilen. Gebruik dezelfde woorden als twee middelen hetzelfde doen.",
        en: "As precisely as you can, such as: swapping shifts. Use the same words when two tools do the same.",
      },
    }),
    who: text("Voor wie?", "For whom?"),
    intensity: choice("Hoe vaak?", "How often?", {
      daily: {nl: "elke dag", en: "every day"},
      weekly: {nl: "elke week", en: "every week"},
      sometimes: {nl: "af en toe", en: "now and then"},
      never: {nl: "bijna nooit", en: "hardly ever"},
    }),
  },
});
