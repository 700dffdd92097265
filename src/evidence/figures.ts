import {shownWith} from "../analysis/disclosure/index.ts";
import type {Clock} from "../platform/effects.ts";
import type {OrganisationContext} from "../platform/http/index.ts";
import type {JobContext} from "../platform/jobs/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {FigureReply} from "./contract.ts";
import type {Figure, Measure} from "./measure.ts";
import {addDays, monthOfWeek, type Period, periodOf, previousPeriod} from "./period.ts";
import {readResults, resultKey, writeResults} from "./results-store.ts";
import {type ReadingScope, scopeKey} from "./scope.ts";

/** Measures with the reading they are computed from: what each module that measures offers. */
export interface Measured {
  readonly measures: readonly Measure<never>[];
  /** The figures of one scope, of all these measures, in their order. */
  readonly figures: (db: OrganisationDb, scope: ReadingScope) => Promise<readonly Figure[]>;
}

/** Joins measures to the reading they need. */
export function measured<Reading>(
  measures: readonly Measure<Reading>[],
  read: (db: OrganisationDb, scope: ReadingScope) => Promise<Reading>,
): Measured {
  return {
    measures: measures as readonly Measure<never>[],
    figures: async (db, scope) => {
      const reading = await read(db, scope);
      return measures.map((measure) => figureOf(measure, reading));
    },
  };
}

/** A measure's figure: hidden when too few people are behind it, and then no different from having nothing. */
export function figureOf<Reading>(measure: Measure<Reading>, reading: Reading): Figure {
  if (!shownWith(measure.people(reading), measure.floor)) return hidden(measure.id);
  return {measure: measure.id, shown: true, value: measure.compute(reading), basis: measure.basis(reading)};
}

const hidden = (measure: string): Figure => ({measure, shown: false, value: null, basis: null});

/** What the reading of figures needs to know of the organisation's data. */
export interface FigureSources {
  readonly measured: readonly Measured[];
  /** Rises with every change of what the figures are computed from. */
  readonly dataVersion: (db: OrganisationDb) => Promise<number>;
  /** Whether the group a scope is about may have figures in that period at all. */
  readonly scopeIsShown: (db: OrganisationDb, scope: ReadingScope) => Promise<boolean>;
}

const trendLength = 13;

/**
 * Figures of a scope with the period before and the trend, read from the stored results; what is not there for this version
 * of the data is computed once and stored.
 * @param first the first week with data: the trend does not go behind it.
 */
export async function figuresWithTrend(
  db: OrganisationDb,
  sources: FigureSources,
  of: Omit<ReadingScope, "from" | "to">,
  period: Period,
  first: string,
  ids: readonly string[] | undefined,
  now: Date,
): Promise<FigureReply[]> {
  const version = await sources.dataVersion(db);
  const periods = periodsUpTo(period, first);
  const scope = scopeKey(of);
  const replies: FigureReply[] = [];
  for (const group of sources.measured) {
    const wanted = group.measures.filter(({id}) => !ids || ids.includes(id)).map(({id}) => id);
    if (wanted.length === 0) continue;
    const found = await readResults(
      db,
      version,
      scope,
      wanted,
      periods.map(({key}) => key),
    );
    for (const {key, from, to} of periods) {
      if (wanted.every((id) => found.has(resultKey(id, key)))) continue;
      const reading = {...of, from, to};
      const figures = (await sources.scopeIsShown(db, reading))
        ? await group.figures(db, reading)
        : group.measures.map(({id}) => hidden(id));
      await writeResults(
        db,
        version,
        now,
        figures.map((value) => ({measure: value.measure, scope, period: key, value})),
      );
      for (const figure of figures) found.set(resultKey(figure.measure, key), figure);
    }
    const figureAt = (id: string, key: string) => found.get(resultKey(id, key)) as Figure | undefined;
    const before = previousPeriod(period).key;
    for (const id of wanted)
      replies.push({
        ...(figureAt(id, period.key) ?? hidden(id)),
        previous: figureAt(id, before)?.value ?? null,
        trend: periods.map(({key}) => ({period: key, value: figureAt(id, key)?.value ?? null})),
      });
  }
  return replies;
}

/**
 * Computes the figures of everybody for the default period and the months before it ahead of who asks for them. One short
 * transaction a month, so that others come in between.
 */
export async function warmFigures(
  {db}: Pick<OrganisationContext, "db">,
  sources: FigureSources & {readonly weeks: (db: OrganisationDb) => Promise<{first: string; last: string} | null>},
  clock: Clock,
  {progress, signal}: Pick<JobContext, "progress" | "signal">,
): Promise<void> {
  const weeks = await db(sources.weeks);
  if (!weeks) return;
  const periods = periodsUpTo(defaultPeriod(weeks), weeks.first);
  for (const [i, period] of periods.toReversed().entries()) {
    signal.throwIfAborted();
    progress({phase: "figures", done: i, total: periods.length, unit: "months"});
    await db((tx) => figuresWithTrend(tx, sources, {}, period, period.from, undefined, new Date(clock())));
  }
}

/** The periods of this length with data, oldest first, up to this one; at most thirteen. */
function periodsUpTo(period: Period, first: string): Period[] {
  const periods = [period];
  while (periods.length < trendLength && periods[0]!.from > first) periods.unshift(previousPeriod(periods[0]!));
  return periods;
}

/** The last whole month with data: the month of the last week, unless the month goes on behind it and the one before has data. */
export function defaultPeriod({first, last}: {readonly first: string; readonly last: string}): Period {
  const newest = periodOf(monthOfWeek(last));
  const isWhole = last >= addDays(newest.to, -6);
  const before = previousPeriod(newest);
  return isWhole || before.to < first ? newest : before;
}
