import {readHeld} from "../dossier/index.ts";
import type {Product} from "../dossier/product-rules.ts";
import {type Route, route} from "../platform/http/index.ts";
import {readPath} from "./contract.ts";
import {pathOf} from "./path-rules.ts";

/** @param products what the modules offer, of all steps. */
export const trajectoryRoutes = (products: readonly Product[]): Route[] => [
  route(readPath, async ({trajectoryId}, {db, clock, organisation}) => {
    const held = await db((tx) => readHeld(tx, trajectoryId));
    const today = new Intl.DateTimeFormat("sv-SE", {timeZone: organisation.timeZone}).format(clock());
    return pathOf(products, held, today);
  }),
];
