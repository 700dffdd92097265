/** The colours of a picture by what they are for. Values are those of the product's tokens (web/ui). */
export interface Theme {
  readonly font: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  /** Second voice: labels. */
  readonly ink2: string;
  /** Notes and axes. */
  readonly ink3: string;
  readonly line: string;
  /** Shapes that a picture is not about. */
  readonly quiet: string;
  /** Outline of shapes that a picture is not about; at least 3 : 1 on the surface. */
  readonly quietLine: string;
  readonly hatch: string;
  /** The one thing that a picture is about. */
  readonly brand: string;
  /** Text on brand. */
  readonly onBrand: string;
  /** Amounts, from little to much; the last is brand. */
  readonly ramp: readonly [string, string, string, string, string];
  /** Text on ramp 1–3, and on ramp 4–5. */
  readonly rampInk: readonly [string, string];
  /** Categories in their fixed order; the sixth is "the rest". Always with a shape or a label. */
  readonly categories: readonly [string, string, string, string, string, string];
}

export const lightTheme: Theme = {
  font: "Inter, system-ui, sans-serif",
  surface: "#FFFFFF",
  sunken: "#F3F1ED",
  ink: "#221F1C",
  ink2: "#544F48",
  ink3: "#6A635B",
  line: "#E6E2DB",
  quiet: "#C9C3BA",
  quietLine: "#8C857B",
  hatch: "#C9C3BA",
  brand: "#6B2C5E",
  onBrand: "#FFFFFF",
  ramp: ["#F7EFF5", "#E9D3E4", "#CF9FC5", "#9C5A8E", "#6B2C5E"],
  rampInk: ["#221F1C", "#FFFFFF"],
  categories: ["#01589A", "#CB7B2E", "#3AA095", "#605006", "#731141", "#706C65"],
};

export const darkTheme: Theme = {
  font: lightTheme.font,
  surface: "#211E1C",
  sunken: "#131110",
  ink: "#F1EDE9",
  ink2: "#C6BFB8",
  ink3: "#A39B93",
  line: "#38332F",
  quiet: "#5C554E",
  quietLine: "#857D74",
  hatch: "#4A443F",
  brand: "#E6AFD8",
  onBrand: "#32142B",
  ramp: ["#2B2228", "#46303F", "#6E4763", "#A86D99", "#E6AFD8"],
  rampInk: ["#F1EDE9", "#221019"],
  categories: ["#2D9FEE", "#D97518", "#96E3DC", "#D7C365", "#A74F7F", "#A29B91"],
};

/**
 * The theme in an organisation's own colour. A colour too pale to carry white text (below 4.5 : 1) is darkened until
 * it does; in the dark theme it is lightened until it stands out (4.5 : 1) on the surface.
 * @param colour "#RRGGBB"; anything else leaves the theme as it is.
 */
export function withBrand(theme: Theme, colour: string): Theme {
  const given = channels(colour);
  if (!given) return theme;
  const towards = luminance(theme.surface) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  let brand = given;
  for (let part = 0; part <= 1 && contrast(hex(brand), theme.surface) < 4.5; part += 0.05)
    brand = blend(given, towards, part);
  const surface = channels(theme.surface) ?? [255, 255, 255];
  const tint = (part: number): string => hex(blend(surface, brand, part));
  const onBrand = contrast(hex(brand), "#FFFFFF") >= 4.5 ? "#FFFFFF" : hex(blend(brand, [0, 0, 0], 0.85));
  return {...theme, brand: hex(brand), onBrand, ramp: [tint(0.08), tint(0.22), tint(0.46), tint(0.76), hex(brand)]};
}

/** Contrast of two colours by WCAG 2.2, 1…21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance by WCAG 2.2, 0…1; the weights are those of sRGB. */
function luminance(colour: string): number {
  const [red, green, blue] = (channels(colour) ?? [0, 0, 0]).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  return digits ? [0, 2, 4].map((i) => Number.parseInt(digits.slice(i, i + 2), 16)) : null;
}

const blend = (from: readonly number[], to: readonly number[], part: number): number[] =>
  from.map((value, i) => value + ((to[i] ?? value) - value) * part);

const hex = (of: readonly number[]): string =>
  `#${of
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
