import {organisationByStaffToken} from "../access/index.ts";
import {raiseDataVersion} from "../dialogue/index.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import {addYield, changeYield, listYields, readHeard, removeYield, restoreYield} from "./contract.ts";
import {readHeardForAll} from "./heard.ts";
import {insertYield, readYields, setYieldDeleted, updateYield} from "./store.ts";

export function webcareRoutes({storage}: {readonly storage: Storage}): Route[] {
  return [
    route(listYields, (days, {db}) => db((tx) => readYields(tx, days))),
    route(addYield, (details, context) => {
      const {newId, actor, clock} = context;
      return changing(context, (tx) => insertYield(tx, {...details, id: newId()}, actor.name, new Date(clock())));
    }),
    route(changeYield, ({yieldId, ...details}, context) =>
      changing(context, (tx) => updateYield(tx, {...details, id: yieldId})),
    ),
    route(removeYield, async ({yieldId}, context) => {
      await changing(context, (tx) => setYieldDeleted(tx, yieldId, new Date(context.clock())));
      return {};
    }),
    route(restoreYield, ({yieldId}, context) => changing(context, (tx) => setYieldDeleted(tx, yieldId, null))),
    route(readHeard, async ({token}) => {
      const organisation = await organisationByStaffToken(storage, token);
      if (!organisation)
        throw new Problem("not-found", {
          nl: "Deze link werkt niet meer. Vraag op het intranet of bij communicatie om de nieuwe.",
          en: "This link no longer works. Ask for the new one on the intranet or at communication.",
        });
      return {
        organisation: organisation.name,
        entries: await storage.inOrganisation(organisation.id, readHeardForAll),
      };
    }),
  ];
}

/** Changes yields; what was computed with them (the success of networks, reports) is computed anew. */
function changing<T>({db}: OrganisationContext, change: (tx: OrganisationDb) => Promise<T>): Promise<T> {
  return db(async (tx) => {
    const changed = await change(tx);
    await raiseDataVersion(tx);
    return changed;
  });
}
