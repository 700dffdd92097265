import {formatNumber, formatShare, type Language} from "../drawing/index.ts";

/** What is uncertain about a monitor's figures. */
export interface Uncertainties {
  readonly hasPeopleFile: boolean;
  readonly players: number;
  /** People in the dialogues who are in no people file. */
  readonly outsiders: number;
  readonly active: number;
  /** Messages whose time was missing or impossible. */
  readonly brokenDates: number;
  /** Messages answering one that is not in their channel. */
  readonly unknownParents: number;
  /** Identities that may be the same person as another, and wait for somebody to decide. */
  readonly doubts: number;
  /** Private channels that were left out. */
  readonly privateLeftOut: number;
}

/** What a reader should know before trusting the figures, in sentences; nothing where all is sure. */
export function remarks(it: Uncertainties, language: Language): string[] {
  const number = (value: number) => formatNumber(value, language);
  const isDutch = language === "nl";
  const sentences: (string | false)[] = [
    !it.hasPeopleFile &&
      (isDutch
        ? "Er is geen personeelslijst: spelers zijn de mensen die in een bron voorkomen. Wie nergens staat, telt dus niet als stil."
        : "There is no people file: players are the people who occur in a source. Who occurs nowhere does not count as silent."),
    it.hasPeopleFile &&
      it.outsiders > 0 &&
      (isDutch
        ? `${number(it.outsiders)} van de ${number(it.active + it.outsiders)} mensen die meedoen staan niet op de personeelslijst (gasten, oud-collega’s of een ander adres). Ze tellen in geen percentage mee.`
        : `${number(it.outsiders)} of the ${number(it.active + it.outsiders)} people taking part are not in the people file (guests, former colleagues or another address). They count in no percentage.`),
    it.hasPeopleFile &&
      it.players > 0 &&
      it.active / it.players < 0.2 &&
      (isDutch
        ? `Maar ${formatShare(it.active / it.players, language)} van de spelers doet mee in deze bronnen: wat hier staat, gaat over hen en niet over iedereen.`
        : `Only ${formatShare(it.active / it.players, language)} of the players take part in these sources: what stands here is about them, not about everybody.`),
    it.doubts > 0 &&
      (isDutch
        ? it.doubts === 1
          ? "Bij 1 account is niet zeker van wie het is; het telt apart tot iemand beslist."
          : `Bij ${number(it.doubts)} accounts is niet zeker van wie ze zijn; ze tellen apart tot iemand beslist.`
        : it.doubts === 1
          ? "Of 1 account it is not sure whose it is; it counts apart until somebody decides."
          : `Of ${number(it.doubts)} accounts it is not sure whose they are; they count apart until somebody decides.`),
    it.privateLeftOut > 0 &&
      (isDutch
        ? `Berichten uit besloten kanalen doen niet mee (${number(it.privateLeftOut)}).`
        : `Messages in private channels are left out (${number(it.privateLeftOut)}).`),
    it.unknownParents > 0 &&
      (isDutch
        ? `${number(it.unknownParents)} ${it.unknownParents === 1 ? "antwoord hoort" : "antwoorden horen"} bij een bericht dat niet in hetzelfde kanaal staat: dat telt niet als contact.`
        : `${number(it.unknownParents)} ${it.unknownParents === 1 ? "reply answers" : "replies answer"} a message that is not in the same channel: that makes no tie.`),
    it.brokenDates > 0 &&
      (isDutch
        ? `${number(it.brokenDates)} ${it.brokenDates === 1 ? "bericht heeft" : "berichten hebben"} een onmogelijke datum.`
        : `${number(it.brokenDates)} ${it.brokenDates === 1 ? "message has" : "messages have"} an impossible date.`),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
