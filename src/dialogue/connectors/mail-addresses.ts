import {addressParser} from "postal-mime";
import {decoded} from "./mail-headers.ts";

/** Somebody a mail names. */
export interface MailPerson {
  /** The lower-cased address, else "name:" and the name in lower case where archives made the address unreadable. */
  readonly key: string;
  /** "" when unknown. */
  readonly name: string;
  /** null when unreadable. */
  readonly address: string | null;
}

/**
 * The people in an address field, without repeats. Archives write "anne at example.nl": the address is restored. Where
 * they scrambled it beyond that ("edd @end|ng |rom deb|@n@org (Dirk …)"), the name alone tells who it is.
 * Cost O(length).
 */
export function mailPeople(field: string): MailPerson[] {
  if (scrambled.test(field)) {
    const person = personOf(null, nameInBrackets(field));
    return person ? [person] : [];
  }
  const people = new Map<string, MailPerson>();
  for (const each of addressParser(restored(field), {flatten: true})) {
    const address = readableAddress(each.address ?? "");
    const name = plainName(each.name, address);
    const person = personOf(address, name);
    if (person && !people.has(person.key)) people.set(person.key, person);
  }
  return [...people.values()];
}

/** @returns undefined when neither is known. */
function personOf(address: string | null, name: string): MailPerson | undefined {
  if (address !== null) return {key: shortKey(address), name, address};
  return name === "" ? undefined : {key: shortKey(`name:${name.toLowerCase()}`), name, address: null};
}

/** Lower-cased; null for what is no address. */
export function readableAddress(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return /^[^\s@<>()[\]|,;:"\\]{1,64}@[\p{L}\p{N}_-]{1,63}(\.[\p{L}\p{N}_-]{1,63}){0,10}$/u.test(plain) ? plain : null;
}

/** What R's and other archives make of " sending from ". */
const scrambled = /\s\S?end\S?ng \S?rom\s/;

function restored(field: string): string {
  return field.replace(
    /(?<![^\s<,;(])([\w.+'=-]{1,64}) ?(?: at |\(at\)|\[at\]) ?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)/gi,
    "$1@$2",
  );
}

/** A name as people write it; "" for what is only an address or a mailing program's stand-in. */
function plainName(name: string, address: string | null): string {
  const plain = decoded(name)
    .replace(/^["'\s]+|["'\s]+$/g, "")
    .replace(/\s+/g, " ")
    .slice(0, 200);
  const looksLikeAddress = plain.includes("@") || / at [\w-]+\.\w/.test(plain) || plain.toLowerCase() === address;
  return looksLikeAddress || !/\p{L}/u.test(plain) ? "" : plain;
}

function nameInBrackets(field: string): string {
  const inner = /\(([^()]{1,200})\)\s*$/.exec(field.trim())?.[1] ?? /^([^<>@]{1,200})</.exec(field)?.[1];
  return plainName(inner ?? "", null);
}

/** Keys are columns of an index, so hostile lengths end here. */
function shortKey(key: string): string {
  return key.length > 250 ? key.slice(0, 250).toWellFormed() : key;
}
