import {organisationByStaffToken} from "../access/index.ts";
import {Problem} from "../platform/problem.ts";
import type {Storage} from "../platform/storage/index.ts";

/** The organisation of a link for all staff. @throws Problem "not-found" for a link that was withdrawn, replaced or never made. */
export async function organisationOf(storage: Storage, token: string) {
  const organisation = await organisationByStaffToken(storage, token);
  if (!organisation)
    throw new Problem("not-found", {
      nl: "Deze link werkt niet meer. Vraag op het intranet of bij communicatie om de nieuwe.",
      en: "This link no longer works. Ask for the new one on the intranet or at communication.",
    });
  return organisation;
}
