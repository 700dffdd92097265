import type {Clock} from "../platform/effects.ts";
import {Problem} from "../platform/problem.ts";
import type {Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import {acceptPassword} from "./sign-in/acceptable-password.ts";
import {hashed} from "./sign-in/credentials.ts";
import {recording} from "./sign-in/events.ts";
import {withdrawAllTokens} from "./sign-in/one-time-token.ts";
import {deletePasskeys} from "./sign-in/passkey-store.ts";
import {switchOff} from "./sign-in/second-factor.ts";
import {deleteSessions} from "./sign-in/session-store.ts";
import {userByEmail, writePassword} from "./sign-in/user-store.ts";

/**
 * Gives a user another password and ends all sessions of that user.
 * @param withoutSecondFactor takes away the second factor and the passkeys too: for who lost the telephone.
 * @throws Problem "not-found" when nobody has this address; "bad-input" for a password that is easily guessed.
 */
export async function resetPassword(
  {
    storage,
    auth,
    clock,
  }: {
    readonly storage: Storage;
    readonly auth: Authentication;
    readonly clock: Clock;
  },
  {
    email,
    password,
    withoutSecondFactor,
  }: {
    readonly email: string;
    readonly password: string;
    readonly withoutSecondFactor: boolean;
  },
): Promise<void> {
  const user = await storage.inInstallation((db) => userByEmail(db, email));
  if (!user)
    throw new Problem("not-found", {
      nl: `Niemand heeft hier het adres ${email}.`,
      en: `Nobody here has the address ${email}.`,
    });
  await acceptPassword(password, user);
  const recordEvent = recording(clock);
  const hash = await hashed(auth, password);
  await storage.inInstallation(async (db) => {
    await writePassword(db, user.id, hash);
    await withdrawAllTokens(db, user.id);
    await deleteSessions(db, user.id);
    await recordEvent(db, {code: "password-reset", userId: user.id, by: "command-line"});
    if (!withoutSecondFactor) return;
    await switchOff(db, user.id);
    await deletePasskeys(db, user.id);
    await recordEvent(db, {code: "second-factor-off", userId: user.id, by: "command-line"});
  });
}
