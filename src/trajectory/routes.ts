import {readChanges, readHeld, readTrajectory} from "../dossier/index.ts";
import {complete, titleOf} from "../dossier/kinds.ts";
import type {Product} from "../dossier/product-rules.ts";
import {dayAt} from "../platform/days.ts";
import {type Route, route} from "../platform/http/index.ts";
import {listNews, type News, readPath} from "./contract.ts";
import {entryKinds} from "./kinds.ts";
import {pathOf} from "./path-rules.ts";

/** @param products what the modules offer, of all steps. */
export const trajectoryRoutes = (products: readonly Product[]): Route[] => [
  route(readPath, async ({trajectoryId}, {db, clock, organisation}) => {
    const held = await db((tx) => readHeld(tx, trajectoryId));
    return pathOf(products, held, dayAt(clock(), organisation.timeZone));
  }),
  route(listNews, async ({trajectoryId, limit}, {db}) => {
    const changes = await db(async (tx) => {
      await readTrajectory(tx, trajectoryId);
      return readChanges(tx, trajectoryId, {limit});
    });
    return changes.flatMap(newsOf);
  }),
];

/** A change in words; nothing of a kind that no module offers any more. */
function newsOf({kind: id, details, ...change}: Awaited<ReturnType<typeof readChanges>>[number]): News[] {
  const kind = entryKinds.find((one) => one.id === id);
  if (!kind) return [];
  const whole = complete(kind, details);
  return [{...change, kind: kind.one, title: {nl: titleOf(kind, whole, "nl"), en: titleOf(kind, whole, "en")}}];
}
