import {words} from "../i18n/index.ts";

/** The words of the page for all staff: what we heard, what we did. */
export const heardWords = words({
  nl: {
    title: "Wat we hoorden, wat we deden",
    lead: (organisation: string) => `Wat collega’s van ${organisation} in hun netwerken aandroegen, en wat ervan kwam.`,
    empty: "Hier lees je straks wat er met jullie ideeën en vragen is gebeurd. Er is nog niets verteld.",
    heard: "We hoorden",
    did: "We deden",
    notYet: "Daar vertellen we later meer over.",
  },
  en: {
    title: "What we heard, what we did",
    lead: (organisation) => `What colleagues of ${organisation} brought up in their networks, and what came of it.`,
    empty: "Here you will read what happened with your ideas and questions. Nothing was told yet.",
    heard: "We heard",
    did: "We did",
    notYet: "We will tell more about that later.",
  },
});
