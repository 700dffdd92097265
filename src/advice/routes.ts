import {recordedExport} from "../access/index.ts";
import type {Document} from "../documents/index.ts";
import {readEntries, readProductMarks, readSignOffs, readTexts, readTrajectory} from "../dossier/index.ts";
import {heldOf} from "../dossier/product-rules.ts";
import type {Language} from "../drawing/index.ts";
import {type FileKind, fileTypes, readDocumentStyle, readStyleFile, type Typesetting} from "../house-style/index.ts";
import {dayAt} from "../platform/days.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {adviceDocument} from "./advice-document.ts";
import {exportAdviceDocx, exportAdvicePdf, exportAdvicePptx} from "./contract.ts";
import {adviceKinds} from "./kinds.ts";

export interface AdviceParts {
  readonly typesetting: Typesetting;
}

export function adviceRoutes({typesetting}: AdviceParts): Route[] {
  const exported = (file: FileKind) => async (input: AdviceInput, context: OrganisationContext) => {
    const {document, template, name} = await adviceOf(input, file, context);
    const bytes = await typesetting.make({file, document, template});
    const fileName = `${document.title} ${name}.${file}`;
    return recordedExport(context, "advice", {contentType: fileTypes[file], fileName, bytes});
  };
  return [
    route(exportAdviceDocx, exported("docx")),
    route(exportAdvicePdf, exported("pdf")),
    route(exportAdvicePptx, exported("pptx")),
  ];
}

interface AdviceInput {
  readonly trajectoryId: string;
  readonly language?: Language | undefined;
}

/** The advice of a trajectory as it stands, and the template of such a file. */
async function adviceOf(
  {trajectoryId, language: asked}: AdviceInput,
  file: FileKind,
  {db, organisation, clock}: OrganisationContext,
): Promise<{document: Document; template: Uint8Array | undefined; name: string}> {
  const language = asked ?? organisation.language;
  const kinds = adviceKinds.map(({id}) => id);
  return db(async (tx) => {
    const {name} = await readTrajectory(tx, trajectoryId);
    const held = heldOf({
      entries: await readEntries(tx, trajectoryId, kinds),
      texts: await readTexts(tx, trajectoryId, "advice-"),
      signOffs: await readSignOffs(tx, trajectoryId),
      marks: await readProductMarks(tx, trajectoryId),
    });
    const document = adviceDocument({
      organisation: organisation.name,
      trajectory: name,
      language,
      today: dayAt(clock(), organisation.timeZone),
      held,
      style: await readDocumentStyle(tx),
    });
    const template = file === "pdf" ? undefined : await readStyleFile(tx, file);
    return {document, template, name};
  });
}
