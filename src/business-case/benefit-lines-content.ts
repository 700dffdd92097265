import type {Words} from "../dossier/kinds.ts";
import type {BenefitLineId, ParameterId} from "./numbers-content.ts";
import type {Values} from "./parameters-content.ts";

/** One way in which networks may pay: what it counts, what it leaves out, and how it is worked out. */
export interface BenefitLine {
  readonly id: BenefitLineId;
  readonly name: Words;
  readonly counts: Words;
  readonly leavesOut: Words;
  /** The point of the method it belongs to. */
  readonly method: string;
  /** "time": freed hours, under the shared ceiling, valued at rate · capture. "money": euro by itself. */
  readonly kind: "time" | "money";
  /** The parameters that `yearly` reads, beside people and rate. */
  readonly uses: readonly ParameterId[];
  /** What one year brings when everybody takes part: hours for "time", euro for "money". May be below 0. */
  readonly yearly: (values: Values) => number;
  /** What `yearly` works out, for who takes part. */
  readonly formula: Words;
  /** So many months later than the taking part does the yield follow. */
  readonly delayMonths: number;
  /** What the organisation spends a year today on what this line is about, in euro; null where no source says. */
  readonly today: ((values: Values) => number) | null;
  /** The parameters that `today` reads. */
  readonly todayUses: readonly ParameterId[];
  /** Measures of the monitor that move with it (they do not prove it), and what else can tell. */
  readonly tell: {readonly measures: readonly string[]; readonly otherwise: Words};
}

/** Euro a year of one line when everybody takes part, before the shared ceiling. */
export const yearlyValue = ({kind, yearly}: BenefitLine, values: Values): number =>
  kind === "time" ? yearly(values) * values.hourlyRate * values.capture : yearly(values);

/**
 * The guard against counting the same hour twice: the time lines together never free more than `ceiling` of the working time of
 * those who take part. Above it each time line shrinks by the same part, so that none is favoured.
 * @returns the part that is left, 0…1; 1 below the ceiling.
 */
export function partUnderCeiling(lines: readonly BenefitLine[], values: Values): number {
  const room = values.ceiling * values.people * values.hoursPerYear;
  let hours = 0;
  for (const line of lines) if (line.kind === "time") hours += line.yearly(values);
  return hours > room ? room / hours : 1;
}

/** Hours a year of so many minutes a week for everybody, as far as networks are the reason. */
const weekly = (minutes: number, {people, weeksPerYear, attribution}: Values): number =>
  (people * weeksPerYear * minutes * attribution) / 60;

const time = {method: "M3.6", kind: "time", delayMonths: 0, today: null, todayUses: []} as const;
const money = {method: "M3.6", kind: "money", delayMonths: 0, today: null, todayUses: []} as const;
const weeks = ["weeksPerYear", "attribution"] as const;
const minutesFormula = {
  nl: "mensen · weken · minuten winst per week ÷ 60 · deel dankzij netwerken",
  en: "people · weeks · minutes saved a week ÷ 60 · attribution",
};

/**
 * The lines of M3.6. Counting twice is held off in three ways: the time lines share a ceiling; engagement counts absence only, not
 * turnover (keeping people) nor productivity (the time lines); keeping people counts the cost of replacing, not the knowledge that goes.
 */
