import {Problem} from "../platform/problem.ts";
import type {Storage} from "../platform/storage/index.ts";
import type {Authentication} from "./authentication.ts";
import {userIdOf} from "./store.ts";

/**
 * Gives a user another password and ends all sessions of that user.
 * @throws Problem "not-found" when nobody has this address; "bad-input" when the password is shorter than ten characters.
 */
export async function resetPassword(
  storage: Storage,
  auth: Authentication,
  email: string,
  password: string,
): Promise<void> {
  if (password.length < 10)
    throw new Problem("bad-input", {
      nl: "Het nieuwe wachtwoord heeft minstens tien tekens nodig.",
      en: "The new password needs at least ten characters.",
    });
  const userId = await storage.inInstallation((db) => userIdOf(db, email));
  if (!userId)
    throw new Problem("not-found", {
      nl: `Niemand heeft hier het adres ${email}.`,
      en: `Nobody here has the address ${email}.`,
    });
  const context = await auth.$context;
  await context.internalAdapter.updatePassword(userId, await context.password.hash(password));
  await context.internalAdapter.deleteUserSessions(userId);
}
