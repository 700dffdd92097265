/** Attribute names and values of one element; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Text for XML: characters with a meaning escaped, characters that XML 1.0 forbids (control characters, halves of a
 * pair) removed. Never throws.
 */
export function escapeXml(value: string): string {
  return printable(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Without the characters that no document can hold: control characters but tab and line ends, halves of a pair. */
export const printable = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

/** ` name="value"` for each; numbers at 2 decimals. */
export function attributes(of: Attributes): string {
  return Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : escapeXml(String(value))}"`,
    )
    .join("");
}

export const rect = (of: Attributes): string => `<rect${attributes(of)}/>`;
export const circle = (of: Attributes): string => `<circle${attributes(of)}/>`;
export const line = (of: Attributes): string => `<line${attributes(of)}/>`;
export const path = (d: string, of: Attributes): string => `<path${attributes({d, ...of})}/>`;

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text; y is its baseline. */
export function text(x: number, y: number, words: string, {size, fill, weight, anchor}: TextStyle): string {
  const of = {x, y, "font-size": size, fill, "font-weight": weight, "text-anchor": anchor};
  return `<text${attributes(of)}>${escapeXml(words)}</text>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