export const benefitLines: readonly BenefitLine[] = [
  {
    ...time,
    id: "finding-people",
    name: {nl: "Collega’s vinden", en: "Finding people"},
    counts: {
      nl: "Minder zoeken naar wie iets weet of kan.",
      en: "Less searching for who knows or can do something.",
    },
    leavesOut: {
      nl: "Wat het gesprek daarna oplevert. Dat kan meer zijn, maar niemand kan het tellen.",
      en: "What the conversation afterwards brings. That may be more, but nobody can count it.",
    },
    formula: minutesFormula,
    uses: ["minutesFindingPeople", ...weeks],
    yearly: (values) => weekly(values.minutesFindingPeople, values),
    tell: {
      measures: ["response-rate", "e-i-index"],
      otherwise: {
        nl: "Vraag in de vragenlijst hoe lang het duurt om de juiste collega te vinden.",
        en: "Ask in the questionnaire how long it takes to find the right colleague.",
      },
    },
  },
  {
    ...time,
    id: "finding-information",
    name: {nl: "Informatie vinden", en: "Finding information"},
    counts: {
      nl: "Minder zoeken, omdat antwoorden open staan en een vraag sneller antwoord krijgt.",
      en: "Less searching, because answers stand in the open and a question is answered sooner.",
    },
    leavesOut: {
      nl: "Zoeken in systemen die niet veranderen, zoals het archief of de zaakapplicatie.",
      en: "Searching in systems that stay as they are, such as the archive or case system.",
    },
    formula: minutesFormula,
    uses: ["minutesFindingInformation", ...weeks],
    yearly: (values) => weekly(values.minutesFindingInformation, values),
    today: ({people, hoursPerYear, searchShare, hourlyRate}) => people * hoursPerYear * searchShare * hourlyRate,
    todayUses: ["hoursPerYear", "searchShare"],
    tell: {
      measures: ["first-response-median", "response-rate"],
      otherwise: {
        nl: "Houd een week lang bij een paar teams bij hoeveel tijd zoeken kost, voor en na.",
        en: "Let a few teams note for a week how much time searching takes, before and after.",
      },
    },
  },
  {
    ...time,
    id: "email-and-versions",
    name: {nl: "E-mail en versies", en: "E-mail and versions"},
    counts: {
      nl: "Minder mail lezen en schrijven, en minder zoeken naar de laatste versie. Kan ook onder nul komen: vaak komt er eerst een kanaal bij.",
      en: "Less mail to read and write, and less searching for the latest version. It can fall below zero: often a channel is added first.",
    },
    leavesOut: {
      nl: "Het lezen en schrijven in het nieuwe middel. Dat staat bij de kosten, als tijd van spelers.",
      en: "Reading and writing in the new tool. That is among the costs, as time of players.",
    },
    formula: minutesFormula,
    uses: ["minutesEmail", ...weeks],
    yearly: (values) => weekly(values.minutesEmail, values),
    today: ({people, hoursPerYear, emailShare, hourlyRate}) => people * hoursPerYear * emailShare * hourlyRate,
    todayUses: ["hoursPerYear", "emailShare"],
    tell: {
      measures: ["messages"],
      otherwise: {
        nl: "Vergelijk het aantal interne mails per persoon per dag; ICT kan dat tellen zonder te lezen.",
        en: "Compare the internal mails per person per day; IT can count them without reading.",
      },
    },
  },
  {
    ...time,
    id: "meetings-and-planning",
    name: {nl: "Vergaderen en plannen", en: "Meetings and planning"},
    counts: {
      nl: "Minder of korter overleg, omdat bijpraten en afstemmen vooraf gebeurt.",
      en: "Fewer or shorter meetings, because updates and agreements come before them.",
    },
    leavesOut: {
      nl: "Betere of snellere besluiten.",
      en: "Better or quicker decisions.",
    },
    formula: minutesFormula,
    uses: ["minutesMeetings", ...weeks],
    yearly: (values) => weekly(values.minutesMeetings, values),
    tell: {
      measures: [],
      otherwise: {
        nl: "Tel in de agenda’s de uren overleg per team, als totaal en niet per persoon.",
        en: "Count the hours of meetings per team in the calendars, as a total and not per person.",
      },
    },
  },
  {
    ...time,
    id: "collaboration",
    name: {nl: "Samenwerken", en: "Collaboration"},
    counts: {
      nl: "Sneller samen aan iets werken: minder wachten en minder heen en weer.",
      en: "Working on something together sooner: less waiting and less going back and forth.",
    },
    leavesOut: {
      nl: "Werk dat beter wordt. Ook tijd die al bij mail, overleg of zoeken telt.",
      en: "Work that becomes better. Also time already counted under mail, meetings or searching.",
    },
    formula: minutesFormula,
    uses: ["minutesCollaboration", ...weeks],
    yearly: (values) => weekly(values.minutesCollaboration, values),
    tell: {
      measures: ["reciprocity", "e-i-index"],
      otherwise: {
        nl: "Meet bij een paar vaste processen hoeveel dagen er tussen vraag en resultaat zitten.",
        en: "Measure for a few fixed processes how many days lie between request and result.",
      },
    },
  },
  {
    ...time,
    id: "double-work",
    name: {nl: "Dubbel werk en herstel", en: "Double work and repair"},
    counts: {
      nl: "Minder werk dat een ander al deed, en minder fouten door oude informatie.",
      en: "Less work that another had done already, and fewer errors from old information.",
    },
    leavesOut: {
      nl: "Schade bij klanten of inwoners.",
      en: "Damage to customers or residents.",
    },
    formula: minutesFormula,
    uses: ["minutesDoubleWork", ...weeks],
    yearly: (values) => weekly(values.minutesDoubleWork, values),
    tell: {
      measures: [],
      otherwise: {
        nl: "Houd bij hoe vaak iemand in een netwerk meldt dat iets al bestond.",
        en: "Note how often somebody reports in a network that something existed already.",
      },
    },
  },
  {
    ...time,
    id: "onboarding",
    name: {nl: "Inwerken", en: "Onboarding"},
    counts: {
      nl: "Nieuwe collega’s vinden eerder hun weg, omdat zij kunnen teruglezen en vragen.",
      en: "New colleagues find their way sooner, because they can read back and ask.",
    },
    leavesOut: {
      nl: "De tijd van wie hen inwerkt.",
      en: "The time of those who show them around.",
    },
    formula: {
      nl: "mensen · instroom · uren winst per nieuwe collega · deel dankzij netwerken",
      en: "people · inflow · hours saved per newcomer · attribution",
    },
    uses: ["inflow", "hoursOnboarding", "attribution"],
    yearly: ({people, inflow, hoursOnboarding, attribution}) => people * inflow * hoursOnboarding * attribution,
    tell: {
      measures: [],
      otherwise: {
        nl: "Vraag nieuwe collega’s na drie maanden wanneer zij zelfstandig konden werken.",
        en: "Ask new colleagues after three months when they could work on their own.",
      },
    },
  },
  {
    ...money,
    id: "keeping-people",
    delayMonths: 12,
    name: {nl: "Mensen houden en trekken", en: "Keeping and attracting people"},
    counts: {
      nl: "De kosten van werven en inwerken van wie niet vertrekt.",
      en: "The cost of recruiting and training for those who do not leave.",
    },
    leavesOut: {
      nl: "De kennis die anders weggaat (die staat bij kennis) en de aantrekkingskracht op nieuwe mensen.",
      en: "The knowledge that would go (see knowledge) and the appeal to new people.",
    },
    formula: {
      nl: "mensen · verloop · deel dat blijft · jaarsalaris · vervangen als deel van het salaris · deel dankzij netwerken",
      en: "people · turnover · part of leavers kept · yearly salary · replacement as part of salary · attribution",
    },
    uses: ["turnover", "leaversKept", "yearlySalary", "replacementShare", "attribution"],
    yearly: ({people, turnover, leaversKept, yearlySalary, replacementShare, attribution}) =>
      people * turnover * leaversKept * yearlySalary * replacementShare * attribution,
    today: ({people, turnover, yearlySalary, replacementShare}) => people * turnover * yearlySalary * replacementShare,
    todayUses: ["turnover", "yearlySalary", "replacementShare"],
    tell: {
      measures: [],
      otherwise: {
        nl: "Het verloop volgens HR, naast de redenen in exitgesprekken.",
        en: "Turnover according to HR, beside the reasons in exit interviews.",
      },
    },
  },
  {
    ...time,
    id: "visible-leaders",
    name: {nl: "Zichtbare leiders", en: "Visible leaders"},
    counts: {
      nl: "Tijd die leidinggevenden minder kwijt zijn aan doorvertellen en bijeenkomsten voorbereiden.",
      en: "Time that leaders spend less on passing on messages and preparing gatherings.",
    },
    leavesOut: {
      nl: "Vertrouwen. Dat is vaak het doel, maar het heeft geen prijs.",
      en: "Trust. That is often the aim, but it has no price.",
    },
    formula: {
      nl: "mensen · deel dat leiding geeft · weken · minuten winst per week ÷ 60 · deel dankzij netwerken",
      en: "people · leaders as part of people · weeks · minutes saved a week ÷ 60 · attribution",
    },
    uses: ["leaderShare", "minutesLeaders", ...weeks],
    yearly: (values) => values.leaderShare * weekly(values.minutesLeaders, values),
    tell: {
      measures: [],
      otherwise: {
        nl: "Vraag in de vragenlijst of leiders open en bereikbaar zijn. Tel nooit berichten per leider.",
        en: "Ask in the questionnaire whether leaders are open and within reach. Never count messages per leader.",
      },
    },
  },
  {
    ...time,
    id: "knowledge",
    delayMonths: 6,
    name: {nl: "Kennis behouden", en: "Keeping knowledge"},
    counts: {
      nl: "Minder uren om kennis opnieuw op te bouwen als iemand vertrekt op wie velen leunen.",
      en: "Fewer hours to rebuild knowledge when somebody leaves on whom many rely.",
    },
    leavesOut: {
      nl: "Wat er in de tussentijd misgaat.",
      en: "What goes wrong in the meantime.",
    },
    formula: {
      nl: "mensen · deel op wie velen leunen · verloop · uren kennisopbouw · deel dat bewaard blijft · deel dankzij netwerken",
      en: "people · key people as part of people · turnover · hours of rebuilding · part of knowledge kept · attribution",
    },
    uses: ["keyPeopleShare", "turnover", "hoursKnowledge", "knowledgeKept", "attribution"],
    yearly: ({people, keyPeopleShare, turnover, hoursKnowledge, knowledgeKept, attribution}) =>
      people * keyPeopleShare * turnover * hoursKnowledge * knowledgeKept * attribution,
    today: ({people, keyPeopleShare, turnover, hoursKnowledge, hourlyRate}) =>
      people * keyPeopleShare * turnover * hoursKnowledge * hourlyRate,
    todayUses: ["keyPeopleShare", "turnover", "hoursKnowledge"],
    tell: {
      measures: ["half-share", "eighty-share"],
      otherwise: {
        nl: "Vraag bij vertrek welke vragen alleen deze collega kon beantwoorden.",
        en: "Ask on departure which questions only this colleague could answer.",
      },
    },
  },
  {
    ...money,
    id: "ideas",
    delayMonths: 6,
    name: {nl: "Ideeën en vernieuwing", en: "Ideas and innovation"},
    counts: {
      nl: "Ideeën uit netwerken die zijn uitgevoerd, elk met wat het per jaar oplevert na aftrek van kosten. Elk idee telt één jaar.",
      en: "Ideas from networks that were carried out, each with its yearly yield after costs. Each idea counts for one year.",
    },
    leavesOut: {
      nl: "Ideeën die nog niet zijn uitgevoerd, en de grote vondst die niemand kan plannen.",
      en: "Ideas not carried out yet, and the great find that nobody can plan.",
    },
    formula: {
      nl: "mensen ÷ 100 · uitgevoerde ideeën · opbrengst van één idee · deel dankzij netwerken",
      en: "people ÷ 100 · ideas carried out · net yield of one · attribution",
    },
    uses: ["ideas", "ideaValue", "attribution"],
    yearly: ({people, ideas, ideaValue, attribution}) => (people / 100) * ideas * ideaValue * attribution,
    tell: {
      measures: [],
      otherwise: {
        nl: "De opbrengsten van de soort “idee” die je bij stap 5 vastlegt.",
        en: "The yields of the kind “idea” that you record in step 5.",
      },
    },
  },
  {
    ...time,
    id: "signals",
    name: {nl: "Reageren op signalen", en: "Reacting to signals"},
    counts: {
      nl: "Uren herstel die wegvallen, omdat een signaal eerder op tafel ligt.",
      en: "Hours of repair that fall away, because a signal is on the table sooner.",
    },
    leavesOut: {
      nl: "Schade aan de naam van de organisatie.",
      en: "Damage to the organisation’s name.",
    },
    formula: {
      nl: "mensen ÷ 1.000 · signalen per jaar · uren herstel · deel op tijd · deel dankzij netwerken",
      en: "people ÷ 1,000 · signals a year · hours of repair · part dealt with in time · attribution",
    },
    uses: ["signals", "hoursSignal", "signalsSooner", "attribution"],
    yearly: ({people, signals, hoursSignal, signalsSooner, attribution}) =>
      (people / 1000) * signals * hoursSignal * signalsSooner * attribution,
    today: ({people, signals, hoursSignal, hourlyRate}) => (people / 1000) * signals * hoursSignal * hourlyRate,
    todayUses: ["signals", "hoursSignal"],
    tell: {
      measures: ["first-response-p90"],
      otherwise: {
        nl: "Het aantal dagen tussen signaal en eerste actie, volgens de agenda van stap 5.",
        en: "The days between signal and first action, according to the agenda of step 5.",
      },
    },
  },
  {
    ...money,
    id: "engagement",
    delayMonths: 12,
    name: {nl: "Betrokkenheid", en: "Engagement"},
    counts: {
      nl: "Alleen verzuim: een klein deel van het verschil dat onderzoek vindt tussen heel betrokken en weinig betrokken teams.",
      en: "Absence only: a small part of the difference that research finds between very and little engaged teams.",
    },
    leavesOut: {
      nl: "Verloop (staat bij mensen houden) en productiviteit (staat bij de tijdposten).",
      en: "Turnover (see keeping people) and productivity (see the lines of time).",
    },
    formula: {
      nl: "mensen · uren per jaar · verzuim · gevonden verschil · deel daarvan · uurtarief · nuttig deel",
      en: "people · hours a year · absence · difference found · attribution of engagement · rate · capture",
    },
    uses: ["hoursPerYear", "absence", "absenceDifference", "attributionEngagement", "capture"],
    yearly: ({people, hoursPerYear, absence, absenceDifference, attributionEngagement, hourlyRate, capture}) =>
      people * hoursPerYear * absence * absenceDifference * attributionEngagement * hourlyRate * capture,
    today: ({people, hoursPerYear, absence, hourlyRate}) => people * hoursPerYear * absence * hourlyRate,
    todayUses: ["hoursPerYear", "absence"],
    tell: {
      measures: ["active-share"],
      otherwise: {
        nl: "Het verzuim volgens HR en de vragen over betrokkenheid in de vragenlijst, beide per grote groep.",
        en: "Absence according to HR and the questions on engagement in the questionnaire, both per large group.",
      },
    },
  },
];

export const benefitLineOptions = Object.fromEntries(benefitLines.map(({id, name}) => [id, name])) as Readonly<
  Record<BenefitLineId, Words>
>;
