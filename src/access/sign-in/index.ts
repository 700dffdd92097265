import type {Route} from "../../platform/http/index.ts";
import {accountRoutes} from "./account-routes.ts";
import {type Door, openDoor} from "./door.ts";
import {recording} from "./events.ts";
import {dropExpiredTokens} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {signInRoutes} from "./routes.ts";
import {singleSignOnRoutes} from "./single-sign-on-routes.ts";

export {acceptPassword} from "./acceptable-password.ts";
export {hashed} from "./credentials.ts";
export type {Door} from "./door.ts";
export {digestOf} from "./one-time-token.ts";
export {linkIsOld} from "./password-reset.ts";
export {insertUser, userByEmail, userById} from "./user-store.ts";

/** Signing in, by whatever way, and what people manage of their own account. */
export function signingIn(given: Omit<SignInParts, "recordEvent">): {
  readonly routes: Route[];
  readonly door: Door;
  readonly tidy: (now: number) => Promise<void>;
} {
  const parts = {...given, recordEvent: recording(given.clock)};
  const door = openDoor(parts);
  return {
    door,
    routes: [...signInRoutes(parts, door), ...accountRoutes(parts, door), ...singleSignOnRoutes(parts)],
    tidy: (now) => parts.storage.inInstallation((db) => dropExpiredTokens(db, now)),
  };
}
