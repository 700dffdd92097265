import {pictureOf} from "../audit/picture-rules.ts";
import {enumerated} from "../dossier/naming-rules.ts";
import {formatDays, formatEuro} from "../drawing/index.ts";
import {toolDecision} from "../infrastructure/tool-kinds.ts";
import {themePlanItem} from "../webcare/theme-plan-kinds.ts";
import {budgetOf} from "./budget-rules.ts";
import {inARow, type Pen} from "./drafting-rules.ts";
import {budgetLine, planStep} from "./kinds.ts";
import {opportunityItem, visionSentence} from "./organisation-draft-rules.ts";
import {timelineOf} from "./plan-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** The advice on one page: vision, what can begin, with what, on which themes, when, for how much. What is not known is left to the chapters. */
export function summaryDraft(pen: Pen): readonly RichNode[] {
  const {held} = pen;
  const now = pictureOf(held).opportunities.filter(({field}) => field === "now");
  const items = now.map((one) => opportunityItem(pen, one)[pen.language]);
  const decisions = held.entries(toolDecision);
  const moments = held.entries(themePlanItem);
  const themes = enumerated(moments.map(({details}) => details.theme));
  const steps = held.entries(planStep);
  const timeline = timelineOf(steps);
  const lines = held.entries(budgetLine);
  const {total, years} = budgetOf(lines);
  const cited = {
    themes: pen.count(themePlanItem, moments.length, {nl: "moment", en: "moment"}, {nl: "momenten", en: "moments"}),
    plan:
      timeline && pen.whole(planStep, planStep.many[pen.language], formatDays(timeline, pen.language), steps.length),
    budget: pen.whole(budgetLine, budgetLine.many[pen.language], formatEuro(total, pen.language), lines.length),
  };
  const known = [
    ...(now.length === 0
      ? []
      : [
          pen.say(
            ["Hier kunnen netwerken nu bijdragen: ", ...inARow(items, "nl"), "."],
            ["Here networks can contribute now: ", ...inARow(items, "en"), "."],
          ),
        ]),
    ...decisions.map((of) =>
      pen.say(
        [`Dit is besloten: ${of.details.decision} `, pen.entry(of, of.details.decision, "besluit"), "."],
        [`It was decided: ${of.details.decision} `, pen.entry(of, of.details.decision, "decision"), "."],
      ),
    ),
    ...(moments.length === 0
      ? []
      : [
          pen.say(
            [`We brengen aan de orde: ${themes.nl} `, cited.themes, "."],
            [`We put on the agenda: ${themes.en} `, cited.themes, "."],
          ),
        ]),
    ...(cited.plan
      ? [pen.say(["De invoering loopt ", cited.plan, "."], ["The introduction runs ", cited.plan, "."])]
      : []),
    ...(years.length === 0
      ? []
      : [pen.say(["Daarvoor vragen we ", cited.budget, "."], ["For this we ask ", cited.budget, "."])]),
  ];
  return [
    pen.head("Ons advies in het kort", "Our advice in short"),
    visionSentence(pen),
    ...(known.length === 0
      ? [
          pen.missing(
            "genoeg om samen te vatten: begin bij de hoofdstukken",
            "enough to sum up: begin with the chapters",
          ),
        ]
      : known),
  ];
}
