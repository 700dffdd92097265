import {z} from "zod";
import {contract} from "../platform/contract.ts";

/** An ISO week, a month, a quarter or a year: "2026-W10", "2026-03", "2026-Q1", "2026". Months and longer are whole ISO weeks: those whose Thursday lies in them. */
const PeriodKey = z.string().regex(/^\d{4}(-W\d{2}|-\d{2}|-Q[1-4])?$/);

/** What a figure is about: a period, at most one source, and at most one unit. */
export const Scope = z.object({
  period: PeriodKey.optional().describe("Default: the last whole month with data."),
  source: z.uuid().optional(),
  unit: z.uuid().optional(),
});
export type Scope = z.infer<typeof Scope>;

export const Period = z.object({
  key: PeriodKey,
  from: z.iso.date().describe("Monday of the first week."),
  to: z.iso.date().describe("Sunday of the last week."),
});
export type Period = z.infer<typeof Period>;

const Words = z.object({nl: z.string(), en: z.string()});

/** Not shown: a group is below the floor. Hidden and empty look alike, so `value` and `basis` are null for both. */
export const FigureReply = z.object({
  measure: z.string(),
  shown: z.boolean(),
  value: z.number().nullable(),
  basis: z.number().nullable().describe("n: how many people, posts or ties it is about."),
  previous: z.number().nullable().describe("The same figure one period earlier."),
  trend: z
    .array(z.object({period: PeriodKey, value: z.number().nullable()}))
    .describe("Up to twelve earlier periods of the same length, oldest first, and this one."),
});
export type FigureReply = z.infer<typeof FigureReply>;

export const MeasureReply = z.object({
  id: z.string(),
  name: Words,
  definition: Words,
  formula: z.string(),
  unit: z.string(),
  range: z.tuple([z.number().nullable(), z.number().nullable()]),
  floor: z.number(),
  source: z.string(),
});
export type MeasureReply = z.infer<typeof MeasureReply>;

export const listMeasures = contract({
  method: "GET",
  path: "/measures",
  permission: "figures:read",
  summary: "Every measure with its definition, formula, unit, range, floor and source.",
  input: z.object({}),
  reply: z.array(MeasureReply),
});

export const readFigures = contract({
  method: "GET",
  path: "/figures",
  permission: "figures:read",
  summary: "Figures of one scope with n, the period before and the trend.",
  input: Scope.extend({measures: z.string().optional().describe("Ids, separated by commas; default all.")}),
  reply: z.object({
    period: Period.nullable().describe("Null when there is no data at all."),
    figures: z.array(FigureReply),
  }),
});

export const readFilters = contract({
  method: "GET",
  path: "/filters",
  permission: "figures:read",
  summary: "What the filter bar offers: periods with data, sources and units large enough to be shown.",
  input: z.object({}),
  reply: z.object({
    first: z.iso.date().nullable(),
    last: z.iso.date().nullable(),
    defaultPeriod: PeriodKey.nullable(),
    sources: z.array(z.object({id: z.uuid(), name: z.string(), kind: z.string()})),
    units: z.array(z.object({id: z.uuid(), name: z.string(), path: z.string(), depth: z.number()})),
  }),
});
