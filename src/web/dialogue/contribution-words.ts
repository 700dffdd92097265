import {words} from "../i18n/index.ts";

/** The words of the page about how the writing is spread. */
export const contributionWords = words({
  nl: {
    emptyTitle: "Hier zie je straks hoe het schrijven verdeeld is",
    title: (people: string, contributions: string) =>
      `${people} van de deelnemers schrijft ${contributions} van de berichten`,
    titlePlain: "Zo is het schrijven verdeeld over wie meedoet",
    lead: (half: string, active: string) =>
      `De helft van alle berichten komt van ${half} van de ${active} mensen die meedoen.`,
    leadPlain: (active: string) => `${active} mensen doen mee.`,
    ofPlayers: (active: string, players: string) =>
      `Van de ${players} collega’s doen er ${active} mee: zij schreven of reageerden. Wie alleen leest, staat niet in de bestanden.`,
    curve: "Hoe verder de lijn doorbuigt, hoe meer een kleine groep schrijft",
    curveAbout:
      "Alle deelnemers staan op een rij, van wie het minst schrijft tot wie het meest schrijft. De lijn telt hun berichten op.",
    shares: "Wat de actiefste mensen schrijven",
    group: "Deel van de deelnemers",
    mostActive: (share: string) => `De actiefste ${share}`,
    writes: "Deel van de berichten",
    half: "Samen de helft",
    eighty: "Samen 80 %",
    groups: "De kleinste groep die het meeste schrijft",
    groupOf: (people: string, share: string) => `${people} mensen, ${share} van wie meedoet`,
    means: "Zo lees je dit",
    meaning: [
      "Een ongelijke verdeling is gewoon: in bijna elk netwerk schrijft een kleine groep het meeste.",
      "Weinig schrijven is geen oordeel. Lezen, bellen en elkaar spreken staan niet in de bestanden.",
      "Kijk naar de beweging. Rust het netwerk op minder mensen dan eerst, dan wordt het kwetsbaar als iemand vertrekt.",
    ],
    cta: "Vraag in het netwerk wat mensen nodig hebben om mee te schrijven.",
  },
  en: {
    emptyTitle: "Here you will see how the writing is spread",
    title: (people, contributions) => `${people} of the participants write ${contributions} of the messages`,
    titlePlain: "How the writing is spread over those taking part",
    lead: (half, active) => `Half of all messages come from ${half} of the ${active} people taking part.`,
    leadPlain: (active) => `${active} people take part.`,
    ofPlayers: (active, players) =>
      `Of the ${players} colleagues ${active} take part: they wrote or reacted. Who only reads is not in the files.`,
    curve: "The further the line bends, the more a small group writes",
    curveAbout:
      "All participants stand in a row, from who writes least to who writes most. The line adds up their messages.",
    shares: "What the most active people write",
    group: "Part of the participants",
    mostActive: (share) => `The most active ${share}`,
    writes: "Part of the messages",
    half: "Half together",
    eighty: "80% together",
    groups: "The smallest group that writes most",
    groupOf: (people, share) => `${people} people, ${share} of those taking part`,
    means: "How to read this",
    meaning: [
      "An uneven spread is normal: in almost every network a small group writes most.",
      "Writing little is no verdict. Reading, calling and talking are not in the files.",
      "Look at the movement. When a network rests on fewer people than before, it is fragile when somebody leaves.",
    ],
    cta: "Ask in the network what people need in order to write along.",
  },
});
