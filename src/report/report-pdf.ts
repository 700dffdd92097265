import {jsonFile, typesetPdf} from "../documents/index.ts";
import type {Monitor} from "./contract.ts";
import {type ReportOptions, reportDocument} from "./document.ts";
import {layout} from "./layout.ts";

/**
 * The report as a tagged PDF of one or two A4 pages: the infographic of M5.6.
 * Cost: see `typesetPdf`; about 0.3 s a report.
 */
export function reportPdf(monitor: Monitor, options: ReportOptions): Promise<Uint8Array> {
  const {data, pictures} = reportDocument(monitor, options);
  const drawings = Object.entries(pictures).map(([name, {svg}]) => [`/pictures/${name}.svg`, svg] as const);
  return typesetPdf({source: layout, files: {"/report.json": jsonFile(data), ...Object.fromEntries(drawings)}});
}
