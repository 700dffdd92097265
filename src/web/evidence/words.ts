import {words} from "../i18n/index.ts";

/** The words of what every page with figures shares: nothing imported yet, nothing to show here, and the word for people. */
export const evidenceWords = words({
  nl: {
    noData: "Lees eerst een bron in",
    noDataNeed: "Een export van Slack of het archief van een mailinglijst. Je ziet eerst wat erin staat.",
    bring: "Lees je dialogen in",
    askColleague: "Vraag de coördinator om een bron in te lezen.",
    hidden: "Hier is niets te tonen",
    hiddenWhy:
      "Cijfers gaan over groepen. Een groep die klein of leeg is, zie je hier niet: die twee zien er hetzelfde uit.",
    hiddenNext: "Kies een langere periode, of de hele organisatie.",
    wholeOrganisation: "Bekijk de hele organisatie",
    colleagues: "collega’s",
  },
  en: {
    noData: "Import a source first",
    noDataNeed: "A Slack export, or the archive of a mailing list. You first see what is in it.",
    bring: "Bring your dialogues",
    askColleague: "Ask the coordinator to import a source.",
    hidden: "There is nothing to show here",
    hiddenWhy: "Figures are about groups. A group that is small or empty is not shown here: the two look alike.",
    hiddenNext: "Choose a longer period, or the whole organisation.",
    wholeOrganisation: "See the whole organisation",
    colleagues: "colleagues",
  },
});
