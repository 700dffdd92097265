import {type OrganisationContext, type Route, route, wholeBody} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import {documentMediaTypes, mostDocumentBytes, type SentDocument, sentDocument} from "../platform/sent-document.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {listEntryFiles, readEntryFile, removeEntryFile, uploadEntryFile} from "./entry-file-contract.ts";
import {deleteFileOf, readEntryFiles, readFileOf, writeFileOf} from "./entry-file-store.ts";
import {entryGone, readKindsOf} from "./entry-store.ts";
import type {EntryKind} from "./kinds.ts";
import {readTrajectory} from "./trajectory-store.ts";

/** @param kinds every kind; those with `file` take one with each of their entries. */
export function entryFileRoutes(kinds: readonly EntryKind[]): Route[] {
  const withFile = new Set(kinds.filter(({file}) => file !== undefined).map(({id}) => id));
  const refuseOther = async (tx: OrganisationDb, trajectoryId: string, entryId: string) => {
    const kind = (await readKindsOf(tx, trajectoryId, [entryId])).get(entryId);
    if (kind === undefined) throw entryGone();
    if (!withFile.has(kind)) throw new Problem("bad-input", noFile);
  };
  return [
    route(listEntryFiles, ({trajectoryId}, {db}) =>
      db(async (tx) => {
        await readTrajectory(tx, trajectoryId);
        return readEntryFiles(tx, trajectoryId);
      }),
    ),
    route(uploadEntryFile, async ({trajectoryId, entryId, name}, context) => {
      const file = sentDocument(name, await wholeBody(context.request.body, mostDocumentBytes));
      return context.db(async (tx) => {
        await readTrajectory(tx, trajectoryId);
        await refuseOther(tx, trajectoryId, entryId);
        return writeFileOf(tx, entryId, file, byOf(context));
      });
    }),
    route(removeEntryFile, async ({trajectoryId, entryId}, {db}) => {
      await db(async (tx) => {
        await readTrajectory(tx, trajectoryId);
        await refuseOther(tx, trajectoryId, entryId);
        await deleteFileOf(tx, entryId);
      });
      return {};
    }),
    route(readEntryFile, async ({trajectoryId, entryId}, {db}) =>
      asReply(
        await db(async (tx) => {
          await readTrajectory(tx, trajectoryId);
          return readFileOf(tx, trajectoryId, entryId);
        }),
      ),
    ),
  ];
}

/** A file of an entry as an answer. */
export const asReply = ({name, type, bytes}: SentDocument) => ({
  contentType: documentMediaTypes[type],
  fileName: name,
  bytes,
});

const byOf = ({actor, clock}: OrganisationContext) => ({name: actor.name, now: new Date(clock())});

const noFile = {nl: "Hier hoort geen bestand bij.", en: "No file goes with this."};
