import {words} from "../i18n/index.ts";

/** The words of the division of roles. Figures are written before they are put in. */
export const rolesWords = words({
  nl: {
    title: {
      none: "Spreek af wie de netwerken volgt",
      open: (open: string, all: string) => `Nog niemand volgt ${open} van de ${all} combinaties van netwerk en thema`,
      unanswered: (open: string, all: string) =>
        `Alles wordt gevolgd, maar bij ${open} van de ${all} combinaties reageert nog niemand`,
      hanging: (open: string, all: string) =>
        `Alles wordt gevolgd, maar bij ${open} van de ${all} combinaties is er geen vervanger`,
      whole: "Bij elk netwerk en thema is bekend wie volgt en wie reageert",
    },
    lead: "Met vijf besluiten richt je interne webcare in: meekijken, signalen doorgeven, antwoorden.",
    progress: (count: number, number: string) => {
      if (count === 0) return "Er is nog geen besluit genomen.";
      if (count === 1) return "Eén van de vijf is genomen.";
      return count === 5 ? "Ze zijn alle vijf genomen." : `${number} van de vijf zijn genomen.`;
    },
    steps: "De vijf besluiten",
    overview: "Rolverdeling",
    taken: "genomen",
    open: "nog open",
    next: "Naar het volgende besluit",
    toOverview: "Bekijk de rolverdeling",
    empty: {
      networks: "Nog geen netwerken. Voeg het eerste toe: het kanaal of de tafel waar je nu al eens meekijkt.",
      themes: "Nog geen thema’s. Voeg het eerste toe: iets uit de strategie waar collega’s over praten.",
      monitors: "Nog geen rollen. Voeg de eerste toe: wie volgt wat?",
      roles: "Nog geen rollen. Voeg de eerste toe: wie volgt, wie hoort het en wie reageert?",
      means: "Nog geen middelen. Voeg het eerste toe: een lijst met zoektermen is al genoeg.",
    },
    holders: (count: number, number: string) =>
      count === 1
        ? "Eén themahouder volgt het eigen thema nog niet."
        : `${number} themahouders volgen hun eigen thema nog niet.`,
    addHolders: "Laat themahouders hun thema volgen",
    holdersAdded: "De themahouders staan nu in de rolverdeling.",
    matrix: {
      title: "Wie volgt wat",
      lead: "Elke rij is een netwerk, elke kolom een thema.",
      network: "Netwerk",
      all: "Alle onderwerpen",
      nobodyFollows: "niemand volgt",
      nobodyResponds: "niemand reageert",
      noDeputy: "geen vervanger",
      deputy: "Vervanger",
      responds: "Reageert",
      assign: "Wijs toe",
      assignFor: (network: string, theme: string) => `Wijs iemand toe voor ${theme} in ${network}`,
      needsNetworks: "Kies eerst welke netwerken je volgt. Dan staat hier wie waar meekijkt.",
    },
    remarks: "Gaten en kwetsbare plekken",
    agreements: {
      title: "Wie krijgt het signaal, wie reageert",
      scope: "Waar",
      follows: "Wie volgt",
      signal: "Signaal naar",
      responds: "Wie reageert",
      everywhere: "Alles",
      withDeputy: (monitor: string, deputy: string) => `${monitor}, vervanger ${deputy}`,
      hours: (_count: number, number: string) => `binnen ${number} uur`,
    },
  },
  en: {
    title: {
      none: "Agree who follows the networks",
      open: (open, all) => `Nobody follows ${open} of the ${all} pairs of network and theme yet`,
      unanswered: (open, all) => `All is followed, but in ${open} of the ${all} pairs nobody responds yet`,
      hanging: (open, all) => `All is followed, but ${open} of the ${all} pairs have no deputy`,
      whole: "For each network and theme it is known who follows and who responds",
    },
    lead: "Five decisions set up internal webcare: looking along, passing signals on, answering.",
    progress: (count, number) => {
      if (count === 0) return "None was taken yet.";
      if (count === 1) return "One of the five was taken.";
      return count === 5 ? "All five were taken." : `${number} of the five were taken.`;
    },
    steps: "The five decisions",
    overview: "Division of roles",
    taken: "taken",
    open: "still open",
    next: "To the next decision",
    toOverview: "See the division of roles",
    empty: {
      networks: "No networks yet. Add the first: the channel or table where you look along now and then.",
      themes: "No themes yet. Add the first: something of the strategy that colleagues talk about.",
      monitors: "No roles yet. Add the first: who follows what?",
      roles: "No roles yet. Add the first: who follows, who hears of it and who responds?",
      means: "No means yet. Add the first: a list of search terms is enough.",
    },
    holders: (count, number) =>
      count === 1
        ? "One theme owner does not follow the own theme yet."
        : `${number} theme owners do not follow their own theme yet.`,
    addHolders: "Let theme owners follow their theme",
    holdersAdded: "The theme owners are in the division of roles now.",
    matrix: {
      title: "Who follows what",
      lead: "Each row is a network, each column a theme.",
      network: "Network",
      all: "All subjects",
      nobodyFollows: "nobody follows",
      nobodyResponds: "nobody responds",
      noDeputy: "no deputy",
      deputy: "Deputy",
      responds: "Responds",
      assign: "Assign",
      assignFor: (network, theme) => `Assign somebody for ${theme} in ${network}`,
      needsNetworks: "Choose first which networks to follow. Then it says here who looks along where.",
    },
    remarks: "Gaps and weak spots",
    agreements: {
      title: "Who gets the signal, who responds",
      scope: "Where",
      follows: "Who follows",
      signal: "Signal to",
      responds: "Who responds",
      everywhere: "Everything",
      withDeputy: (monitor, deputy) => `${monitor}, deputy ${deputy}`,
      hours: (count, number) => (count === 1 ? "within one hour" : `within ${number} hours`),
    },
  },
});
