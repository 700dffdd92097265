/** Data for Typst in which words too long for a line may break every four letters: Typst itself lets them run off the page. Addresses stay as they are. */
export function breakable(data: unknown, key = ""): unknown {
  if (typeof data === "string") return key === "link" || key === "logo" ? data : data.replace(/\S{28,}/gu, withBreaks);
  if (Array.isArray(data)) return data.map((each) => breakable(each));
  if (typeof data === "object" && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, breakable(value, name)]));
  return data;
}

const withBreaks = (word: string): string =>
  Array.from(letters.segment(word), ({segment}, i) => (i > 0 && i % 4 === 0 ? `\u200b${segment}` : segment)).join("");

const letters = new Intl.Segmenter();
