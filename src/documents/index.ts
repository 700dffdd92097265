/** Plain document data and drawings → files: PDF, DOCX, PPTX, XLSX, GraphML. Knows no subject. */
export {
  type Block,
  type Callout,
  type Citation,
  type Document,
  type DocumentStyle,
  type Footnote,
  type Heading,
  type Inline,
  type KeyFigure,
  type KeyFigures,
  type List,
  type ListItem,
  type Paragraph,
  type PictureBlock,
  plainText,
  type Quote,
  type Section,
  type Table,
  type TableColumn,
  type TableRow,
  type Words,
  words,
} from "./document.ts";
export {documentPdf} from "./document-pdf.ts";
export {documentDocx} from "./docx.ts";
export {fromRichText, type RichMark, type RichNode} from "./from-rich-text.ts";
export {graphml} from "./graphml.ts";
export {jsonFile, typesetPdf} from "./pdf.ts";
export {documentPptx} from "./pptx.ts";
export {pictureKind} from "./raster.ts";
export {readTemplate, type TemplateLook} from "./template.ts";
export {type TemplateFault, type TemplateKind, TemplateProblem} from "./template-problem.ts";
export {type CellContent, type Column, type Sheet, workbook} from "./xlsx.ts";
