import {choice, day, entriesOf, kind, lines, text} from "../dossier/kinds.ts";

/** A means or a meeting by which people here hear and tell things. */
export const medium = kind({
  id: "medium",
  one: {nl: "Medium of overleg", en: "Medium or meeting"},
  many: {nl: "Media en overleggen", en: "Media and meetings"},
  title: "name",
  fields: {
    name: text("Naam", "Name", {required: true, longest: 120}),
    formality: choice("Formeel of informeel", "Formal or informal", {
      formal: {nl: "formeel", en: "formal"},
      informal: {nl: "informeel", en: "informal"},
    }),
    kind: choice("Soort", "Kind", {
      medium: {nl: "medium", en: "medium"},
      meeting: {nl: "overleg", en: "meeting"},
    }),
    rhythm: text("Hoe vaak?", "How often?", {hint: {nl: "Zoals: elke maandag.", en: "Such as: every Monday."}}),
    owner: text("Eigenaar", "Owner", {
      longest: 120,
      hint: {
        nl: "Wie zorgt dat het blijft draaien? Een naam of een functie.",
        en: "Who keeps it going? A name or a position.",
      },
    }),
    forWhom: text("Voor wie?", "For whom?"),
  },
});

/** What people should be able to raise, and where they can. */
export const structureIssue = kind({
  id: "structure-issue",
  one: {nl: "Onderwerp", en: "Issue"},
  many: {nl: "Wat waar besproken wordt", en: "What is addressed where"},
  title: "issue",
  fields: {
    issue: text("Onderwerp", "Issue", {
      required: true,
      longest: 160,
      hint: {
        nl: "Zoals: werkdruk, of ideeën voor de dienstverlening.",
        en: "Such as: workload, or ideas for our services.",
      },
    }),
    places: entriesOf("medium", "Waar komt het aan de orde?", "Where is it addressed?"),
    raisedBy: text("Wie brengt het in?", "Who brings it up?", {longest: 120}),
    next: text("Wat gebeurt er daarna mee?", "What happens with it next?"),
  },
});

/** One meeting of the multidisciplinary team that steers tools, skills and structure together. */
export const teamMeeting = kind({
  id: "team-meeting",
  one: {nl: "Multidisciplinair overleg", en: "Multidisciplinary meeting"},
  many: {nl: "Multidisciplinaire overleggen", en: "Multidisciplinary meetings"},
  title: "day",
  fields: {
    day: day("Dag", "Day", {required: true}),
    present: lines("Wie doen mee?", "Who take part?", {
      hint: {
        nl: "Eén per regel: naam en vak, zoals: Sanne (HR).",
        en: "One on a line: name and discipline, such as: Sanne (HR).",
      },
    }),
    agenda: lines("Agenda", "Agenda", {hint: {nl: "Eén punt per regel.", en: "One item on a line."}}),
    decisions: lines("Besluiten", "Decisions", {
      hint: {nl: "Eén besluit per regel, met wie het doet.", en: "One decision on a line, with who does it."},
    }),
  },
});
