import {Problem} from "../problem.ts";

/**
 * The bytes of a request whose body is one small file.
 * @param most bytes that it may have; whole megabytes (of a million bytes).
 * @throws Problem "bad-input" when nothing was sent, "too-large" as soon as it is larger, "unreadable-file" when it is empty.
 */
export async function wholeBody(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  if (!body)
    throw new Problem("bad-input", {
      nl: "Stuur het bestand mee als inhoud van het verzoek.",
      en: "Send the file as the body of the request.",
    });
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) throw tooLarge(most / 1_000_000);
    parts.push(part);
  }
  if (length === 0) throw new Problem("unreadable-file", {nl: "Dit bestand is leeg.", en: "This file is empty."});
  return new Uint8Array(Buffer.concat(parts));
}

const tooLarge = (megabytes: number): Problem =>
  new Problem("too-large", {
    nl: `Dit bestand is te groot: het mag hoogstens ${megabytes} MB zijn. Er is niets veranderd.`,
    en: `This file is too large: it may be ${megabytes} MB at most. Nothing was changed.`,
  });
