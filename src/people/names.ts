/** Words that stand before a Dutch, French, German or Iberian surname and are often left out. */
const particles = new Set(
  "van de den der het t ten ter te in op aan bij uit over onder voor le la les du des von zu zum zur da das do dos di del della el al af".split(
    " ",
  ),
);

/** Letters that a decomposition leaves whole. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ĳ: "ij",
};

/** What sources show instead of the name of somebody whose account is gone. */
const nobody =
  /^(deleted|deactivated|removed|former|unknown|verwijderde?|onbekende?)( (user|member|account|gebruiker|medewerker))?( \d+)?$/;

/**
 * A name in the one form that names are compared in: lower case, without diacritics, punctuation and additions in
 * brackets, first name first. "Vries, Anne-Fleur de (HR)" and "Anne Fleur de Vries" give "anne fleur de vries".
 * "" for a name without letters or digits, and for what stands in for a deleted account: "" equals nobody.
 * Cost O(length).
 */
export function nameKey(name: string): string {
  const bare = name.normalize("NFKD").replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const comma = bare.indexOf(",");
  const inOrder = comma < 0 ? bare : firstNameFirst(bare.slice(0, comma), bare.slice(comma + 1));
  const key = words(inOrder).join(" ");
  return nobody.test(key) ? "" : key;
}

/** A key of one word says too little to match people on. */
export const isSingleName = (key: string): boolean => !key.includes(" ");

/**
 * Signatures under which nearly equal names meet, so that only names sharing one need to be compared: the same words in
 * any order without prefixes; initial and last word; the name with one letter left out.
 */
export function nameSignatures(key: string): string[] {
  const core = withoutParticles(key.split(" "));
  if (core.length < 2) return [];
  const signatures = [`words ${core.toSorted().join(" ")}`, `initial ${core[0]![0]} ${core.at(-1)}`];
  const whole = core.join(" ");
  if (whole.length >= 8)
    for (let i = 0; i < whole.length; i++) signatures.push(`letters ${whole.slice(0, i)}${whole.slice(i + 1)}`);
  if (whole.length >= 8) signatures.push(`letters ${whole}`);
  return [...new Set(signatures)];
}

/**
 * Whether two different keys may well be one name: another order, a prefix left out, an initial for a first name, or one
 * letter of difference in eight or more.
 */
export function isNearName(a: string, b: string): boolean {
  const [left, right] = [withoutParticles(a.split(" ")), withoutParticles(b.split(" "))];
  if (left.length < 2 || right.length < 2) return false;
  if (left.toSorted().join(" ") === right.toSorted().join(" ")) return true;
  if (left.at(-1) === right.at(-1) && left[0]![0] === right[0]![0]) {
    const given = [left.slice(0, -1), right.slice(0, -1)];
    if (given.some((part) => part.every((word) => word.length === 1))) return true;
  }
  const [x, y] = [left.join(" "), right.join(" ")];
  return Math.min(x.length, y.length) >= 8 && differsByOneLetter(x, y);
}

/** "Vries", "Anne de" → "Anne de Vries"; "de Vries", "A." → "A. de Vries". "Jan Jansen, MSc" keeps its order and loses the title. */
function firstNameFirst(before: string, after: string): string {
  return isTitle(after) ? before : `${after} ${before}`;
}

const titles = new Set("msc bsc ma ba mba phd llm llb md rn ra re jr sr ir ing drs mr dr prof".split(" "));

function isTitle(text: string): boolean {
  const found = text.split(",").flatMap(words);
  return found.length > 0 && found.every((word) => titles.has(word));
}

function words(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæøœłđðþıĳ]/g, (letter) => foldedLetters[letter]!)
    .replace(/['’`´ʼ]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function withoutParticles(found: readonly string[]): string[] {
  return found.filter((word, i) => i === 0 || i === found.length - 1 || !particles.has(word));
}

/** One letter added, left out, changed, or two neighbours swapped; equal texts do not differ. */
function differsByOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [x, y] = [a.slice(start, endA), b.slice(start, endB)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
