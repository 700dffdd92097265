import type {PublicContext} from "../../platform/http/index.ts";
import type {Letter} from "../../platform/mail/index.ts";
import {Problem} from "../../platform/problem.ts";
import {acceptPassword} from "./acceptable-password.ts";
import {hashed} from "./credentials.ts";
import {issueToken, peekToken, takeToken, withdrawAllTokens} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {deleteSessions} from "./session-store.ts";
import {type UserRow, userByEmail, userById, writePassword} from "./user-store.ts";

const purpose = "password-reset";

/** Mails a link for another password to who has this address and a password; does nothing when nobody has. */
export async function mailResetLink(
  {storage, mailing, origin}: SignInParts,
  {email, language}: {readonly email: string; readonly language: "nl" | "en"},
  {clock, newId}: Pick<PublicContext, "clock" | "newId">,
): Promise<void> {
  await storage.inInstallation(async (db) => {
    const user = await userByEmail(db, email);
    if (!user?.password) return;
    const {token, expiresAt} = await issueToken(db, purpose, {userId: user.id, content: {}}, clock());
    await mailing.queue(db, {
      about: purpose,
      key: newId(),
      to: {address: user.email, name: user.name},
      letter: resetLetter(language, user, `${origin}/password-reset#${token}`),
      urgent: true,
      notAfter: expiresAt,
    });
  });
}

/** Sets another password, and ends all sessions. @returns the address to sign in with. @throws Problem "bad-input". */
export async function resetByToken(
  {storage, auth, recordEvent}: SignInParts,
  {token, password}: {readonly token: string; readonly password: string},
  {clock}: Pick<PublicContext, "clock">,
): Promise<string> {
  const owner = await storage.inInstallation(async (db) => {
    const held = await peekToken(db, purpose, token, clock());
    return held?.userId ? userById(db, held.userId) : undefined;
  });
  if (!owner) throw linkIsOld();
  await acceptPassword(password, owner);
  const hash = await hashed(auth, password);
  await storage.inInstallation(async (db) => {
    if (!(await takeToken(db, purpose, token, clock()))) throw linkIsOld();
    await withdrawAllTokens(db, owner.id);
    await writePassword(db, owner.id, hash);
    await deleteSessions(db, owner.id);
    await recordEvent(db, {code: "password-reset", userId: owner.id});
  });
  return owner.email;
}

export const linkIsOld = () =>
  new Problem("bad-input", {
    nl: "Deze link is al gebruikt of te oud. Vraag een nieuwe aan.",
    en: "This link was used already or is too old. Ask for a new one.",
  });

const resetLetter = (language: "nl" | "en", {name}: UserRow, address: string): Letter =>
  language === "nl"
    ? {
        language,
        subject: "Kies een nieuw wachtwoord",
        paragraphs: [
          `Hallo ${name},`,
          "Iemand vroeg om een nieuw wachtwoord voor jouw account in Samenspel. Was jij dat? Kies het dan binnen een uur.",
          "Was jij het niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.",
        ],
        button: {label: "Kies een nieuw wachtwoord", address},
      }
    : {
        language,
        subject: "Choose a new password",
        paragraphs: [
          `Hello ${name},`,
          "Somebody asked for a new password for your account in Samenspel. Was it you? Then choose one within an hour.",
          "Was it not you? Then do nothing: your password stays as it is.",
        ],
        button: {label: "Choose a new password", address},
      };
