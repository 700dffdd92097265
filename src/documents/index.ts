/** Plain document data and drawings → files: PDF, XLSX, GraphML. Knows no subject. */
export {graphml} from "./graphml.ts";
export {jsonFile, typesetPdf} from "./pdf.ts";
export {type CellContent, type Column, type Sheet, workbook} from "./xlsx.ts";
