import {choice, day, entryOf, kind, link, long, text, yes} from "../dossier/kinds.ts";

/** A code of conduct that the organisation has already. */
export const codeDocument = kind({
  id: "code-document",
  one: {nl: "Gedragscode", en: "Code of conduct"},
  many: {nl: "Gedragscodes die er al zijn", en: "Codes of conduct that are there"},
  title: "name",
  file: {nl: "Het document zelf", en: "The document itself"},
  fields: {
    name: text("Naam", "Name", {required: true, longest: 160}),
    link: link("Waar staat die?", "Where is it?", {
      hint: {nl: "Het adres op het intranet of het web.", en: "The address on the intranet or the web."},
    }),
    owner: text("Eigenaar", "Owner", {longest: 120}),
    reviewOn: day("Opnieuw bekijken op", "Look at it again on"),
    public: yes("Zichtbaar voor iedereen", "Visible to everyone", {
      hint: {
        nl: "Dan staat de code op de pagina voor alle collega’s, met de afspraken erbij die zijn afgesproken.",
        en: "Then the code stands on the page for all colleagues, with the clauses that were agreed for it.",
      },
    }),
  },
});

/** A clause about networks that is added to a code. Each rests on a skill: what people cannot do, no rule will bring about. */
export const clause = kind({
  id: "clause",
  one: {nl: "Afspraak", en: "Clause"},
  many: {nl: "Afspraken over netwerken", en: "Clauses about networks"},
  title: "title",
  fields: {
    title: text("Titel", "Title", {required: true, longest: 120}),
    text: long("Tekst", "Text", {required: true}),
    skill: entryOf("skill", "Rust op de vaardigheid", "Rests on the skill"),
    relation: choice("Hoe hoort dit bij de code?", "How does it belong to the code?", {
      added: {nl: "wordt toegevoegd", en: "is added"},
      replaces: {nl: "komt in de plaats van", en: "takes the place of"},
    }),
    document: entryOf("code-document", "Bij welke code?", "To which code?"),
    part: text("Bij welk deel?", "To which part?", {
      longest: 120,
      hint: {nl: "Een hoofdstuk of artikel van de code.", en: "A chapter or article of the code."},
    }),
    state: choice("Stand", "State", {
      draft: {nl: "concept", en: "draft"},
      discussed: {nl: "besproken met de medezeggenschap", en: "discussed with the works council"},
      agreed: {nl: "afgesproken", en: "agreed"},
    }),
  },
});
