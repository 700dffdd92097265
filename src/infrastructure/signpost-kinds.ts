import {kind, lines, link, long, text} from "../dossier/kinds.ts";

/** A line of the signpost: I want to … → use … All staff may read it. */
export const signpost = kind({
  id: "signpost",
  one: {nl: "Regel", en: "Line"},
  many: {nl: "Wegwijzer", en: "Signpost"},
  title: "want",
  fields: {
    want: text("Ik wil …", "I want to …", {
      required: true,
      longest: 120,
      hint: {
        nl: "Maak de zin af, zoals: weten wie er verstand van heeft.",
        en: "Finish the sentence, such as: know who knows about it.",
      },
    }),
    use: text("Gebruik …", "Use …", {required: true, longest: 120}),
    how: long("Zo doe je dat", "How to do it", {
      longest: 600,
      hint: {
        nl: "Eén of twee zinnen. Alle collega’s lezen dit, dus noem een functie en geen persoon.",
        en: "One or two sentences. All staff read this, so name a position and no person.",
      },
    }),
    link: link("Adres", "Address"),
    keywords: lines("Andere woorden", "Other words", {
      inTable: false,
      hint: {
        nl: "Waar zoeken mensen nog meer op? Eén woord per regel.",
        en: "What else do people search for? One word on a line.",
      },
    }),
  },
});
