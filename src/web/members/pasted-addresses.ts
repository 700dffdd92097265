/** Mail addresses as people paste them, each once and in small letters; and what among them is none. */
export interface PastedAddresses {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Reads what was copied from a mail, a list or a spreadsheet: divided by lines, commas, semicolons or spaces, with or without
 * names ("Ria de Vries" <ria@example.nl>).
 */
export function pastedAddresses(text: string): PastedAddresses {
  const parts = new Set(text.split(/[;\r\n]/).flatMap(partsOf));
  return {
    addresses: [...parts].filter((part) => isAddress.test(part)),
    wrong: [...parts].filter((part) => !isAddress.test(part)),
  };
}

function partsOf(line: string): string[] {
  const parts = line.match(/"[^"]*"|<[^<>]*>|[^\s,<>"]+/g) ?? [];
  // Where an address stands in brackets, what stands before it is a name.
  const named = line.includes("<") ? parts.filter((part) => !part.startsWith('"') && /[<@]/.test(part)) : parts;
  return named.map((part) => part.replace(/[<>"]/g, "").trim().toLowerCase()).filter(Boolean);
}

/** What the server takes for an address too (zod's rule, which the browser does not carry). */
const isAddress = /^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
