import {reportPdf} from "./report-pdf.ts";
import type {TypesettingOrder} from "./typesetting.ts";
import {reportWorkbook} from "./workbook.ts";

/** Makes a document in a thread of its own: typesetting takes some tenths of a second in which the server answers others. */
export default ({document, monitor, language, measures}: TypesettingOrder): Promise<Uint8Array> =>
  document === "pdf" ? reportPdf(monitor, {language}) : reportWorkbook(monitor, language, measures);
