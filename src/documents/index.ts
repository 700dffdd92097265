/** Plain document data and drawings → files: PDF, DOCX, PPTX, XLSX, GraphML. Knows no subject. */
export type {Card} from "./card.ts";
export {cardPdf} from "./card-pdf.ts";
export {
  type Block,
  type Document,
  type DocumentStyle,
  plainText,
  type Section,
  sectionNumbers,
  type Table,
  words,
} from "./document.ts";
export {documentPdf} from "./document-pdf.ts";
export {documentDocx} from "./docx.ts";
export {fromRichText} from "./from-rich-text.ts";
export {graphml} from "./graphml.ts";
export {jsonFile, typesetPdf} from "./pdf.ts";
export {documentPptx} from "./pptx.ts";
export {TemplateProblem} from "./template-problem.ts";
export {type CellContent, type Column, type Sheet, workbook} from "./xlsx.ts";
