import {type MailPerson, mailPeople, readableAddress} from "./mail-addresses.ts";
import {decoded, type MailHeader} from "./mail-headers.ts";

/** The mailing list a mail went through. */
export interface MailList {
  /** The List-Id, "r-devel.r-project.org"; made from the list's address where there is none. */
  readonly key: string;
  readonly name: string;
}

/** The list, as far as the mail's own header tells; undefined for a mail that went through none, or whose archive took that out. */
export function listOf(header: MailHeader): MailList | undefined {
  const field = decoded(header.raw("list-id"));
  const id = (/<([^<>\s]{1,200})>/.exec(field)?.[1] ?? /^[\w-]+(\.[\w-]+)+$/.exec(field)?.[0] ?? "").toLowerCase();
  const key = id || listAddresses(header)[0]?.replace("@", ".");
  if (!key) return undefined;
  const short = key.split(/[.@]/)[0]!;
  const phrase = field
    .replace(/<[^<>]*>.*$/, "")
    .replace(/\\(.)/g, "$1")
    .replace(/["\s]+/g, " ")
    .trim();
  const isName = phrase !== "" && phrase.length <= longestName && phrase.toLowerCase() !== short;
  return {key: key.slice(0, 250), name: isName ? `${phrase} (${short})` : short};
}

/** Letters; what is longer describes the list. */
const longestName = 40;

/** The addresses of the list itself, which are nobody's. */
export function listAddresses(header: MailHeader): string[] {
  const post = /mailto:([^>?\s]+)/i.exec(header.raw("list-post"))?.[1];
  const id = /<([^<>\s.]+)\.([^<>\s]+)>/.exec(header.raw("list-id"));
  const owner = [header.raw("sender"), header.raw("return-path")]
    .flatMap(mailPeople)
    .map(({address}) => /^(?:owner-(.+)|(.+?)-(?:owner|bounces?|admin)(?:\+[^@]*)?)(@.+)$/.exec(address ?? ""))
    .find((match) => match !== null);
  const named = [
    post,
    header.raw("x-beenthere"),
    header.raw("x-mailing-list"),
    /^(?:list\s+)?([^\s;]+)/.exec(header.raw("mailing-list"))?.[1],
    /^mailing list (\S+)/.exec(header.raw("delivered-to"))?.[1],
    id ? `${id[1]}@${id[2]}` : undefined,
    owner ? `${owner[1] ?? owner[2]}${owner[3]}` : undefined,
    // Last, for some list programs put their own address here.
    header.raw("x-loop"),
  ];
  const found = named.flatMap((text) => readableAddress((text ?? "").replace(/^.*<|>.*$/g, "")) ?? []);
  return [...new Set(found)];
}

/**
 * Who wrote the mail. Where a list put its own address in From ("Anne Bos via Team <team@…>"), it is whom it says it
 * stands for.
 */
export function writerOf(header: MailHeader, lists: readonly string[]): MailPerson | undefined {
  const isList = ({address}: MailPerson) => address !== null && lists.includes(address);
  const from = ["from", "sender"].flatMap((name) => mailPeople(header.raw(name)));
  const first = from[0];
  if (!first || !isList(first)) return first;
  const behind = ["x-original-from", "original-from", "x-original-sender", "reply-to"]
    .flatMap((name) => mailPeople(header.raw(name)))
    .find((person) => !isList(person));
  const name = first.name.replace(/ (via|namens) .*$/i, "");
  if (behind) return behind.name === "" ? {...behind, name} : behind;
  return name === first.name ? undefined : mailPeople(`"${name}"`)[0];
}
