import type {Clock} from "../platform/effects.ts";
import {type Route, route} from "../platform/http/index.ts";
import {backup, type Storage, type StorageParts} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import {listAllOrganisations, makeBackup, resetUserPassword} from "./contract.ts";
import {recordEvent} from "./event-log/index.ts";
import {resetPassword} from "./password.ts";
import {allOrganisations} from "./store.ts";

/** What only the command line on the machine itself may ask, with the token from the data folder. */
export function commandLineRoutes(parts: {
  readonly storage: Storage;
  readonly auth: Authentication;
  readonly clock: Clock;
  readonly schema: StorageParts;
}): Route[] {
  const {storage, schema} = parts;
  return [
    route(resetUserPassword, async (wish) => {
      await resetPassword(parts, wish);
      return {};
    }),
    route(makeBackup, async ({path}, {actor}) => {
      await storage.inInstallation((db) =>
        recordEvent(db, {code: "export", detail: "backup", actor, at: parts.clock()}),
      );
      return backup(storage, path, schema);
    }),
    route(listAllOrganisations, () => storage.inInstallation(allOrganisations)),
  ];
}
