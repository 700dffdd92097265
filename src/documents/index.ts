/** Plain document data and drawings → files: PDF, XLSX, GraphML. Knows no subject. */
export {
  type AttributeType,
  type AttributeValue,
  type GraphDocument,
  type GraphEdge,
  type GraphNode,
  graphml,
} from "./graphml.ts";
export {jsonFile, type TypstDocument, typesetPdf} from "./pdf.ts";
export {type CellContent, type Column, type ColumnKind, type Sheet, workbook} from "./xlsx.ts";
