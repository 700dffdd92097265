import {expect, test} from "vitest";
import {safeSvg} from "./safe-svg.ts";

const around = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attributes}>${inside}</svg>`;

test("a drawing stays what it is", () => {
  const drawing = around('<g fill="#6B2C5E"><path d="M0 0h10"/><use xlink:href="#a"/></g>');
  expect(safeSvg(drawing)).toContain('<path d="M0 0h10"/><use xlink:href="#a"/>');
  expect(safeSvg(`<?xml version="1.0"?>\n${drawing}`)).toContain("M0 0h10");
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a handler", '<path d="M0 0" onload="alert(1)"/>'],
  ["a link", '<a href="https://example.org"><path d="M0 0"/></a>'],
  ["a page", '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">alert</div></foreignObject>'],
  ["a picture from outside", '<image href="https://example.org/x.png"/>'],
  ["a drawing in a drawing", '<image xlink:href="data:image/svg+xml;base64,alert"/>'],
  ["a style that fetches", '<style>@import url("https://example.org/alert.css")</style>'],
  ["a fill that fetches", '<path d="M0 0" fill="url(https://example.org/x#a)"/>'],
  ["an animation", '<animate attributeName="href" to="javascript:alert(1)"/>'],
])("%s is taken out", (_, inside) => {
  const safe = safeSvg(around(`${inside}<rect width="1" height="1"/>`));
  expect(safe).toContain("<rect");
  expect(safe).not.toMatch(/alert|example\.org|javascript/);
});

test("what is no drawing, is not well-formed, or has a doctype is refused", () => {
  expect(safeSvg("<html/>")).toBeNull();
  expect(safeSvg('<svg xmlns="http://www.w3.org/1999/xhtml"/>')).toBeNull();
  expect(safeSvg(around("<path>"))).toBeNull();
  expect(safeSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${around("&a;")}`)).toBeNull();
});
