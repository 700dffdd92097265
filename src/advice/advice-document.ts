import {
  type Block,
  type Document,
  type DocumentStyle,
  fromRichText,
  type Section,
  type Table,
  words,
} from "../documents/index.ts";
import {type Held, stateOf} from "../dossier/product-rules.ts";
import {formatDay, formatLongDay, formatNumber, type Language} from "../drawing/index.ts";
import {budgetOf, euros} from "./budget-rules.ts";
import {type Chapter, chapters, notKnownYet, textNameOf} from "./chapters-content.ts";
import {type Citation, citedValue} from "./citation-rules.ts";
import {documentWords} from "./document-content.ts";
import {budgetLine, icTask, planStep} from "./kinds.ts";
import {timelineOf} from "./plan-rules.ts";
import {blocksOf, isWritten, type RichNode, wordsIn} from "./rich-text-rules.ts";
import {advice} from "./rules.ts";
import {taskHours} from "./task-rules.ts";

export interface AdviceContents {
  readonly organisation: string;
  readonly trajectory: string;
  readonly language: Language;
  /** "2026-11-24", on the organisation's clock. */
  readonly today: string;
  readonly held: Held;
  readonly style: DocumentStyle;
}

/**
 * The advice as a document: its chapters with planning, tasks and budget, and who stands behind it. Where something is not
 * written yet it says so; the writers add the list of evidence.
 */
export function adviceDocument(given: AdviceContents): Document {
  const {organisation, trajectory, language, today, held, style} = given;
  const t = documentWords[language];
  const shown = chapters.filter(
    ({id, number}) => number !== null || isWritten(held.texts.get(textNameOf(id))?.document),
  );
  return {
    title: t.title,
    subtitle: trajectory,
    organisation,
    date: today,
    language,
    status: statusOf(given),
    style,
    sections: [...shown.map((chapter) => sectionOf(chapter, given)), behindIt(held, language)],
  };
}

/** "Vastgesteld op 3 november 2026 door Kim", or "Concept, versie 12": every version that was kept of a text counts. */
function statusOf({held, language, today}: AdviceContents): string {
  const t = documentWords[language];
  const mark = held.marks.find(({product}) => product === advice.id);
  const signedOff = mark && t.signedOff(formatLongDay(mark.signedOffAt.slice(0, 10), language), mark.signedOffBy);
  if (signedOff && stateOf(advice, held, today) === "signed-off") return signedOff;
  const versions = chapters.reduce((sum, {id}) => sum + (held.texts.get(textNameOf(id))?.version ?? 0), 0);
  const draft = t.draft(formatNumber(versions, language));
  return signedOff ? `${draft}. ${t.before(signedOff)}` : draft;
}

function sectionOf(chapter: Chapter, {held, language}: AdviceContents): Section {
  const t = documentWords[language];
  const document = held.texts.get(textNameOf(chapter.id))?.document;
  const nodes = blocksOf(document);
  const lead = nodes[0]?.type === "heading" ? wordsIn(nodes[0]) : undefined;
  const text = (lead === undefined ? nodes : nodes.slice(1)).flatMap((node) => blocksIn(node, language));
  return {
    title: chapter.name[language],
    ...(lead ? {lead} : {}),
    blocks: [
      ...(isWritten(document) ? text : [{kind: "callout", tone: "missing", text: words(t.notWritten)} as const]),
      ...tablesOf(chapter, held, language),
    ],
  };
}

/** A block of the editor for the writers; what says that something is not known yet is set apart. */
function blocksIn(node: RichNode, language: Language): readonly Block[] {
  const isUnknown =
    node.type === "blockquote" && Object.values(notKnownYet).some((begin) => wordsIn(node).trim().startsWith(begin));
  const blocks = fromRichText({type: "doc", content: [asWritersRead(node, language)]});
  if (!isUnknown) return blocks;
  return blocks.flatMap((block) =>
    block.kind === "quote" ? [{kind: "callout", tone: "missing", text: block.text} as const] : [block],
  );
}

/** The writers set the figure's name, value and period apart; in the text they are one. */
function asWritersRead(node: RichNode, language: Language): RichNode {
  if (node.type !== "figure")
    return node.content ? {...node, content: node.content.map((inner) => asWritersRead(inner, language))} : node;
  const citation = node.attrs as unknown as Citation;
  return {...node, attrs: {...citation, words: citation.name, value: citedValue(citation)}};
}

function tablesOf({id}: Chapter, held: Held, language: Language): readonly Block[] {
  if (id === "ic-function") return taskTable(held, language);
  if (id === "implementation") return planTable(held, language);
  return id === "budget" ? budgetTables(held, language) : [];
}

function taskTable(held: Held, language: Language): readonly Block[] {
  const tasks = held.entries(icTask);
  if (tasks.length === 0) return [];
  const t = documentWords[language];
  const {task, fromTo, hours, holder, skill} = icTask.fields;
  const amount = (value: number | null) =>
    value === null ? t.unknown : formatNumber(value, language, value % 1 ? 1 : 0);
  return [
    table({
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
    }),
  ];
}

function planTable(held: Held, language: Language): readonly Block[] {
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
    table({
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
    }),
  ];
}

function budgetTables(held: Held, language: Language): readonly Block[] {
  const lines = held.entries(budgetLine);
  if (lines.length === 0) return [];
  const t = documentWords[language];
  const {what, year, amount, repeats, cover, owner} = budgetLine.fields;
  const {years, total, uncovered} = budgetOf(lines);
  const euro = (value: number | null) => (value === null ? t.unknown : euros(value, language));
  return [
    table({
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
    }),
    ...(years.length === 0
      ? []
      : [
          table({
            title: t.perYear,
            columns: [
              {name: year.label[language]},
              {name: repeats.options.once[language], align: "right"},
              {name: repeats.options.recurring[language], align: "right"},
              {name: t.total, align: "right"},
              {name: t.uncovered, align: "right"},
            ],
            rows: years.map((it) => [
              String(it.year),
              euro(it.once),
              euro(it.recurring),
              euro(it.total),
              euro(it.uncovered),
            ]),
            note: t.budget(euro(total), uncovered === 0 ? null : euro(uncovered)),
          }),
        ]),
  ];
}

/** Who agrees, and who dissents with what words. */
function behindIt(held: Held, language: Language): Section {
  const t = documentWords[language];
  const verdicts = held.signOffs.filter(({product}) => product === advice.id);
  if (verdicts.length === 0)
    return {title: t.behindIt, blocks: [{kind: "callout", tone: "missing", text: words(t.noVerdicts)}]};
  const dissents = verdicts.filter(({verdict}) => verdict === "dissents");
  return {
    title: t.behindIt,
    blocks: [
      table({
        title: t.verdictTitle(
          formatNumber(verdicts.length - dissents.length, language),
          formatNumber(verdicts.length, language),
        ),
        columns: [
          {name: t.member, width: 2},
          {name: t.verdict, width: 1.4},
          {name: t.words, width: 4},
          {name: t.day, width: 1.4},
        ],
        rows: verdicts.map(({member, verdict, words: why, at}) => [
          member,
          t[verdict],
          why,
          formatDay(at.slice(0, 10), language),
        ]),
      }),
    ],
  };
}

interface PlainTable extends Pick<Table, "columns"> {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

const table = ({rows, ...rest}: PlainTable): Table => ({
  kind: "table",
  ...rest,
  rows: rows.map((cells) => ({cells: cells.map((cell) => words(cell))})),
});
