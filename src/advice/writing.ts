import {documentDocx, documentPdf, documentPptx, TemplateProblem} from "../documents/index.ts";
import type {TypesettingOrder, TypesettingReply} from "./typesetting.ts";

/** Writes a document. What is wrong with a template is an answer: an error would lose its words between threads. */
export async function written({file, document, template}: TypesettingOrder): Promise<TypesettingReply> {
  try {
    if (file === "pdf") return {bytes: await documentPdf(document)};
    const write = file === "docx" ? documentDocx : documentPptx;
    return {bytes: await write(document, template)};
  } catch (error) {
    if (error instanceof TemplateProblem) return {problem: error.words};
    throw error;
  }
}
