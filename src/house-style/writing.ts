import {cardPdf, documentDocx, documentPdf, documentPptx, TemplateProblem} from "../documents/index.ts";
import type {TypesettingOrder, TypesettingReply} from "./typesetting.ts";

/** Writes a document. What is wrong with a template is an answer: an error would lose its words between threads. */
export async function written(order: TypesettingOrder): Promise<TypesettingReply> {
  try {
    return {bytes: await bytesOf(order)};
  } catch (error) {
    if (error instanceof TemplateProblem) return {problem: error.words};
    throw error;
  }
}

function bytesOf(order: TypesettingOrder): Promise<Uint8Array> {
  if (order.file === "card") return cardPdf(order.card);
  const {file, document, template} = order;
  if (file === "pdf") return documentPdf(document);
  return file === "docx" ? documentDocx(document, template) : documentPptx(document, template);
}
