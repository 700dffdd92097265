import {formatDays, formatEuro} from "../drawing/index.ts";
import {budgetOf, budgetRemarks} from "./budget-rules.ts";
import {firstSentence, type Pen, type Said} from "./drafting-rules.ts";
import {budgetLine, planStep} from "./kinds.ts";
import {planRemarks, timelineOf} from "./plan-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** M6.7: the steps in the order of their days. */
export function implementationDraft(pen: Pen): readonly RichNode[] {
  const steps = pen.held.entries(planStep);
  const timeline = timelineOf(steps);
  const head = pen.head("Stap voor stap", "Step by step");
  if (steps.length === 0)
    return [head, pen.missing("welke stappen we zetten, en wanneer", "which steps we take, and when")];
  const remarks = planRemarks(steps);
  return [
    head,
    ...(timeline
      ? [
          pen.say(
            [
              "De invoering loopt ",
              pen.whole(planStep, planStep.many.nl, formatDays(timeline, "nl"), steps.length),
              ".",
            ],
            [
              "The introduction runs ",
              pen.whole(planStep, planStep.many.en, formatDays(timeline, "en"), steps.length),
              ".",
            ],
          ),
        ]
      : []),
    ...pen.list(
      (timeline?.placed ?? []).map(({step: of, from, to}): Said => {
        const {step, owner, result} = of.details;
        const cited = pen.entry(of, step, formatDays({from, to}, pen.language));
        const told = [step, firstSentence(result)].filter((part) => part !== "").join(": ");
        return {
          nl: [`${told} (${owner || "nog niemand"}) `, cited],
          en: [`${told} (${owner || "nobody yet"}) `, cited],
        };
      }),
    ),
    ...(remarks.length === 0
      ? []
      : [
          pen.missing(
            "of de planning klopt: kijk bij de planning hieronder wat nog vraagt om een besluit",
            "whether the planning holds: see the planning below for what still asks for a decision",
          ),
        ]),
  ];
}

/** M6.8: what is asked for in each year, and what is covered. */
export function budgetDraft(pen: Pen): readonly RichNode[] {
  const lines = pen.held.entries(budgetLine);
  const {years, total, uncovered} = budgetOf(lines);
  const head = pen.head("Wat het vraagt, en wie betaalt", "What it asks for, and who pays");
  if (years.length === 0)
    return [head, pen.missing("wat het kost: de begroting is nog leeg", "what it costs: the budget is still empty")];
  const cited = (amount: number, name: string) =>
    pen.whole(budgetLine, name, formatEuro(amount, pen.language), lines.length);
  const named = budgetLine.many[pen.language];
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  return [
    head,
    pen.say(
      [
        "We vragen samen ",
        cited(total, named),
        first === last ? `, in ${first}.` : `, in de jaren ${first} tot en met ${last}.`,
      ],
      [
        "We ask for ",
        cited(total, named),
        first === last ? ` in all, in ${first}.` : ` in all, in the years ${first} to ${last}.`,
      ],
    ),
    ...pen.list(
      years.map(({year, total: own}): Said => {
        const amount = cited(own, `${named} ${year}`);
        return {nl: [`${year}: `, amount], en: [`${year}: `, amount]};
      }),
    ),
    ...(uncovered === 0
      ? [pen.say(["Voor alles is dekking gevonden."], ["Cover has been found for all of it."])]
      : [
          pen.say(
            ["Nog geen dekking is er voor ", cited(uncovered, named), "."],
            ["There is no cover yet for ", cited(uncovered, named), "."],
          ),
        ]),
    ...(budgetRemarks(lines).some(({en}) => en.includes("no year") || en.includes("no amount"))
      ? [pen.missing("van alle posten het jaar en het bedrag", "of all lines the year and the amount")]
      : []),
  ];
}
