/**
 * Whether an SVG is a drawing and nothing else: no script, no link, no font or picture from outside, no entities. Only such
 * a drawing is put into an Office file as it is; of another only its PNG.
 */
export const isPlainSvg = (svg: string): boolean =>
  !/<!(DOCTYPE|ENTITY)|<\?(?!xml )|<(script|foreignObject|iframe|image|use|a|style)[\s>/]|\son\w+\s*=|(href|src)\s*=|url\(\s*["']?(?!#)|@import/i.test(
    svg,
  );
