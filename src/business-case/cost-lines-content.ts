import type {Words} from "../dossier/kinds.ts";
import type {CostLineId, ParameterId} from "./numbers-content.ts";
import type {Values} from "./parameters-content.ts";

/** What a line costs, in euro ≥ 0. Hours cost the whole rate: capture is for yields only. */
export interface Cost {
  readonly atStart: number;
  /** Every month, however many take part. */
  readonly monthly: number;
  /** A month when everybody takes part; follows adoption. */
  readonly monthlyTakingPart: number;
}

export interface CostLine {
  readonly id: CostLineId;
  readonly name: Words;
  readonly counts: Words;
  readonly uses: readonly ParameterId[];
  readonly formula: Words;
  readonly cost: (values: Values) => Cost;
}

const none: Cost = {atStart: 0, monthly: 0, monthlyTakingPart: 0};

/** What networks cost. Everything that is decided by us errs to the dear side: licences and training for all, from the first day on. */
export const costLines: readonly CostLine[] = [
  {
    id: "licences",
    name: {nl: "Licenties", en: "Licences"},
    counts: {
      nl: "Een licentie voor iedereen, vanaf de eerste maand. Nul als je middelen gebruikt die je al hebt.",
      en: "A licence for everybody, from the first month on. Zero when you use tools you already have.",
    },
    uses: ["licencePrice"],
    formula: {nl: "mensen · prijs per maand", en: "people · price a month"},
    cost: ({people, licencePrice}) => ({...none, monthly: people * licencePrice}),
  },
  {
    id: "introduction",
    name: {nl: "Invoering", en: "Introduction"},
    counts: {
      nl: "De uren van het projectteam en wat je inkoopt, in één keer aan het begin.",
      en: "The hours of the project team and what you buy, once at the start.",
    },
    uses: ["introductionHours", "introductionBought"],
    formula: {nl: "projecturen · uurtarief + inkoop", en: "project hours · rate + bought"},
    cost: ({introductionHours, introductionBought, hourlyRate}) => ({
      ...none,
      atStart: introductionHours * hourlyRate + introductionBought,
    }),
  },
  {
    id: "training",
    name: {nl: "Training", en: "Training"},
    counts: {
      nl: "De tijd die iedereen kwijt is aan leren, aan het begin.",
      en: "The time that everybody spends on learning, at the start.",
    },
    uses: ["trainingHours"],
    formula: {nl: "mensen · uren · uurtarief", en: "people · hours · rate"},
    cost: ({people, trainingHours, hourlyRate}) => ({...none, atStart: people * trainingHours * hourlyRate}),
  },
  {
    id: "community-management",
    name: {nl: "Begeleiding van netwerken", en: "Community management"},
    counts: {
      nl: "De uren van wie netwerken op gang helpt en monitort. Ook na de invoering.",
      en: "The hours of those who help networks along and monitor them. Also after the introduction.",
    },
    uses: ["communityHours", "weeksPerYear"],
    formula: {
      nl: "mensen ÷ 1.000 · uren per week · weken ÷ 12 · uurtarief",
      en: "people ÷ 1,000 · hours a week · weeks ÷ 12 · rate",
    },
    cost: ({people, communityHours, weeksPerYear, hourlyRate}) => ({
      ...none,
      monthly: ((people / 1000) * communityHours * weeksPerYear * hourlyRate) / 12,
    }),
  },
  {
    id: "player-time",
    name: {nl: "Tijd van spelers", en: "Time of players"},
    counts: {
      nl: "Het lezen, schrijven en reageren van wie meedoet. Deze post vergeten de meeste businesscases.",
      en: "The reading, writing and reacting of those who take part. Most business cases forget this line.",
    },
    uses: ["playerMinutes", "weeksPerYear"],
    formula: {
      nl: "mensen die meedoen · minuten per week ÷ 60 · weken ÷ 12 · uurtarief",
      en: "people taking part · minutes a week ÷ 60 · weeks ÷ 12 · rate",
    },
    cost: ({people, playerMinutes, weeksPerYear, hourlyRate}) => ({
      ...none,
      monthlyTakingPart: (people * playerMinutes * weeksPerYear * hourlyRate) / 60 / 12,
    }),
  },
];

export const costLineOptions = Object.fromEntries(costLines.map(({id, name}) => [id, name])) as Readonly<
  Record<CostLineId, Words>
>;
