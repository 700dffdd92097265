import {type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {readSingleSignOn, removeSingleSignOn, writeSingleSignOn} from "../account-contract.ts";
import type {SignInParts} from "./parts.ts";
import {providerOf, returnAddress, secretPlace} from "./single-sign-on.ts";
import {deleteProvider, readProvider, writeProvider} from "./single-sign-on-store.ts";

/** The settings of the organisation's own sign-in. */
export function singleSignOnRoutes({storage, sealing, origin, recordEvent, fetch}: SignInParts): Route[] {
  return [
    route(readSingleSignOn, async () => {
      const stored = await storage.inInstallation(readProvider);
      return {settings: stored?.settings ?? null, returnAddress: returnAddress(origin)};
    }),

    route(writeSingleSignOn, async ({clientSecret, ...settings}, context) => {
      const stored = await storage.inInstallation(readProvider);
      const isSame = stored?.settings.issuer === settings.issuer && stored.settings.clientId === settings.clientId;
      const secret = clientSecret ?? (isSame ? sealing.open(stored.sealedSecret, secretPlace) : undefined);
      if (!secret)
        throw new Problem("bad-input", {
          nl: "Geef ook het geheim (client secret) dat bij deze aanmelddienst hoort.",
          en: "Give the client secret that belongs to this sign-in service too.",
        });
      await providerOf(settings, secret, fetch);
      await storage.inInstallation(async (db) => {
        await writeProvider(db, settings, sealing.seal(secret, secretPlace));
        await recordEvent(db, {code: "settings-changed", userId: context.actor.userId});
      });
      return {};
    }),

    route(removeSingleSignOn, async (_, context) => {
      await storage.inInstallation(async (db) => {
        await deleteProvider(db);
        await recordEvent(db, {code: "settings-changed", userId: context.actor.userId});
      });
      return {};
    }),
  ];
}
