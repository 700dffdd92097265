import {DOMParser, type Element, XMLSerializer} from "@xmldom/xmldom";

/**
 * An SVG as a drawing and nothing else: without scripts, handlers, links, styles that fetch, and pictures from outside.
 * @returns the drawing again; null when it is none, or holds a doctype or an entity (in which anything can hide).
 */
export function safeSvg(text: string): string | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    const document = new DOMParser({
      onError: (level) => {
        if (level !== "warning") throw new Error("not well-formed");
      },
    }).parseFromString(text.replace(/^\uFEFF/, "").trimStart(), "image/svg+xml");
    const root = document.documentElement;
    if (root?.localName !== "svg" || root.namespaceURI !== svg) return null;
    clean(root);
    return new XMLSerializer().serializeToString(root);
  } catch {
    return null;
  }
}

const svg = "http://www.w3.org/2000/svg";

/** What draws, or holds what draws. */
const drawing = new Set(
  "svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan textPath clipPath mask linearGradient radialGradient stop pattern use image style marker filter feGaussianBlur feOffset feBlend feColorMatrix feComposite feFlood feMerge feMergeNode".split(
    " ",
  ),
);

function clean(element: Element): void {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 8 || child.nodeType === 7) element.removeChild(child);
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    if (inner.namespaceURI !== svg || !drawing.has(inner.localName ?? "") || fetches(inner)) element.removeChild(inner);
    else clean(inner);
  }
  for (const attribute of Array.from(element.attributes))
    if (!isHarmless(attribute.localName ?? attribute.name, attribute.value)) element.removeAttributeNode(attribute);
}

const fetches = (element: Element): boolean =>
  element.localName === "style" &&
  (looksOutside(element.textContent ?? "") || /@import|\\/i.test(element.textContent ?? ""));

/** Whether a style names something outside the drawing. */
const looksOutside = (css: string): boolean =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].some(([, address = ""]) => !address.startsWith("#")) ||
  /expression\(|javascript:|-moz-binding/i.test(css);

function isHarmless(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (name === "href" || name === "src") return value.startsWith("#") || /^data:image\/(png|jpeg);base64,/i.test(value);
  return !looksOutside(value) && !/\\/.test(value);
}
