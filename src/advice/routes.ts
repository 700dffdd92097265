import type {Document, DocumentStyle} from "../documents/index.ts";
import {readEntries, readProductMarks, readSignOffs, readTexts, readTrajectory} from "../dossier/index.ts";
import {heldOf} from "../dossier/product-rules.ts";
import type {Language} from "../drawing/index.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import {adviceDocument} from "./advice-document.ts";
import {
  changeStyle,
  exportAdviceDocx,
  exportAdvicePdf,
  exportAdvicePptx,
  readLogo,
  readStyle,
  removeStyleFile,
  type StyleFile,
  type StyleReply,
  uploadStyleFile,
} from "./contract.ts";
import {documentWords} from "./document-content.ts";
import {adviceKinds} from "./kinds.ts";
import {bytesOf, keptLogo, logoTypes} from "./style-file.ts";
import {readStyleFile, readStyleRow, writeStyle, writeStyleFile} from "./style-store.ts";
import type {FileKind, Typesetting} from "./typesetting.ts";

export interface AdviceParts {
  readonly typesetting: Typesetting;
}

export function adviceRoutes({typesetting}: AdviceParts): Route[] {
  const exported = (file: FileKind) => async (input: AdviceInput, context: OrganisationContext) => {
    const {document, template, name} = await adviceOf(input, file, context);
    const bytes = await typesetting.make({file, document, template});
    return {contentType: fileTypes[file], fileName: `${document.title} ${name}.${file}`, bytes};
  };
  return [
    route(readStyle, (_, {db}) => db(readStyleRow)),
    route(changeStyle, (words, context) => context.db((tx) => writeStyle(tx, words, byOf(context)))),
    route(uploadStyleFile, async ({file, name}, context) => {
      const bytes = await bytesOf(file, context.request.body);
      if (file !== "logo") await typesetting.make({file, document: trial(context), template: bytes});
      const kept = file === "logo" ? keptLogo(name, bytes) : {name, bytes};
      return context.db((tx) => writeStyleFile(tx, file, kept, byOf(context)));
    }),
    route(removeStyleFile, ({file}, context) => context.db((tx) => writeStyleFile(tx, file, null, byOf(context)))),
    route(readLogo, async (_, {db}) => {
      const {style, bytes} = await db(async (tx) => ({
        style: await readStyleRow(tx),
        bytes: await readStyleFile(tx, "logo"),
      }));
      if (!style.logo || !bytes) throw new Problem("not-found", {nl: "Er is geen logo.", en: "There is no logo."});
      return {contentType: logoTypes[style.logo.type], fileName: style.logo.name, bytes};
    }),
    route(exportAdviceDocx, exported("docx")),
    route(exportAdvicePdf, exported("pdf")),
    route(exportAdvicePptx, exported("pptx")),
  ];
}

interface AdviceInput {
  readonly trajectoryId: string;
  readonly language?: Language | undefined;
}

const fileTypes: Readonly<Record<FileKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

const byOf = ({actor, clock}: OrganisationContext) => ({name: actor.name, now: new Date(clock())});

/** The day it is on the organisation's clock. */
const todayOf = ({clock, organisation}: OrganisationContext): string =>
  new Intl.DateTimeFormat("sv-SE", {timeZone: organisation.timeZone}).format(clock());

/** The advice of a trajectory as it stands, and the template of such a file. */
async function adviceOf(
  {trajectoryId, language: asked}: AdviceInput,
  file: FileKind,
  context: OrganisationContext,
): Promise<{document: Document; template: Uint8Array | undefined; name: string}> {
  const {db, organisation} = context;
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
      today: todayOf(context),
      held,
      style: styleOf(await readStyleRow(tx), await readStyleFile(tx, "logo")),
    });
    const template = file === "pdf" ? undefined : await readStyleFile(tx, file satisfies StyleFile);
    return {document, template, name};
  });
}

/** What was not chosen is left to ours. */
function styleOf({brand, accent, font, footer}: StyleReply, logo: Uint8Array | undefined): DocumentStyle {
  return {
    ...(brand ? {brand} : {}),
    ...(accent ? {accent} : {}),
    ...(font ? {font} : {}),
    ...(footer ? {footer} : {}),
    ...(logo ? {logo} : {}),
  };
}

/** A small document to try a template on. */
function trial(context: OrganisationContext): Document {
  const {organisation} = context;
  const {title, notWritten} = documentWords[organisation.language];
  return {
    title,
    subtitle: "",
    organisation: organisation.name,
    date: todayOf(context),
    language: organisation.language,
    status: "",
    style: {},
    sections: [{title, blocks: [{kind: "paragraph", text: [{kind: "words", text: notWritten}]}]}],
  };
}
