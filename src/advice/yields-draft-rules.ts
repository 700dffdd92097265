import {inputOf} from "../business-case/input-rules.ts";
import {formatEuro} from "../drawing/index.ts";
import type {Citation} from "./citation-rules.ts";
import type {CaseFigure, Pen} from "./drafting-rules.ts";
import type {RichNode} from "./rich-text-rules.ts";

/** The figures of the case as it stands; none when nothing was written down for it. */
export function caseFigures({worked, number}: Pick<Pen, "worked" | "number">): readonly CaseFigure[] {
  if (!worked) return [];
  const {worth, breakEven} = worked;
  const euro = (value: number) => ({nl: formatEuro(value, "nl", 2), en: formatEuro(value, "en", 2)});
  const minutes = number(breakEven.minutes, 1);
  return [
    {result: "npv-p10", name: {nl: "Businesscase, tegenvaller", en: "Business case, low"}, words: euro(worth.p10)},
    {result: "npv-p50", name: {nl: "Businesscase, midden", en: "Business case, middle"}, words: euro(worth.p50)},
    {result: "npv-p90", name: {nl: "Businesscase, meevaller", en: "Business case, high"}, words: euro(worth.p90)},
    ...(Number.isFinite(breakEven.minutes)
      ? [
          {
            result: "break-even-minutes" as const,
            name: {nl: "Businesscase, tijd die nodig is", en: "Business case, time that is needed"},
            words: {nl: `${minutes} minuten per week`, en: `${minutes} minutes a week`},
          },
        ]
      : []),
  ];
}

/** M6.1: with which yields, in money of now and in time. */
export function yieldBlocks(pen: Pen): readonly RichNode[] {
  const figures = caseFigures(pen);
  const {input, peopleFrom} = inputOf(pen.held);
  if (figures.length === 0)
    return [
      pen.missing(
        "wat het oplevert in geld: voor de businesscase is nog niets ingevuld",
        "what it yields in money: nothing has been filled in for the business case",
      ),
    ];
  const cited = new Map(figures.map((figure) => [figure.result, pen.case(figure)]));
  const [low, middle, high] = ["npv-p10", "npv-p50", "npv-p90"].map(
    (result) => cited.get(result as CaseFigure["result"]) as Citation,
  );
  const time = cited.get("break-even-minutes");
  const years = pen.number(input.years);
  return [
    pen.say(
      [
        `Over ${years} jaar komt de businesscase in het midden uit op `,
        middle!,
        ", bij tegenvallers op ",
        low!,
        " en bij meevallers op ",
        high!,
        ", in geld van nu.",
      ],
      [
        `Over ${years} years the business case comes out at `,
        middle!,
        " in the middle, at ",
        low!,
        " when things go badly and at ",
        high!,
        " when they go well, in money of now.",
      ],
    ),
    ...(time
      ? [
          pen.say(
            ["De kosten zijn gedekt als iedereen gemiddeld deze tijd wint: ", time, "."],
            ["The costs are covered when everybody gains this time on average: ", time, "."],
          ),
        ]
      : []),
    ...(peopleFrom === "example"
      ? [
          pen.missing(
            "of deze bedragen voor ons gelden: de businesscase rekent nog met een verzonnen aantal mensen",
            "whether these amounts hold for us: the business case still counts with a made-up number of people",
          ),
        ]
      : []),
  ];
}
