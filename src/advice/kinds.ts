import {choice, day, type EntryKind, entriesOf, kind, long, number, text} from "../dossier/kinds.ts";

/** A step of the introduction (M6.7). */
export const planStep = kind({
  id: "plan-step",
  one: {nl: "Stap", en: "Step"},
  many: {nl: "Planning", en: "Planning"},
  title: "step",
  fields: {
    step: text("Wat gebeurt er", "What happens", {
      required: true,
      hint: {
        nl: "Zoals: eerste teams beginnen op de netwerkplek.",
        en: "Such as: first teams begin on the network place.",
      },
    }),
    owner: text("Wie trekt het", "Who leads it", {longest: 120}),
    from: day("Begint", "Begins"),
    until: day("Klaar", "Done", {hint: {nl: "Leeg: op dezelfde dag.", en: "Empty: on the same day."}}),
    result: long("Wat er dan is", "What there is then", {
      hint: {nl: "Waaraan zie je dat de stap gezet is?", en: "How can you tell that the step was taken?"},
    }),
    dependsOn: entriesOf("plan-step", "Kan pas na", "Only after", {inTable: false}),
  },
});

/** A supporting task of internal communication, and how the role changes with it (M6.6). */
export const icTask = kind({
  id: "ic-task",
  one: {nl: "IC-taak", en: "IC task"},
  many: {nl: "IC-taken", en: "IC tasks"},
  title: "task",
  fields: {
    task: text("Taak", "Task", {required: true}),
    fromTo: long("Van … naar …", "From … to …", {
      longest: 600,
      hint: {
        nl: "Zoals: van berichten plaatsen naar collega’s helpen die zelf iets te vertellen hebben.",
        en: "Such as: from placing messages to helping colleagues who have something to tell.",
      },
    }),
    hours: number("Uren per week", "Hours a week", {least: 0, most: 200, unit: {nl: "uur", en: "hours"}}),
    holder: text("Wie doet het", "Who does it", {longest: 120}),
    skill: text("Wat die moet kunnen", "What they must be able to do"),
  },
});

/** An amount that the advice asks for (M6.8). */
export const budgetLine = kind({
  id: "budget-line",
  one: {nl: "Begrotingspost", en: "Budget line"},
  many: {nl: "Begroting", en: "Budget"},
  title: "what",
  fields: {
    what: text("Waarvoor", "What for", {required: true}),
    year: number("Jaar", "Year", {least: 2000, most: 2100}),
    amount: number("Bedrag", "Amount", {least: 0, unit: {nl: "euro", en: "euro"}}),
    repeats: choice("Hoe vaak", "How often", {
      once: {nl: "eenmalig", en: "once"},
      recurring: {nl: "elk jaar", en: "every year"},
    }),
    cover: text("Waar het geld vandaan komt", "Where the money comes from", {
      hint: {nl: "Leeg: er is nog geen dekking.", en: "Empty: it is not covered yet."},
    }),
    owner: text("Budgethouder", "Budget holder", {longest: 120}),
  },
});

/** What people write down for the advice. */
export const adviceKinds: readonly EntryKind[] = [icTask, planStep, budgetLine];
