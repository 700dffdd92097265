import {expect, test} from "vitest";
import {type Letter, letterHtml, letterText, oneLine} from "./letter.ts";

const letter: Letter = {
  language: "nl",
  subject: "Nieuw wachtwoord",
  paragraphs: ["Dag Jan,", "Klik op de knop.\nDat kan een uur lang."],
  button: {label: "Kies een wachtwoord", address: "https://samenspel.example.nl/reset?a=1&b=2"},
  closing: "Vroeg je dit niet? Dan hoef je niets te doen.",
};

test("as plain text: paragraphs, what the button does with its address, and the closing below the mark", () => {
  expect(letterText(letter)).toBe(`Dag Jan,

Klik op de knop.
Dat kan een uur lang.

Kies een wachtwoord:
https://samenspel.example.nl/reset?a=1&b=2

-- 
Vroeg je dit niet? Dan hoef je niets te doen.
`);
});

test("as HTML it names its language, has one heading, and says the button's address in words too", () => {
  const html = letterHtml(letter);
  expect(html).toContain('<html lang="nl">');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain("Klik op de knop.<br>Dat kan een uur lang.");
  expect(html.match(/href="https:\/\/samenspel\.example\.nl\/reset\?a=1&#38;b=2"/g)).toHaveLength(2);
});

test("nothing in it is read as HTML, and nothing comes from elsewhere", () => {
  const nasty = `"><img src=x onerror='alert(1)'>&lt;`;
  const html = letterHtml({language: "en", subject: nasty, paragraphs: [nasty], closing: nasty});
  expect(html).not.toContain("<img");
  expect(html.match(/&#34;&#62;&#60;img src=x onerror=&#39;alert\(1\)&#39;&#62;&#38;lt;/g)).toHaveLength(4);
  expect(letterHtml(letter)).not.toMatch(/<(img|script|link|iframe)|url\(|@import/);
});

test("a mail links to web pages only", () => {
  const to = (address: string) => letterHtml({...letter, button: {label: "Open", address}});
  expect(() => to("javascript:alert(1)")).toThrow("may not link");
  expect(() => to("data:text/html,x")).toThrow("may not link");
  expect(() => to("/reset")).toThrow();
});

test("a header's text has no line ends or marks that turn its direction, and 200 characters at most", () => {
  expect(oneLine(" Jan\r\nBcc: x\u2028y\u202ez\u0000 ")).toBe("Jan Bcc: x y z");
  expect([...oneLine("🙂".repeat(300))]).toHaveLength(200);
});
