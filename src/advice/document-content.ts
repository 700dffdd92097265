/** The words that the advice as a document adds to what people wrote. Figures and days are written before they are put in. */
export const documentWords = {
  nl: {
    title: "Advies sociale interne communicatie",
    draft: (version: string) => `Concept, versie ${version}`,
    signedOff: (day: string, by: string) => `Vastgesteld op ${day} door ${by}`,
    before: (signedOff: string) => `Eerder ${signedOff.charAt(0).toLowerCase()}${signedOff.slice(1)}; daarna gewijzigd`,
    notWritten: "Dit hoofdstuk is nog niet geschreven.",
    unknown: "nog niet bekend",
    nobody: "nog niemand",
    noCover: "nog geen dekking",
    hours: (hours: string) => `Samen ${hours} uur per week.`,
    perYear: "Begroting per jaar",
    total: "samen",
    uncovered: "zonder dekking",
    budget: (total: string, uncovered: string | null) =>
      uncovered === null
        ? `Samen ${total}. Alles is gedekt.`
        : `Samen ${total}. Voor ${uncovered} is nog geen dekking.`,
    behindIt: "Wie hierachter staan",
    noVerdicts: "Nog niemand van de coalitie heeft zich uitgesproken.",
    verdictTitle: (agree: string, all: string) => `${agree} van de ${all} die zich uitspraken zijn het eens`,
    member: "Wie",
    verdict: "Oordeel",
    words: "Waarom",
    day: "Dag",
    agrees: "eens",
    dissents: "niet eens",
  },
  en: {
    title: "Advice on social internal communication",
    draft: (version: string) => `Draft, version ${version}`,
    signedOff: (day: string, by: string) => `Signed off on ${day} by ${by}`,
    before: (signedOff: string) => `Earlier ${signedOff.charAt(0).toLowerCase()}${signedOff.slice(1)}; changed since`,
    notWritten: "This chapter has not been written yet.",
    unknown: "not known yet",
    nobody: "nobody yet",
    noCover: "not covered yet",
    hours: (hours: string) => `Together ${hours} hours a week.`,
    perYear: "Budget per year",
    total: "together",
    uncovered: "not covered",
    budget: (total: string, uncovered: string | null) =>
      uncovered === null
        ? `Together ${total}. All of it is covered.`
        : `Together ${total}. ${uncovered} is not covered yet.`,
    behindIt: "Who stand behind this",
    noVerdicts: "Nobody of the coalition has given a verdict yet.",
    verdictTitle: (agree: string, all: string) => `${agree} of the ${all} who gave a verdict agree`,
    member: "Who",
    verdict: "Verdict",
    words: "Why",
    day: "Day",
    agrees: "agrees",
    dissents: "dissents",
  },
} as const;
