import {organisationByStaffToken} from "../access/index.ts";
import {readEntries, readTrajectories} from "../dossier/index.ts";
import {complete} from "../dossier/kinds.ts";
import {type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import {readStaffSignpost, type StaffSign} from "./contract.ts";
import {signpost} from "./signpost-kinds.ts";

export function infrastructureRoutes({storage}: {readonly storage: Storage}): Route[] {
  return [
    route(readStaffSignpost, async ({token}) => {
      const organisation = await organisationByStaffToken(storage, token);
      if (!organisation)
        throw new Problem("not-found", {
          nl: "Deze link werkt niet meer. Vraag op het intranet of bij communicatie om de nieuwe.",
          en: "This link no longer works. Ask for the new one on the intranet or at communication.",
        });
      const {id, name, language} = organisation;
      return {organisation: name, language, signs: await storage.inOrganisation(id, newestSigns)};
    }),
  ];
}

/** The signpost of the newest trajectory that has one. */
async function newestSigns(db: OrganisationDb): Promise<StaffSign[]> {
  for (const {id} of await readTrajectories(db)) {
    const entries = await readEntries(db, id, [signpost.id]);
    if (entries.length > 0)
      return entries.map(({details}) => {
        const {want, use, how, link, keywords} = complete(signpost, details);
        return {want, use, how, link, keywords: [...keywords]};
      });
  }
  return [];
}
