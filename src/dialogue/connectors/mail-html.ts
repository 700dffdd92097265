/**
 * HTML as the plain text its reader sees; quotations get ">" before their lines, as in plain mail, and what follows
 * Outlook's mark of the mail that is answered is left out. Nothing is loaded. Cost O(length), whatever is left open.
 */
export function textOfHtml(html: string): string {
  const words: string[] = [];
  /** The element whose content is left out, and the one that quotes, with how many of its name are open. */
  let [skipped, quoted]: [Open | undefined, Open | undefined] = [undefined, undefined];
  let preformatted = 0;
  const say = (text: string) => words.push(quoted ? text.replace(/\n/g, "\n> ") : text);
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const text = html.slice(at, open < 0 ? html.length : open);
    if (!skipped && text !== "") say(preformatted > 0 ? withLetters(text) : withLetters(text.replace(/\s+/g, " ")));
    if (open < 0) break;
    if (!/[a-z/!?]/i.test(html[open + 1] ?? "")) {
      say("<");
      at = open + 1;
      continue;
    }
    const isComment = html.startsWith("<!--", open);
    const end = html.indexOf(isComment ? "-->" : ">", open);
    if (end < 0) break;
    at = end + (isComment ? 3 : 1);
    const tag = html.slice(open, at);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined || (tag.endsWith("/>") && !breaks.has(name))) continue;
    const opens = tag[1] !== "/";
    if (skipped) {
      if (counted(skipped, name, opens) === 0) skipped = undefined;
      continue;
    }
    if (opens && endsOwnWords.test(tag)) break;
    if (quoted && counted(quoted, name, opens) === 0) quoted = undefined;
    if (name === "pre") preformatted = Math.max(0, preformatted + (opens ? 1 : -1));
    if (opens && (unread.has(name) || isSignature.test(tag)) && !isVoid.has(name)) skipped = {name, open: 1};
    else if (opens && !quoted && (name === "blockquote" || isQuotation.test(tag)) && !isVoid.has(name)) {
      quoted = {name, open: 1};
      say("\n");
    } else if (breaks.has(name)) say(name === "li" && opens ? "\n- " : "\n");
    else if (name === "td" || name === "th") say(" ");
  }
  return words
    .join("")
    .replace(/[ \t\u00a0]*\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

interface Open {
  readonly name: string;
  open: number;
}

function counted(element: Open, name: string, opens: boolean): number {
  if (name === element.name) element.open += opens ? 1 : -1;
  return element.open;
}

/** Where Outlook puts the mail that is answered, unmarked. */
const endsOwnWords =
  /\bid\s*=\s*["']?(x_)*(appendonsend|divRplyFwdMsg|stopSpelling|mail-editor-reference-message-container)/i;
const isQuotation = /\bclass\s*=\s*["']?[^"'>]*(yahoo_quoted|protonmail_quote)/i;
const isSignature = /\bclass\s*=\s*["']?[^"'>]*(moz-signature|gmail_signature|protonmail_signature)/i;
const unread = new Set(["script", "style", "head", "title", "template", "svg", "object"]);
const isVoid = new Set(["br", "hr", "img", "input", "meta", "link"]);
const breaks = new Set(
  "p div br tr table ul ol li h1 h2 h3 h4 h5 h6 hr pre blockquote section article dl dt dd".split(" "),
);

function withLetters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));?/gi, (whole, decimal, hex, name) => {
    if (name) return letters.get(name) ?? letters.get(name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Named letters of HTML that mails use: those of Latin-1 by number from 160, and some others. */
const letters = new Map<string, string>([
  ..."nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
    .split(" ")
    .map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries({
    ...{amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", euro: "€", hellip: "…", ndash: "–", mdash: "—", bull: "•"},
    ...{lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", trade: "™", rarr: "→", larr: "←"},
    ...{ensp: " ", emsp: " ", thinsp: " ", zwnj: "", zwj: "", lrm: "", rlm: ""},
  }),
]);
