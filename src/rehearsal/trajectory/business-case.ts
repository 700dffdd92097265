import {caseCost, caseLine, caseParameter, caseSetting, realised} from "../../business-case/case-kinds.ts";
import {cast, type Setting} from "./setting.ts";
import {experiments, leaders, stories} from "./stories.ts";
import {type Batch, written} from "./written.ts";

/** Step 3: the stories, and the money with what was counted of it so far. */
export function businessCaseBatches(setting: Setting): readonly Batch[] {
  return [
    {by: cast.adviser, on: -88, entries: [...stories(setting), ...experiments(setting), ...leaders(setting)]},
    {
      by: cast.controller,
      on: -77,
      entries: [...settings(setting), ...figures(setting), ...costs(setting), ...lines(setting)],
    },
    {by: cast.controller, on: -24, entries: counts(setting)},
  ];
}

const settings = ({say, day, people}: Setting) =>
  written(caseSetting, [
    {
      people,
      hourlyRate: 46,
      hoursPerYear: 1_580,
      introductionOn: day(-112),
      adoptionFinal: 60,
      monthsToHalf: 9,
      capture: 50,
      attribution: 65,
      discountRate: 4,
      years: 3,
      seed: 1,
      costsOff: ["licences"],
      source: say(
        "Begroting en HR-cijfers; de chat zit al in ons pakket",
        "Budget and HR figures; the chat is part of our package",
      ),
      owner: cast.controller,
    },
  ]);

const figures = ({say}: Setting) => {
  const source = say("HR-jaarcijfers", "HR figures of the year");
  const owner = cast.hr;
  return written(caseParameter, [
    {
      parameter: "turnover",
      low: 7,
      base: 7.8,
      high: 9,
      source,
      owner,
      why: say("Gemiddelde van drie jaar.", "Mean of three years."),
    },
    {parameter: "inflow", low: 8, base: 9, high: 10, source, owner},
    {parameter: "absence", low: 5, base: 5.6, high: 6, source, owner},
    {parameter: "yearlySalary", low: 47_000, base: 50_500, high: 54_000, source, owner},
    {parameter: "weeksPerYear", low: 44, base: 45, high: 46, source, owner},
    {
      parameter: "leaderShare",
      low: 6,
      base: 7,
      high: 9,
      source,
      owner,
      why: say("Teamleiders en clustermanagers.", "Team leaders and cluster managers."),
    },
    {
      parameter: "playerMinutes",
      low: 2,
      base: 4,
      high: 9,
      source: say(
        "Twee ploegen en vier teams hielden het een week bij",
        "Two crews and four teams kept track for a week",
      ),
      owner: cast.controller,
      why: say(
        "De rest van het gesprek had je anders op de gang.",
        "The rest of the talk you would have had in the corridor.",
      ),
    },
    {
      parameter: "minutesFindingInformation",
      low: 0,
      base: 12,
      high: 25,
      source: say(
        "Zes teams noteerden een week lang hun zoektijd",
        "Six teams noted the time they searched for a week",
      ),
      owner: cast.controller,
      why: say("Wij nemen minder dan zij zelf schatten.", "We take less than they estimate themselves."),
    },
  ]);
};

const costs = ({say, inProportion}: Setting) =>
  written(caseCost, [
    {
      what: say("Tablets en wifi op Werf De Sluis", "Tablets and wifi at Werf De Sluis"),
      year: 0,
      low: inProportion(14_000),
      base: inProportion(18_000),
      high: inProportion(26_000),
      owner: say("cluster ICT en data", "cluster ICT en data"),
    },
    {
      what: say("Beheer van tablets", "Upkeep of tablets"),
      year: 1,
      recurring: true,
      low: inProportion(2_000),
      base: inProportion(3_000),
      high: inProportion(5_000),
      owner: say("cluster ICT en data", "cluster ICT en data"),
    },
    {
      what: say("Hulp van buiten bij de start", "Help from outside at the start"),
      line: "introduction",
      year: 0,
      low: inProportion(15_000),
      base: inProportion(22_000),
      high: inProportion(30_000),
      owner: say("Communicatie", "Communication"),
    },
  ]);

const lines = ({say, inProportion}: Setting) =>
  written(caseLine, {
    information: {
      name: say("Informatie vinden", "Finding information"),
      line: "finding-information",
      on: true,
      measure: "first-response-median",
      why: say("Hier zagen we het al: #ict-vragen.", "Here we saw it already: #ict-vragen."),
    },
    people: {
      name: say("Collega’s vinden", "Finding people"),
      line: "finding-people",
      on: true,
      measure: "response-rate",
    },
    engagement: {
      name: say("Betrokkenheid", "Engagement"),
      line: "engagement",
      on: false,
      why: say(
        "Te onzeker om op te rekenen. Als het gebeurt, is het mooi meegenomen.",
        "Too uncertain to count on. If it happens, so much the better.",
      ),
    },
    keeping: {
      name: say("Mensen houden", "Keeping people"),
      line: "keeping-people",
      on: false,
      why: say("Ons verloop is al laag.", "Our turnover is low already."),
    },
    meetings: {
      name: say("Overleg en planning", "Meetings and planning"),
      line: "meetings-and-planning",
      on: false,
      why: say("Nog geen bewijs dat er minder vergaderd wordt.", "No evidence yet that people meet less."),
    },
    streets: {
      name: say("Straten die maar één keer openliggen", "Streets dug up only once"),
      on: true,
      low: inProportion(10_000),
      base: inProportion(24_000),
      high: inProportion(45_000),
      why: say(
        "Zes straten in een half jaar, geteld door Beheer en de Buitendienst samen.",
        "Six streets in half a year, counted by Beheer and Buitendienst together.",
      ),
    },
  });

const counts = ({say, day, inProportion}: Setting) => {
  const noted = say(
    "Zoektijd van zes teams in een week, keer het uurtarief",
    "Search time of six teams in a week, times the rate",
  );
  return written(realised, [
    {line: "finding-information", month: day(-56), value: inProportion(700), how: noted, source: cast.controller},
    {line: "finding-information", month: day(-26), value: inProportion(1_100), how: noted, source: cast.controller},
    {
      ownLine: "streets",
      month: day(-26),
      value: inProportion(2_600),
      how: say("Eén straat, offerte van het tweede openbreken", "One street, quote of the second dig"),
      source: say("Beheer openbare ruimte", "Public space"),
    },
  ]);
};
