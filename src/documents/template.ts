import {docxFrame, openDocxTemplate} from "./docx-template.ts";
import {openSlideTemplate} from "./pptx-template.ts";
import type {TemplateKind} from "./template-problem.ts";

/** What a document in a template takes from it. */
export interface TemplateLook {
  /** The theme's first accent, "#RRGGBB", for the pictures of such a document; null when it has none of its own. */
  readonly brand: string | null;
}

/** Tries whether a template can be used, when it is uploaded. @throws TemplateProblem when it cannot. */
export async function readTemplate(kind: TemplateKind, bytes: Uint8Array): Promise<TemplateLook> {
  return kind === "docx"
    ? {brand: docxFrame(await openDocxTemplate(bytes)).accent}
    : {brand: (await openSlideTemplate(bytes)).accent};
}
