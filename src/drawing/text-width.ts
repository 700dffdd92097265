/**
 * The width of a line of text in Inter, in points: exact for ASCII without kerning (at most about 2 % too wide),
 * accented letters as their base letter, other scripts as a wide letter.
 * Source of the advance widths: the hmtx table of Inter 4 (regular and semi-bold), in thousandths of the size.
 */
export function textWidth(words: string, size: number, weight: 400 | 500 | 600 | 700 = 400): number {
  const widths = weight >= 600 ? semiBold : regular;
  let total = 0;
  for (const character of words.normalize("NFD")) {
    const code = character.codePointAt(0) ?? 32;
    if (code >= 32 && code < 127) total += widths[code - 32] ?? 600;
    else if (code < 0x300 || code > 0x36f) total += narrow[character] ?? (code < 0x2000 ? 650 : 1000);
  }
  return (total * size) / 1000;
}

/** The words, or as many letters of them as fit with "…" behind. */
export function shorten(words: string, room: number, size: number, weight?: 400 | 500 | 600 | 700): string {
  if (textWidth(words, size, weight) <= room) return words;
  const letters = [...words];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, weight) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The words over at most `most` lines, broken at spaces (in the word when a word alone is too wide); the last is shortened. */
export function wrap(
  words: string,
  room: number,
  size: number,
  most: number,
  weight?: 400 | 500 | 600 | 700,
): string[] {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  const lines: string[] = [];
  while (parts.length > 0) {
    if (lines.length === most - 1) return [...lines, shorten(parts.join(" "), room, size, weight)];
    let fits = 1;
    while (fits < parts.length && textWidth(parts.slice(0, fits + 1).join(" "), size, weight) <= room) fits += 1;
    lines.push(shorten(parts.splice(0, fits).join(" "), room, size, weight));
  }
  return lines;
}

const narrow: Readonly<Record<string, number>> = {
  "…": 870,
  "·": 288,
  "–": 640,
  "−": 662,
  "’": 300,
  "‘": 300,
  "\u00a0": 281,
  "\u202f": 180,
};

// biome-ignore format: one row per 32 characters, from the space
const regular = [281,288,466,633,642,982,644,300,365,365,501,662,288,460,288,360,631,407,610,618,646,593,620,566,619,620,288,302,662,662,662,511,
  966,690,654,730,722,601,590,746,743,269,571,672,565,903,753,765,639,765,644,642,646,744,690,985,682,679,629,365,360,365,471,456,
  323,562,612,571,612,583,370,613,591,242,242,549,242,876,591,600,612,612,376,528,327,591,562,818,546,562,552,426,333,426,662];
// biome-ignore format: one row per 32 characters, from the space
const semiBold = [252,321,523,644,650,1004,663,326,373,373,540,673,319,465,319,379,660,423,623,636,666,612,640,576,640,640,319,329,673,673,673,543,
  999,728,659,737,722,605,588,749,746,277,580,703,565,922,759,769,645,773,652,650,660,736,728,1020,720,713,652,373,379,373,481,469,
  351,574,624,583,624,591,389,625,612,262,262,569,262,900,612,609,624,624,397,549,353,612,587,839,569,588,566,455,359,455,673];
