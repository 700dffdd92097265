import {workbook} from "../documents/index.ts";
import {type Language, periodName} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {type MeasureDefinition, monitorTables} from "./tables.ts";
import {reportWords} from "./words.ts";

/** The figures of the report as a workbook (XLSX). */
export const reportWorkbook = (
  monitor: Monitor,
  language: Language,
  measures: readonly MeasureDefinition[] = [],
): Promise<Uint8Array> =>
  workbook(monitorTables(monitor, language, measures), {
    title: `${reportWords(language).title} · ${periodName(monitor.period, language).name}`,
    creator: monitor.organisation.name,
  });
