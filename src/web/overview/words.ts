import {words} from "../i18n/index.ts";

/** The words of the overview: where the organisation stands on the path, and what to do next. */
export const overviewWords = words({
  nl: {
    title: {
      takesPart: (share: string) => `${share} van de collega’s doet mee`,
      messages: (people: string, messages: string) => `${people} mensen schreven samen ${messages} berichten`,
      plain: (period: string) => `Zo staat het ervoor in ${period}`,
    },
    answer: (duration: string) => `Een eerste antwoord komt meestal binnen ${duration}.`,
    change: (change: string) => `${change}.`,
    begun: (signedOff: number, number: string, all: string) =>
      signedOff === 0
        ? "Jullie zijn begonnen; nog niets is vastgesteld"
        : signedOff === 1
          ? `Eén van de ${all} producten is vastgesteld`
          : `${number} van de ${all} producten zijn vastgesteld`,
    welcome: (name: string) => `Welkom bij ${name}`,
    welcomeLead:
      "Begin met mensen en papier op het pad van vijf stappen. Of breng je dialogen mee, en zie vandaag nog hoe de netwerken echt lopen.",
    practise: "Oefen eerst met een verzonnen organisatie",
    soon: "Hier zie je straks hoe mensen samen praten",
    soonNeed:
      "Wie meedoet, hoe snel er antwoord komt, en welke afdelingen elkaar spreken. Steeds over groepen, nooit over één persoon.",
    path: "Het pad van vijf stappen",
    round: "Elk jaar een nieuwe ronde",
    products: {
      reprogramme: "Visie",
      analyse: "Beeld van de organisatie",
      inspire: "Businesscase",
      support: "Wegwijzer en plan",
      monitor: "Maandrapport",
    },
    state: {busy: (day: string) => `Gegevens tot en met ${day}`},
    next: "Beste volgende stap",
    nextWithData: "Voor de monitor",
    steps: {
      import: {
        title: "Lees je dialogen in",
        lead: "Met een export van Slack of het archief van een mailinglijst. Je ziet eerst wat erin staat; er wordt nog niets opgeslagen.",
        button: "Kies een bestand",
      },
      ask: {
        title: "Vraag om gegevens",
        lead: "De coördinator van deze organisatie kan een export inlezen.",
        button: "Bekijk de bronnen",
      },
      people: {
        title: "Lees een personeelslijst in",
        lead: "Dan zie je afdelingen en bruggen, en telt ook mee wie nog niets schreef.",
        button: "Kies een lijst",
      },
      doubts: {
        title: "Kijk wie wie is",
        lead: "Een paar accounts kunnen van één persoon zijn. Eén klik per paar is genoeg.",
        button: "Bekijk de twijfels",
      },
      yields: {
        title: "Leg een eerste opbrengst vast",
        lead: "Wat is er gedaan met een idee of vraag uit een netwerk? Zo laat het rapport zien wat het oplevert.",
        button: "Voeg een opbrengst toe",
      },
      report: {
        title: "Deel het maandrapport",
        lead: "Twee pagina’s met de belangrijkste bevindingen, klaar om te delen.",
        button: "Bekijk het rapport",
      },
    },
    doubtsWaiting: (count: string) => `${count} paren wachten op jouw oordeel.`,
    doubtWaiting: "Eén paar wacht op jouw oordeel.",
    finding: (period: string) => `Bevinding van ${period}`,
    share: (people: string, contributions: string) =>
      `${people} van de deelnemers schrijft ${contributions} van de berichten`,
    seeNetworks: "Bekijk de netwerken",
    seeContribution: "Bekijk de bijdrage",
    onward: "Kijk verder",
    links: {
      networks: "Wie spreekt wie, waar zijn bruggen en witte vlekken",
      contribution: "Hoe het schrijven verdeeld is over wie meedoet",
      tools: "Welke middelen mensen gebruiken",
      yields: "Wat er met de uitkomsten is gedaan",
    },
  },
  en: {
    title: {
      takesPart: (share) => `${share} of the colleagues take part`,
      messages: (people, messages) => `${people} people wrote ${messages} messages together`,
      plain: (period) => `How things stand in ${period}`,
    },
    answer: (duration) => `A first answer mostly comes within ${duration}.`,
    change: (change) => `${change}.`,
    begun: (signedOff, number, all) =>
      signedOff === 0
        ? "You have begun; nothing is signed off yet"
        : signedOff === 1
          ? `One of ${all} products is signed off`
          : `${number} of ${all} products are signed off`,
    welcome: (name) => `Welcome to ${name}`,
    welcomeLead:
      "Begin with people and paper on the path of five steps. Or bring your dialogues, and see today how the networks really run.",
    practise: "Practise first on a fictional organisation",
    soon: "Here you will see how people talk together",
    soonNeed:
      "Who takes part, how soon an answer comes, and which units talk. Always about groups, never about one person.",
    path: "The path of five steps",
    round: "A new round every year",
    products: {
      reprogramme: "Vision",
      analyse: "Picture of the organisation",
      inspire: "Business case",
      support: "Signpost and plan",
      monitor: "Monthly report",
    },
    state: {busy: (day) => `Data up to ${day}`},
    next: "Best next step",
    nextWithData: "For the monitor",
    steps: {
      import: {
        title: "Bring your dialogues",
        lead: "With a Slack export or the archive of a mailing list. You first see what is in it; nothing is stored yet.",
        button: "Choose a file",
      },
      ask: {
        title: "Ask for data",
        lead: "The coordinator of this organisation can import an export.",
        button: "See the sources",
      },
      people: {
        title: "Import a people file",
        lead: "Then you see units and bridges, and those who wrote nothing yet count too.",
        button: "Choose a file",
      },
      doubts: {
        title: "See who is who",
        lead: "Some accounts may be of one person. One click per pair is enough.",
        button: "See the doubts",
      },
      yields: {
        title: "Record a first yield",
        lead: "What was done with an idea or question from a network? The report then shows what it brings.",
        button: "Add a yield",
      },
      report: {
        title: "Share the monthly report",
        lead: "Two pages with the main findings, ready to share.",
        button: "See the report",
      },
    },
    doubtsWaiting: (count) => `${count} pairs wait for your verdict.`,
    doubtWaiting: "One pair waits for your verdict.",
    finding: (period) => `Finding of ${period}`,
    share: (people, contributions) => `${people} of the participants write ${contributions} of the messages`,
    seeNetworks: "See the networks",
    seeContribution: "See the contribution",
    onward: "Look further",
    links: {
      networks: "Who talks with whom, where bridges and white spots are",
      contribution: "How the writing is spread over those taking part",
      tools: "Which tools people use",
      yields: "What was done with the outcomes",
    },
  },
});

export type OverviewWords = (typeof overviewWords)["nl"];
