import {asReply, readEntries, readEntryFiles, readFileOf, readTrajectories} from "../dossier/index.ts";
import {complete} from "../dossier/kinds.ts";
import {type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import {readStaffCodeFile, readStaffCodes, type StaffCode} from "./code-contract.ts";
import {clause, codeDocument} from "./governance-kinds.ts";
import {organisationOf} from "./staff.ts";

/** The codes of conduct on the page for all staff. */
export const codeRoutes = (storage: Storage): Route[] => [
  route(readStaffCodes, async ({token}) => {
    const {id} = await organisationOf(storage, token);
    return {codes: (await storage.inOrganisation(id, shownCodes)).codes};
  }),
  route(readStaffCodeFile, async ({token, codeId}) => {
    const {id} = await organisationOf(storage, token);
    return storage.inOrganisation(id, async (db) => {
      const {trajectoryId, codes} = await shownCodes(db);
      if (trajectoryId === null || !codes.some((code) => code.id === codeId))
        throw new Problem("not-found", {nl: "Dit document staat hier niet.", en: "This document is not here."});
      return asReply(await readFileOf(db, trajectoryId, codeId));
    });
  }),
];

/** The codes that are visible to everyone, of the newest trajectory that has any; trajectoryId null when none has. */
async function shownCodes(db: OrganisationDb): Promise<{trajectoryId: string | null; codes: StaffCode[]}> {
  for (const {id: trajectoryId} of await readTrajectories(db)) {
    const entries = await readEntries(db, trajectoryId, [codeDocument.id, clause.id]);
    const shown = entries
      .filter(({kind}) => kind === codeDocument.id)
      .map(({id, details}) => ({id, ...complete(codeDocument, details)}))
      .filter((code) => code.public);
    if (shown.length === 0) continue;
    const agreed = entries
      .filter(({kind}) => kind === clause.id)
      .map(({details}) => complete(clause, details))
      .filter(({state}) => state === "agreed");
    const files = await readEntryFiles(db, trajectoryId);
    const codes = shown.map(({id, name, link}) => {
      const file = files.find(({entryId}) => entryId === id);
      const clauses = agreed.filter(({document}) => document === id).map(({title, text}) => ({title, text}));
      return {id, name, link, file: file ? {name: file.name, bytes: file.bytes} : null, clauses};
    });
    return {trajectoryId, codes};
  }
  return {trajectoryId: null, codes: []};
}
