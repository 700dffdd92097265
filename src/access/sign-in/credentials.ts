import {Problem} from "../../platform/problem.ts";
import type {Storage} from "../../platform/storage/index.ts";
import type {Authentication} from "../authentication.ts";
import {type UserRow, userByEmail} from "./user-store.ts";

/** Hashes a password as it is stored (scrypt, some 50 ms). */
export const hashed = async (auth: Authentication, password: string): Promise<string> =>
  (await auth.$context).password.hash(password);

export async function isPassword(auth: Authentication, user: UserRow | undefined, password: string): Promise<boolean> {
  const {verify, hash} = (await auth.$context).password;
  // Whoever is not there, or has no password, takes the same time.
  nobody ??= hash("nobody has this password");
  const isRight = await verify({hash: user?.password ?? (await nobody), password});
  return isRight && typeof user?.password === "string";
}

let nobody: Promise<string> | undefined;

/** The user whose address and password these are. @throws Problem "not-signed-in", the same whatever is wrong and after the same time. */
export async function userOfCredentials(
  storage: Storage,
  auth: Authentication,
  {email, password}: {readonly email: string; readonly password: string},
  refused: (userId: string | null) => Promise<void>,
): Promise<UserRow> {
  const user = await storage.inInstallation((db) => userByEmail(db, email));
  const isRight = await isPassword(auth, user, password);
  if (user && isRight) return user;
  await refused(user?.id ?? null);
  throw new Problem("not-signed-in", {
    nl: "Mailadres of wachtwoord klopt niet.",
    en: "Mail address or password is not right.",
  });
}
