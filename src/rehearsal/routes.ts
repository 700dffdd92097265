import {defaultUnitLabel, foundOrganisation} from "../access/index.ts";
import type {DialogueParts} from "../dialogue/index.ts";
import {type Route, route} from "../platform/http/index.ts";
import type {Jobs} from "../platform/jobs/index.ts";
import {Problem} from "../platform/problem.ts";
import {openRehearsal, removeRehearsal} from "./contract.ts";
import {municipality} from "./municipality.ts";
import {rehearsalOptions, rehearsalTimeZone} from "./opening.ts";
import {deleteMemberships} from "./store.ts";

export function rehearsalRoutes({storage, jobs}: DialogueParts & {readonly jobs: Jobs}): Route[] {
  return [
    route(openRehearsal, async ({language, ...size}, context) => {
      const {newId, clock} = context;
      const organisation = await foundOrganisation(storage, context, {
        id: newId(),
        name: municipality,
        timeZone: rehearsalTimeZone,
        language,
        unitLabel: defaultUnitLabel[language],
        fictional: true,
      });
      return {organisation, jobId: await jobs.add(organisation.id, "rehearsal", rehearsalOptions(size, clock()))};
    }),

    route(removeRehearsal, async (_, {organisation}) => {
      if (!organisation.fictional)
        throw new Problem("not-allowed", {
          nl: "Hier kun je alleen een oefenorganisatie verwijderen.",
          en: "Only a rehearsal organisation can be removed here.",
        });
      if (await jobs.isBusy(organisation.id))
        throw new Problem("busy", {
          nl: "De oefenorganisatie wordt nog gevuld. Stop dat eerst, of wacht tot het klaar is.",
          en: "It is still being filled. Cancel that first, or wait until it is done.",
        });
      await storage.inInstallation((db) => deleteMemberships(db, organisation.id));
      await jobs.add(null, "remove-rehearsal", {organisationId: organisation.id});
      return {};
    }),
  ];
}
