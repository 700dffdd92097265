import type {Held} from "../dossier/product-rules.ts";
import {formatDay, formatEuro, formatNumber, type Language} from "../drawing/index.ts";
import {budgetOf} from "./budget-rules.ts";
import type {ChapterId} from "./chapters-content.ts";
import {documentWords} from "./document-content.ts";
import {budgetLine, icTask, planStep} from "./kinds.ts";
import {timelineOf} from "./plan-rules.ts";
import {advice} from "./rules.ts";
import {taskHours} from "./task-rules.ts";

/** A table as the advice shows it, on the screen and in documents. */
export interface AdviceTable {
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    readonly align?: "right";
    /** Its part of the width, against the others'. */
    readonly width?: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Below the table. */
  readonly note?: string;
}

/** The planning, tasks or budget that belong to a chapter, in words; none for other chapters, and none where nothing was written down. */
export function tablesOf(id: ChapterId, held: Held, language: Language): readonly AdviceTable[] {
  if (id === "ic-function") return taskTable(held, language);
  if (id === "implementation") return planTable(held, language);
  return id === "budget" ? budgetTables(held, language) : [];
}

function taskTable(held: Held, language: Language): readonly AdviceTable[] {
  const tasks = held.entries(icTask);
  if (tasks.length === 0) return [];
  const t = documentWords[language];
  const {task, fromTo, hours, holder, skill} = icTask.fields;
  const amount = (value: number | null) =>
    value === null ? t.unknown : formatNumber(value, language, value % 1 ? 1 : 0);
  return [
    {
      title: icTask.many[language],
      columns: [
        {name: task.label[language], width: 3},
        {name: fromTo.label[language], width: 4},
        {name: holder.label[language], width: 2},
        {name: skill.label[language], width: 2},
        {name: hours.label[language], width: 1.4, align: "right"},
      ],
      rows: tasks.map(({details: it}) => [it.task, it.fromTo, it.holder || t.nobody, it.skill, amount(it.hours)]),
      note: t.hours(amount(taskHours(tasks).total)),
    },
  ];
}

function planTable(held: Held, language: Language): readonly AdviceTable[] {
  const steps = held.entries(planStep);
  if (steps.length === 0) return [];
  const t = documentWords[language];
  const timeline = timelineOf(steps);
  const {step, owner, result, from, until} = planStep.fields;
  const row = ({details: it}: (typeof steps)[number], first: string, last: string) => [
    first,
    last,
    it.step,
    it.owner || t.nobody,
    it.result,
  ];
  return [
    {
      title: planStep.many[language],
      columns: [
        {name: from.label[language], width: 1.5},
        {name: until.label[language], width: 1.5},
        {name: step.label[language], width: 3},
        {name: owner.label[language], width: 2},
        {name: result.label[language], width: 3},
      ],
      rows: [
        ...(timeline?.placed ?? []).map((it) => row(it.step, formatDay(it.from, language), formatDay(it.to, language))),
        ...(timeline?.undated ?? steps).map((it) => row(it, t.unknown, t.unknown)),
      ],
    },
  ];
}

function budgetTables(held: Held, language: Language): readonly AdviceTable[] {
  const lines = held.entries(budgetLine);
  if (lines.length === 0) return [];
  const t = documentWords[language];
  const {what, year, amount, repeats, cover, owner} = budgetLine.fields;
  const {years, total, uncovered} = budgetOf(lines);
  const euro = (value: number | null) => (value === null ? t.unknown : formatEuro(value, language));
  return [
    {
      title: budgetLine.many[language],
      columns: [
        {name: what.label[language], width: 3},
        {name: year.label[language], width: 1},
        {name: repeats.label[language], width: 1.3},
        {name: cover.label[language], width: 2.4},
        {name: owner.label[language], width: 1.8},
        {name: amount.label[language], width: 1.6, align: "right"},
      ],
      rows: lines.map(({details: it}) => [
        it.what,
        it.year === null ? t.unknown : String(it.year),
        it.repeats === null ? t.unknown : repeats.options[it.repeats][language],
        it.cover || t.noCover,
        it.owner || t.nobody,
        euro(it.amount),
      ]),
    },
    ...(years.length === 0
      ? []
      : [
          {
            title: t.perYear,
            columns: [
              {name: year.label[language]},
              {name: repeats.options.once[language], align: "right" as const},
              {name: repeats.options.recurring[language], align: "right" as const},
              {name: t.total, align: "right" as const},
              {name: t.uncovered, align: "right" as const},
            ],
            rows: years.map((it) => [
              String(it.year),
              euro(it.once),
              euro(it.recurring),
              euro(it.total),
              euro(it.uncovered),
            ]),
            note: t.budget(euro(total), uncovered === 0 ? null : euro(uncovered)),
          },
        ]),
  ];
}

/** Who agrees, and who dissents with what words; undefined as long as nobody gave a verdict. */
export function verdictTable(held: Held, language: Language): AdviceTable | undefined {
  const t = documentWords[language];
  const verdicts = held.signOffs.filter(({product}) => product === advice.id);
  if (verdicts.length === 0) return undefined;
  const agreeing = verdicts.filter(({verdict}) => verdict === "agrees").length;
  return {
    title: t.verdictTitle(formatNumber(agreeing, language), formatNumber(verdicts.length, language)),
    columns: [
      {name: t.member, width: 2},
      {name: t.verdict, width: 1.4},
      {name: t.words, width: 4},
      {name: t.day, width: 1.4},
    ],
    rows: verdicts.map(({member, verdict, words, at}) => [
      member,
      t[verdict],
      words,
      formatDay(at.slice(0, 10), language),
    ]),
  };
}
