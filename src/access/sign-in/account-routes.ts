import {type Route, route, type SignedInContext} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {
  addPasskey,
  beginPasskey,
  beginSecondFactor,
  changeEmail,
  changeName,
  changePassword,
  endOtherSessions,
  endSession,
  finishSecondFactor,
  listSessions,
  readAccount,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
  stopSecondFactor,
} from "../account-contract.ts";
import {SignInThrottle} from "../throttle.ts";
import {acceptPassword} from "./acceptable-password.ts";
import {addressToConfirm, changeAddress} from "./address-change.ts";
import {hashed, isPassword} from "./credentials.ts";
import type {Door} from "./door.ts";
import {withdrawAllTokens} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {deletePasskey, passkeysOf, writePasskeyName} from "./passkey-store.ts";
import {beginRegistration, finishRegistration} from "./passkeys.ts";
import {makeSecret, renewCodes, secondFactorOf, switchOff, switchOn} from "./second-factor.ts";
import {deleteSession, deleteSessions, sessionsOf} from "./session-store.ts";
import {deviceOf} from "./user-agent.ts";
import {type UserRow, userById, writeName, writePassword} from "./user-store.ts";

const freshMs = 15 * 60_000;

/** What people see and change of their own account. */
export function accountRoutes(parts: SignInParts, door: Door): Route[] {
  const {storage, auth, sealing, recordEvent} = parts;
  const confirmations = new SignInThrottle();
  const {inInstallation} = storage;

  const me = async ({actor}: SignedInContext): Promise<UserRow> => {
    const user = await inInstallation((db) => userById(db, actor.userId));
    if (!user) throw new Problem("not-allowed", {nl: "Dit is geen account.", en: "This is no account."});
    return user;
  };

  const session = async ({request}: SignedInContext) =>
    (await auth.api.getSession({headers: request.headers}))!.session;

  /** Me, once it is proven again: by the password, or, without one, by having signed in a moment ago. */
  const meAgain = async (password: string, context: SignedInContext): Promise<UserRow> => {
    const user = await me(context);
    if (user.password === null) {
      const {createdAt} = await session(context);
      if (context.clock() - createdAt.getTime() < freshMs) return user;
      throw new Problem("not-allowed", {
        nl: "Meld je eerst af en weer aan, zodat we weten dat jij het bent.",
        en: "Sign out and in again first, so that we know it is you.",
      });
    }
    const attempt = {...door.attempt(context, user.email, user.id), device: undefined};
    confirmations.enter(attempt, context.clock());
    if (!(await isPassword(auth, user, password)))
      throw new Problem("bad-input", {nl: "Dit is niet je wachtwoord.", en: "This is not your password."});
    confirmations.succeeded(attempt);
    return user;
  };

  return [
    route(readAccount, async (_, context) => {
      const {id, name, email, password} = await me(context);
      return inInstallation(async (db) => {
        const {isOn, recoveryCodes} = await secondFactorOf(db, id);
        const passkeys = await passkeysOf(db, id);
        return {
          name,
          email,
          newEmail: await addressToConfirm(db, id, context.clock()),
          hasPassword: password !== null,
          secondFactor: isOn,
          recoveryCodes,
          passkeys: passkeys.map((row) => ({
            id: row.id,
            name: row.name,
            createdAt: row.created_at.toISOString(),
            usedAt: row.used_at?.toISOString() ?? null,
          })),
        };
      });
    }),

    route(changeName, async ({name}, context) => {
      const {id} = await me(context);
      await inInstallation((db) => writeName(db, id, name));
      return {};
    }),

    route(changeEmail, async ({email, password, language}, context) => {
      const user = await meAgain(password, context);
      return {isChanged: await changeAddress(parts, user, {email: email.toLowerCase(), language}, context)};
    }),

    route(changePassword, async ({current, password}, context) => {
      const user = await meAgain(current, context);
      await acceptPassword(password, user);
      const hash = await hashed(auth, password);
      await inInstallation(async (db) => {
        await writePassword(db, user.id, hash);
        await withdrawAllTokens(db, user.id);
        await deleteSessions(db, user.id);
        await recordEvent(db, {code: "password-changed", userId: user.id});
      });
      await door.renew(context, user.id);
      return {};
    }),

    route(beginSecondFactor, async ({password}, context) => {
      const user = await meAgain(password, context);
      const made = await inInstallation((db) => makeSecret(db, sealing, user));
      if (!made)
        throw new Problem("conflict", {
          nl: "Je tweede stap staat al aan. Zet hem eerst uit als je een andere app wilt.",
          en: "Your second step is on already. Switch it off first if you want another app.",
        });
      return made;
    }),

    route(finishSecondFactor, async ({code}, context) => {
      const {id} = await me(context);
      const attempt = {...door.attempt(context, id), device: undefined};
      confirmations.enter(attempt, context.clock());
      const {id: sessionId} = await session(context);
      const recoveryCodes = await inInstallation(async (db) => {
        if ((await secondFactorOf(db, id)).isOn) return undefined;
        const made = await switchOn(db, sealing, id, code, context.clock());
        if (!made) return undefined;
        await deleteSessions(db, id, sessionId);
        await recordEvent(db, {code: "second-factor-on", userId: id});
        return made;
      });
      if (!recoveryCodes)
        throw new Problem("bad-input", {
          nl: "Deze code klopt niet. Neem de code die nu in je app staat.",
          en: "This code is not right. Take the one that your app shows now.",
        });
      confirmations.succeeded(attempt);
      return {recoveryCodes};
    }),

    route(stopSecondFactor, async ({password}, context) => {
      const {id} = await meAgain(password, context);
      await inInstallation(async (db) => {
        await switchOff(db, id);
        await recordEvent(db, {code: "second-factor-off", userId: id});
      });
      return {};
    }),

    route(renewRecoveryCodes, async ({password}, context) => {
      const {id} = await meAgain(password, context);
      const recoveryCodes = await inInstallation(async (db) => {
        if (!(await secondFactorOf(db, id)).isOn) return undefined;
        const made = await renewCodes(db, id);
        await recordEvent(db, {code: "recovery-codes-renewed", userId: id});
        return made;
      });
      if (!recoveryCodes)
        throw new Problem("conflict", {nl: "Je tweede stap staat uit.", en: "Your second step is off."});
      return {recoveryCodes};
    }),

    route(beginPasskey, async ({password}, context) => ({
      ...(await beginRegistration(parts, door, await meAgain(password, context), context)),
    })),

    route(addPasskey, async ({name, answer}, context) => {
      await finishRegistration(parts, door, {userId: (await me(context)).id, name, answer}, context);
      return {};
    }),

    route(renamePasskey, async ({passkeyId, name}, {actor}) => {
      if (!(await inInstallation((db) => writePasskeyName(db, actor.userId, passkeyId, name)))) throw noPasskey();
      return {};
    }),

    route(removePasskey, async ({passkeyId}, {actor}) => {
      await inInstallation(async (db) => {
        if (!(await deletePasskey(db, actor.userId, passkeyId))) throw noPasskey();
        await recordEvent(db, {code: "passkey-removed", userId: actor.userId});
      });
      return {};
    }),

    route(listSessions, async (_, context) => {
      const {id} = await me(context);
      const current = await session(context);
      const rows = await inInstallation((db) => sessionsOf(db, id, context.clock()));
      return rows.map((row) => ({
        id: row.id,
        isThis: row.id === current.id,
        ...deviceOf(row.userAgent ?? ""),
        address: row.ipAddress ?? "",
        startedAt: row.createdAt.toISOString(),
        usedAt: row.updatedAt.toISOString(),
      }));
    }),

    route(endSession, async ({sessionId}, {actor}) => {
      await inInstallation(async (db) => {
        if (!(await deleteSession(db, actor.userId, sessionId)))
          throw new Problem("not-found", {nl: "Deze sessie is er niet meer.", en: "This session is no longer there."});
        await recordEvent(db, {code: "sessions-ended", userId: actor.userId});
      });
      return {};
    }),

    route(endOtherSessions, async (_, context) => {
      const {id} = await me(context);
      const current = await session(context);
      return inInstallation(async (db) => {
        const ended = await deleteSessions(db, id, current.id);
        await recordEvent(db, {code: "sessions-ended", userId: id});
        return {ended};
      });
    }),
  ];
}

const noPasskey = () =>
  new Problem("not-found", {nl: "Deze passkey is er niet meer.", en: "This passkey is no longer there."});
