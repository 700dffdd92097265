import type {PublicContext} from "../../platform/http/index.ts";
import type {Letter} from "../../platform/mail/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {issueToken, openTokens, takeToken, withdrawTokens} from "./one-time-token.ts";
import type {SignInParts} from "./parts.ts";
import {linkIsOld} from "./password-reset.ts";
import {type UserRow, userByEmail, userById, writeEmail} from "./user-store.ts";

const purpose = "new-address";

interface Wish {
  readonly email: string;
  readonly language: "nl" | "en";
}

/** The address that still waits for its link to be followed. */
export async function addressToConfirm(db: InstallationDb, userId: string, now: number): Promise<string | null> {
  const [wish] = await openTokens<Wish>(db, purpose, userId, now);
  return wish?.email ?? null;
}

/**
 * Changes an address; where mail is set up, only once the link that is sent to the new one is followed.
 * @returns whether it is changed already. @throws Problem "conflict" when mail is not set up and somebody has that address.
 */
export async function changeAddress(
  {storage, mailing, recordEvent, origin}: SignInParts,
  user: UserRow,
  wish: Wish,
  {clock, newId}: Pick<PublicContext, "clock" | "newId">,
): Promise<boolean> {
  return storage.inInstallation(async (db) => {
    await withdrawTokens(db, purpose, user.id);
    if (!(await mailing.isSetUp(db))) {
      if (!(await writeEmail(db, user.id, wish.email, false))) throw isTaken();
      await recordEvent(db, {code: "address-changed", userId: user.id});
      return true;
    }
    // Whether others have the address is told to nobody: then no link comes.
    if (await userByEmail(db, wish.email)) return false;
    const {token, expiresAt} = await issueToken(db, purpose, {userId: user.id, content: wish}, clock());
    const letter = confirmLetter(wish.language, user, `${origin}/address-confirmation#${token}`);
    const to = {address: wish.email, name: user.name};
    await mailing.queue(db, {about: purpose, key: newId(), to, letter, urgent: true, notAfter: expiresAt});
    return false;
  });
}

/** Gives the user the address whose link was followed, and tells the old one. @returns the new address. */
export async function confirmAddressOf(
  {storage, mailing, recordEvent}: SignInParts,
  token: string,
  {clock, newId}: Pick<PublicContext, "clock" | "newId">,
): Promise<string> {
  return storage.inInstallation(async (db) => {
    const held = await takeToken<Wish>(db, purpose, token, clock());
    const user = held?.userId && (await userById(db, held.userId));
    if (!held || !user) throw linkIsOld();
    const {email, language} = held.content;
    if (!(await writeEmail(db, user.id, email, true))) throw isTaken();
    await withdrawTokens(db, "password-reset", user.id);
    await recordEvent(db, {code: "address-changed", userId: user.id});
    if (await mailing.isSetUp(db))
      await mailing.queue(db, {
        about: "address-changed",
        key: newId(),
        to: {address: user.email, name: user.name},
        letter: changedLetter(language, user, email),
      });
    return email;
  });
}

const isTaken = () =>
  new Problem("conflict", {
    nl: "Iemand anders heeft dit mailadres hier al.",
    en: "Somebody else has this mail address here already.",
  });

const confirmLetter = (language: "nl" | "en", {name}: UserRow, address: string): Letter =>
  language === "nl"
    ? {
        language,
        subject: "Bevestig je nieuwe mailadres",
        paragraphs: [
          `Hallo ${name},`,
          "Je wilt je met dit adres aanmelden bij Samenspel. Bevestig het binnen een dag. Tot dan geldt je oude adres.",
        ],
        button: {label: "Bevestig dit adres", address},
      }
    : {
        language,
        subject: "Confirm your new mail address",
        paragraphs: [
          `Hello ${name},`,
          "You want to sign in to Samenspel with this address. Confirm it within a day. Until then your old address counts.",
        ],
        button: {label: "Confirm this address", address},
      };

const changedLetter = (language: "nl" | "en", {name}: UserRow, email: string): Letter =>
  language === "nl"
    ? {
        language,
        subject: "Je mailadres is gewijzigd",
        paragraphs: [
          `Hallo ${name},`,
          `Je meldt je bij Samenspel voortaan aan met ${email}.`,
          "Heb jij dit niet gedaan? Bel dan meteen je beheerder.",
        ],
      }
    : {
        language,
        subject: "Your mail address has changed",
        paragraphs: [
          `Hello ${name},`,
          `From now on you sign in to Samenspel with ${email}.`,
          "Was this not you? Then call your administrator at once.",
        ],
      };
