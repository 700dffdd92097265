import {type Route, route} from "../platform/http/index.ts";
import {addYield, changeYield, listYields, removeYield, restoreYield} from "./contract.ts";
import {insertYield, readYields, setYieldDeleted, updateYield} from "./store.ts";

export function webcareRoutes(): Route[] {
  return [
    route(listYields, (days, {db}) => db((tx) => readYields(tx, days))),
    route(addYield, (details, {db, newId, actor, clock}) =>
      db((tx) => insertYield(tx, {...details, id: newId()}, actor.name, new Date(clock()))),
    ),
    route(changeYield, ({yieldId, ...details}, {db}) => db((tx) => updateYield(tx, {...details, id: yieldId}))),
    route(removeYield, async ({yieldId}, {db, clock}) => {
      await db((tx) => setYieldDeleted(tx, yieldId, new Date(clock())));
      return {};
    }),
    route(restoreYield, ({yieldId}, {db}) => db((tx) => setYieldDeleted(tx, yieldId, null))),
  ];
}
