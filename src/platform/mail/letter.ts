/** What a mail says. Plain text: nothing in it is read as HTML. */
export interface Letter {
  readonly language: "nl" | "en";
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do; its address is shown in words too, for who reads plain text. */
  readonly button?: {readonly label: string; readonly address: string};
  /** Small, at the end: why somebody gets this mail. */
  readonly closing?: string;
}

/** A text that fits one line of a header: control characters, line and direction marks become spaces; at most 200 characters. */
export const oneLine = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim()].slice(0, 200).join("");

/** A letter as plain text. */
export function letterText({paragraphs, button, closing}: Letter): string {
  const parts = [
    ...paragraphs,
    ...(button ? [`${button.label}:\n${webAddress(button.address)}`] : []),
    ...(closing === undefined ? [] : [`-- \n${closing}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A letter as an HTML page without pictures, scripts or anything from elsewhere, for light and dark screens. */
export function letterHtml({language, subject, paragraphs, button, closing}: Letter): string {
  const address = button && escaped(webAddress(button.address));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #faf9f7; color: #221f1c; font: 16px/1.5 Inter, "Segoe UI", Arial, sans-serif; }
main { max-width: 560px; margin: 0 auto; padding: 32px; background: #ffffff; border-radius: 14px; overflow-wrap: anywhere; }
h1 { margin: 0 0 24px; font-size: 24px; line-height: 32px; }
p { margin: 0 0 16px; }
.button { display: inline-block; margin: 8px 0 16px; padding: 12px 24px; border-radius: 8px; background: #6b2c5e; color: #ffffff; font-weight: 600; text-decoration: none; }
.small { font-size: 13px; line-height: 20px; color: #544f48; }
.small a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { background: #191715; color: #f1ede9; }
  main { background: #211e1c; }
  .button { background: #e6afd8; color: #32142b; }
  .small { color: #c6bfb8; }
}
</style>
</head>
<body>
<main>
<h1>${escaped(subject)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`).join("\n")}
${
  button
    ? `<p><a class="button" href="${address}">${escaped(button.label)}</a></p>
<p class="small">${withoutButton[language]}<br><a href="${address}">${address}</a></p>`
    : ""
}
${closing === undefined ? "" : `<p class="small">${escaped(closing)}</p>`}
</main>
</body>
</html>
`;
}

const withoutButton = {
  nl: "Werkt de knop niet? Open dan dit adres:",
  en: "Does the button not work? Then open this address:",
};

/** @throws Error when it is no address of a web page: what a mail links to is ours to choose. */
function webAddress(address: string): string {
  const {protocol, href} = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") throw new Error(`A mail may not link to ${protocol}`);
  return href;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
