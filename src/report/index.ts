/** The monitor of a period as a report for people: PDF, workbook, network file, and its findings in words. Other modules import this file; the browser, contract.ts. */

export {composeMonitor, weeksOf} from "./monitor.ts";
export {monitorNetwork} from "./network-file.ts";
export {dropReason} from "./notes.ts";
export {reportPdf} from "./report-pdf.ts";
export {reportRoutes} from "./routes.ts";

export {typesetting} from "./typesetting.ts";
export {reportWorkbook} from "./workbook.ts";
