import type {OpenPoint, Product} from "../dossier/product-rules.ts";
import {caseCost, caseLine, caseParameter} from "./case-kinds.ts";
import {toCheckIn} from "./case-rules.ts";
import {inputOf, settingOf} from "./input-rules.ts";
import {experiment, inspirationCard} from "./inspiration-kinds.ts";
import {caseKinds, inspirationKinds} from "./kinds.ts";
import {paneIds, panes} from "./panes-content.ts";

const inspirationPage = "inspiration";
const casePage = "business-case";

/** The stories of the inspiration frame. */
export const inspiration: Product = {
  id: "inspiration",
  step: 3,
  name: {nl: "Inspiratieraam", en: "Inspiration frame"},
  purpose: {
    nl: "Het verhaal dat anderen in beweging brengt: eigen voorbeelden, wat er verandert en wat er gebeurt als je niets doet.",
    en: "The story that moves others: own examples, what changes, and what happens when you do nothing.",
  },
  page: inspirationPage,
  kinds: inspirationKinds,
  texts: ["inspiration-story"],
  openPoints: (held) => {
    const [cards, experiments] = [held.entries(inspirationCard), held.entries(experiment)];
    const point = pointOn(inspirationPage);
    const sourceless = cards.filter(({details}) => details.source === "").length;
    const unagreed = experiments.filter(({details}) => details.success === "").length;
    const unled = experiments.filter(({details}) => details.owner === "").length;
    return kept([
      ...paneIds
        .filter((id) => cards.every(({details}) => details.pane !== id))
        .map((id) =>
          point(
            `Zet een voorbeeld in het vlak “${panes[id].name.nl}”.`,
            `Put an example in the pane “${panes[id].name.en}”.`,
          ),
        ),
      cards.length > 0 &&
        cards.every(({details}) => !details.own) &&
        point(
          "Er is nog geen voorbeeld van jullie zelf. Juist eigen voorbeelden overtuigen.",
          "There is no example of your own yet. Own examples convince most.",
        ),
      cards.length > 0 &&
        cards.every(({details}) => !details.offline) &&
        point("Er is nog geen voorbeeld zonder computer.", "There is no offline example yet."),
      experiments.length === 0 &&
        point("Bedenk een experiment om klein te beginnen.", "Think of an experiment to begin small."),
      unagreed > 0 &&
        point(
          unagreed === 1
            ? "Van één experiment is niet afgesproken wanneer het is gelukt."
            : `Van ${unagreed} experimenten is niet afgesproken wanneer ze zijn gelukt.`,
          unagreed === 1
            ? "For one experiment it is not agreed when it is a success."
            : `For ${unagreed} experiments it is not agreed when they are a success.`,
        ),
      unled > 0 &&
        point(
          unled === 1
            ? "Eén experiment heeft nog niemand die het trekt."
            : `${unled} experimenten hebben nog niemand die ze trekt.`,
          unled === 1
            ? "One experiment has nobody who leads it yet."
            : `${unled} experiments have nobody who leads them yet.`,
        ),
      sourceless > 0 &&
        point(
          sourceless === 1 ? "Eén voorbeeld heeft nog geen bron." : `${sourceless} voorbeelden hebben nog geen bron.`,
          sourceless === 1 ? "One example has no source yet." : `${sourceless} examples have no source yet.`,
        ),
    ]);
  },
  overdue: (held, today) =>
    held
      .entries(experiment)
      .filter(({details: {endsOn, result}}) => endsOn !== "" && endsOn < today && result === "")
      .map(({details: {what}}) =>
        pointOn(inspirationPage)(
          `Het experiment “${what}” is voorbij. Schrijf op wat eruit kwam.`,
          `The experiment “${what}” is over. Write down what came of it.`,
        ),
      ),
};

/** What networks cost and may bring, with what is known and what is not. */
export const businessCase: Product = {
  id: "business-case",
  step: 3,
  name: {nl: "Businesscase", en: "Business case"},
  purpose: {
    nl: "Het laat op één A4 zien wat netwerken kosten, wat ze kunnen opbrengen en wat je nog niet weet.",
    en: "It shows on one page what networks cost, what they may bring, and what you do not know yet.",
  },
  page: casePage,
  kinds: caseKinds,
  texts: [],
  openPoints: (held) => {
    const point = pointOn(casePage);
    const {input, refused} = inputOf(held);
    const setting = settingOf(held);
    const unchecked = toCheckIn(input).length;
    const ownerless = [...held.entries(caseParameter), ...held.entries(caseCost)].filter(
      ({details}) => details.owner === "",
    ).length;
    return kept([
      ...refused.map(({nl, en}) => point(nl, en)),
      setting?.people == null &&
        point("Vul in voor hoeveel mensen je rekent.", "Fill in for how many people you reckon."),
      setting?.hourlyRate == null && point("Vul in wat een uur werk kost.", "Fill in what an hour of work costs."),
      held.entries(caseCost).length === 0 &&
        point(
          "Noteer echte kosten: vraag een offerte en tel de uren.",
          "Note real costs: ask for a quote and count the hours.",
        ),
      input.benefitLines.length + input.ownLines.length === 0 &&
        point("Zet minstens één opbrengst aan.", "Switch on at least one yield."),
      unchecked > 0 &&
        point(
          unchecked === 1
            ? "Eén getal van ons is niet nagegaan. Vul jullie eigen getal in."
            : `${unchecked} getallen van ons zijn niet nagegaan. Vul jullie eigen getallen in.`,
          unchecked === 1
            ? "One number of ours was not checked. Fill in your own."
            : `${unchecked} numbers of ours were not checked. Fill in your own.`,
        ),
      setting?.owner === "" &&
        point("Spreek af wie instaat voor de uitgangspunten.", "Agree on who vouches for the settings."),
      ownerless > 0 &&
        point(
          ownerless === 1
            ? "Bij één eigen getal of bedrag staat niet wie ervoor instaat."
            : `Bij ${ownerless} eigen getallen en bedragen staat niet wie ervoor instaat.`,
          ownerless === 1
            ? "For one own figure or amount it is not said who vouches for it."
            : `For ${ownerless} own figures and amounts it is not said who vouches for them.`,
        ),
      held.entries(caseLine).every(({details}) => details.measure === "") &&
        point("Kies bij een post welke maat het straks laat zien.", "Choose for a line which measure will tell later."),
      !setting?.introductionOn &&
        point(
          "Kies de eerste dag van de invoering. Dan kun je beloofd en geteld naast elkaar zetten.",
          "Choose the first day of the introduction. Then promised and counted can stand beside each other.",
        ),
    ]);
  },
};

/** What step 3 ends with. */
export const businessCaseProducts: readonly Product[] = [inspiration, businessCase];

const pointOn =
  (page: string) =>
  (nl: string, en: string): OpenPoint => ({page, words: {nl, en}});

const kept = (points: readonly (OpenPoint | false)[]): OpenPoint[] => points.filter((one) => one !== false);
