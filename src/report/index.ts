/** The monitor of a period as a report for people: PDF, workbook, network file, and its findings in words. Other modules import this file; the browser, contract.ts. */
export type {ReportOptions} from "./document.ts";
export {type Findings, findings, type Lead} from "./findings.ts";
export {formedNetworks} from "./formed-networks.ts";
export {type KeyFigure, keyFigures} from "./key-figures.ts";
export {composeMonitor, type MonitorQuestion, weeksOf} from "./monitor.ts";
export {monitorNetwork} from "./network-file.ts";
export {dropReason} from "./notes.ts";
export {reportPdf} from "./report-pdf.ts";
export {type ReportParts, reportRoutes} from "./routes.ts";
export {
  networkSuccess,
  type Success,
  type SuccessPart,
  type SuccessParts,
  successPartNames,
  successTargets,
} from "./success.ts";
export {type MeasureDefinition, monitorTables} from "./tables.ts";
export {type Typesetting, typesetting} from "./typesetting.ts";
export {reportWorkbook} from "./workbook.ts";
