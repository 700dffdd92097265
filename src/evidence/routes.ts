import {type Route, route} from "../platform/http/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {listMeasures, type MeasureReply, readFigures, readFilters} from "./contract.ts";
import {defaultPeriod, type FigureSources, figuresWithTrend} from "./figures.ts";
import type {Measure} from "./measure.ts";
import {type Period, periodOf} from "./period.ts";
import {storedResult} from "./results-store.ts";

/** What the filter bar offers beside periods. */
export interface FilterSources extends FigureSources {
  /** First and last week with data. */
  readonly weeks: (db: OrganisationDb) => Promise<{first: string; last: string} | null>;
  readonly sources: (db: OrganisationDb) => Promise<readonly {id: string; name: string; kind: string}[]>;
  /** Units large enough to be shown in a period, in the order of a table of contents. */
  readonly units: (
    db: OrganisationDb,
    period: Period,
  ) => Promise<readonly {id: string; name: string; path: string; depth: number}[]>;
}

export function evidenceRoutes(parts: FilterSources): Route[] {
  const measures = parts.measured.flatMap((group) => group.measures.map(measureReply));
  return [
    route(listMeasures, async () => measures),

    route(readFigures, ({measures: ids, period, source, unit}, {db, clock}) =>
      db(async (tx) => {
        const weeks = await parts.weeks(tx);
        if (!weeks) return {period: null, figures: []};
        const chosen = period === undefined ? defaultPeriod(weeks) : periodOf(period);
        const wanted = ids?.split(",");
        return {
          period: chosen,
          figures: await figuresWithTrend(tx, parts, {source, unit}, chosen, weeks.first, wanted, new Date(clock())),
        };
      }),
    ),

    route(readFilters, (_, {db, clock}) =>
      db(async (tx) => {
        const weeks = await parts.weeks(tx);
        const sources = [...(await parts.sources(tx))];
        if (!weeks) return {first: null, last: null, defaultPeriod: null, sources, units: []};
        const period = defaultPeriod(weeks);
        const address = {measure: "filter-units", scope: "all", period: period.key};
        const units = await storedResult(tx, await parts.dataVersion(tx), address, new Date(clock()), async () => [
          ...(await parts.units(tx, period)),
        ]);
        return {...weeks, defaultPeriod: period.key, sources, units};
      }),
    ),
  ];
}

function measureReply({id, name, definition, formula, unit, range, floor, source}: Measure<never>): MeasureReply {
  return {id, name: {...name}, definition: {...definition}, formula, unit, range: [...range], floor, source};
}
