import {fact, source, surveyTable} from "../../audit/kinds.ts";
import {linesOf, type SurveyTable} from "../../audit/survey-rules.ts";
import type {Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What the findings rest on. */
export const sources = ({say, day}: Setting) =>
  written(source, [
    {
      title: say("Strategisch plan “Waterrijk, de wijk in”", "Strategic plan “Waterrijk, into the neighbourhood”"),
      kind: "document",
      day: day(-420),
      where: say("directie", "directors"),
      says: say(
        "Vier doelen tot 2030. Werken in de wijk staat bovenaan.",
        "Four goals until 2030. Working in the neighbourhood comes first.",
      ),
      questions: ["strategy", "change"],
    },
    {
      title: say("Ochtend op Werf De Sluis", "A morning at Werf De Sluis"),
      kind: "interview",
      day: day(-158),
      where: say("elf collega’s van Groen en Wegen", "eleven colleagues of Groen and Wegen"),
      says: say(
        "“Wij horen het van de bewoners.” Ze willen weten wat er met hun meldingen gebeurt.",
        "“We hear it from the residents.” They want to know what happens with what they report.",
      ),
      questions: ["belonging", "popular-networks", "workplace"],
    },
    {
      title: say("Werksessie met teamleiders", "Workshop with team leaders"),
      kind: "workshop",
      day: day(-151),
      where: say("veertien teamleiders", "fourteen team leaders"),
      says: say(
        "Grootste vraag: is meepraten werk? Grootste angst: nog een kanaal erbij.",
        "Largest question: is taking part work? Largest fear: yet another channel.",
      ),
      questions: ["leadership", "time"],
    },
    {
      title: say("Drie proefvragen", "Three test questions"),
      kind: "fact",
      day: day(-133),
      where: say("communicatie en ICT", "communication and IT"),
      says: say(
        "Dezelfde vraag op drie plekken gesteld, en de tijd tot het eerste antwoord gemeten.",
        "The same question asked in three places, and the time to the first answer taken.",
      ),
      questions: ["knowledge-exchange"],
    },
    {
      title: say("Aandeel beantwoorde berichten per kanaal", "Share of answered posts per channel"),
      kind: "monitor-measure",
      day: day(-130),
      where: "monitor",
      says: say(
        "#jong-waterrijk en #ict-vragen krijgen bijna altijd antwoord; in #zaakgericht-werken blijft meer dan de helft liggen.",
        "#jong-waterrijk and #ict-vragen nearly always get an answer; in #zaakgericht-werken over half are left.",
      ),
      questions: ["knowledge-exchange", "followed"],
    },
    {
      title: say("Gesprek met de ondernemingsraad", "Talk with the works council"),
      kind: "interview",
      day: day(-127),
      where: say("dagelijks bestuur", "executive committee"),
      says: say(
        "Akkoord met meten over groepen. Niet met cijfers over één team van minder dan tien mensen.",
        "Agree with measuring groups. Not with figures on one team of fewer than ten people.",
      ),
      questions: ["safety", "followed"],
    },
  ]);

/** What HR and IT told. */
export const facts = ({say, day, people, outdoor}: Setting) =>
  written(fact, [
    {name: "headcount", number: people, unit: say("mensen", "people"), day: day(-150), from: "hr", question: "profile"},
    {name: "turnover", number: 7.8, unit: "%", day: day(-150), from: "hr", question: "involvement"},
    {
      name: "absence",
      number: 5.6,
      unit: "%",
      value: say("kantoor 4,1 %, Buitendienst 8,9 %", "office 4.1%, Buitendienst 8.9%"),
      day: day(-150),
      from: "hr",
      question: "involvement",
    },
    {
      name: "joiners",
      number: Math.round(people * 0.09),
      unit: say("mensen", "people"),
      day: day(-150),
      from: "hr",
      question: "knowledge-exchange",
    },
    {name: "retiring", number: 21, unit: "%", day: day(-150), from: "hr", question: "knowledge-keeping"},
    {
      name: "locations",
      number: 6,
      unit: say("locaties", "locations"),
      day: day(-150),
      from: "hr",
      question: "structure",
    },
    {
      name: "without-workplace",
      number: Math.round((outdoor / people) * 100),
      unit: "%",
      day: day(-147),
      from: "it",
      question: "workplace",
    },
    {
      name: "shared-devices",
      number: 4,
      unit: say("pc’s", "pcs"),
      day: day(-147),
      from: "it",
      question: "workplace",
    },
    {
      name: "e-mails",
      number: 46,
      unit: say("e-mails", "e-mails"),
      day: day(-147),
      from: "it",
      question: "e-mail",
    },
    {
      name: "single-sign-on",
      value: say("ja, voor wie een account heeft", "yes, for those with an account"),
      day: day(-147),
      from: "it",
      question: "environment",
    },
    {
      name: "other",
      otherName: say("Ideeën met een antwoord", "Ideas with an answer"),
      value: say("3 van de 41 dit jaar", "3 of 41 this year"),
      day: day(-147),
      from: "other",
      question: "feedback",
    },
  ]);

/** Two tables of an earlier survey. The larger the organisation, the more people answered. */
export function surveys({say, day, people, outdoor}: Setting) {
  const answered = Math.round(people * 0.62);
  const atYard = Math.max(10, Math.round(outdoor * 0.4));
  const row = (statement: string, of: number, mean: number, agree: number) => ({
    statement,
    people: of,
    values: [
      {amount: mean, isPercentage: false},
      {amount: agree, isPercentage: true},
    ],
  });
  const heads = [say("gemiddelde (1–5)", "mean (1–5)"), say("eens %", "agree %")];
  const all: SurveyTable = {
    heads,
    rows: [
      row(say("Ik weet bij wie ik moet zijn met een vraag", "I know whom to ask a question"), answered, 3.1, 44),
      row(say("Ik kan hier veilig van mening verschillen", "I can safely disagree here"), answered, 3.6, 57),
      row(say("Mijn leidinggevende luistert", "My manager listens"), answered, 3.9, 71),
      row(
        say("Ik hoor terug wat er met mijn idee gebeurt", "I hear back what happens with my idea"),
        answered,
        2.3,
        18,
      ),
    ],
  };
  const yard: SurveyTable = {
    heads,
    rows: [
      row(say("Ik weet wat er in de organisatie speelt", "I know what goes on in the organisation"), atYard, 2.2, 17),
      row(say("Ik hoor bij Waterrijk", "I belong to Waterrijk"), atYard, 2.9, 36),
      row(say("Mijn ploeg is er voor elkaar", "My crew is there for each other"), atYard, 4.5, 91),
    ],
  };
  return written(surveyTable, [
    {
      title: say("Medewerkersonderzoek, hele organisatie", "Employee survey, whole organisation"),
      day: day(-310),
      respondents: answered,
      responseRate: 62,
      rows: linesOf(all),
      questions: ["safety", "feedback", "knowledge-exchange", "leadership"],
    },
    {
      title: say("Medewerkersonderzoek, Buitendienst", "Employee survey, Buitendienst"),
      day: day(-310),
      respondents: atYard,
      responseRate: Math.round((100 * atYard) / outdoor),
      rows: linesOf(yard),
      questions: ["belonging", "involvement"],
    },
  ]);
}
