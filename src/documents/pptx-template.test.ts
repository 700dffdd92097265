import type {Element} from "@xmldom/xmldom";
import {expect, test} from "vitest";
import {elementsOf, partsOf, pptxText, slidesIn, targets} from "./file-text.suite.ts";
import {documentPptx} from "./pptx.ts";
import {sampleAdvice} from "./sample-advice.suite.ts";
import {readTemplate} from "./template.ts";
import {slideTemplate} from "./templates.suite.ts";

const made = documentPptx(sampleAdvice(), slideTemplate());

test("slides stand on the template's layouts: title, text and title only", async () => {
  const parts = partsOf(await made);
  const layouts = slidesIn(parts).map((path) =>
    targets(parts, path, "slideLayout")[0]?.replace(/^.*slideLayout|\.xml$/g, ""),
  );
  expect(layouts.slice(0, 4)).toEqual(["1", "2", "4", "2"]); // cover, contents, key figures, text
});

test("a title sits in the place of the layout and takes its position and font from there", async () => {
  const parts = partsOf(await made);
  const cover = parts.get(slidesIn(parts)[0] ?? "") ?? "";
  const [title, body] = elementsOf(cover, "sp");
  expect(title?.getElementsByTagName("p:ph")[0]?.getAttribute("type")).toBe("ctrTitle");
  expect(body?.getElementsByTagName("p:ph")[0]?.getAttribute("type")).toBe("subTitle");
  for (const shape of [title, body]) {
    expect(shape?.getElementsByTagName("a:xfrm")).toHaveLength(0);
    expect(shape?.getElementsByTagName("a:latin")).toHaveLength(0);
  }
});

test("size, master and theme are the template's; its slide, sections and their words are gone", async () => {
  const parts = partsOf(await made);
  const presentation = parts.get("ppt/presentation.xml") ?? "";
  expect(elementsOf(presentation, "sldSz")[0]?.getAttribute("cx")).toBe("9144000");
  expect([...parts.keys()].filter((path) => path.includes("slideMasters/slideMaster"))).toEqual([
    "ppt/slideMasters/slideMaster1.xml",
  ]);
  expect(parts.get("ppt/theme/theme1.xml")).toContain('name="Waterrijk"');
  expect(presentation).not.toContain("sectionLst");
  expect(pptxText(await made)).not.toContain("Voorbeelddia");
});

test("nothing that we draw lies outside the slide", async () => {
  const parts = partsOf(await made);
  for (const path of slidesIn(parts))
    for (const frame of elementsOf(parts.get(path) ?? "", "off")) {
      const [x, y] = ["x", "y"].map((name) => Number(frame.getAttribute(name)));
      const extent = (frame.parentNode as Element | null)?.getElementsByTagName("a:ext")[0];
      expect((x ?? 0) + Number(extent?.getAttribute("cx"))).toBeLessThanOrEqual(9_144_000);
      expect((y ?? 0) + Number(extent?.getAttribute("cy"))).toBeLessThanOrEqual(6_858_000);
    }
});

test.each([
  ["ours", documentPptx(sampleAdvice())],
  ["a template", made],
])("in %s no two shapes of a slide have the same number, and a paragraph has its properties first", async (_, file) => {
  const parts = partsOf(await file);
  for (const path of slidesIn(parts)) {
    const xml = parts.get(path) ?? "";
    const ids = elementsOf(xml, "cNvPr").map((each) => each.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const properties of elementsOf(xml, "pPr")) expect(properties.previousSibling).toBeNull();
    expect(new Set(elementsOf(xml, "rPr").map((each) => each.getAttribute("lang")))).toEqual(new Set(["nl-NL"]));
  }
});

test("the notes say the whole text and the evidence, line by line", async () => {
  const parts = partsOf(await made);
  const slide = slidesIn(parts).find((path) => parts.get(path)?.includes("Kies één plek voor vragen")) ?? "";
  const notes = elementsOf(parts.get(targets(parts, slide, "notesSlide")[0] ?? "") ?? "", "t").map(
    (each) => each.textContent,
  );
  // The last text of a page of notes is its number.
  expect(notes.slice(0, -1)).toEqual([
    "Een collega krijgt nu 38 mails per dag 38, oktober 2026 [2]. Veel daarvan zijn vragen die anderen ook hebben. (Geteld in de week van 5 oktober 2026, zonder nieuwsbrieven en robots.) De afspraak wordt: eerst de netwerkplek, dan pas mail.",
    "Onderbouwing bij deze dia",
    "[2] interne mails per persoon per dag: 38 · oktober 2026 · n = 1.184 · dialogue/mail-per-day?period=2026-10",
  ]);
});

test("the template's first accent is told, for the pictures", async () => {
  expect(await readTemplate("pptx", slideTemplate())).toEqual({brand: "#0B5FA5"});
});

test("the chapter stands small above the title, which keeps the layout's own size", async () => {
  const parts = partsOf(await made);
  const slide = slidesIn(parts)[2] ?? "";
  const runs = elementsOf(parts.get(slide) ?? "", "r").slice(0, 2);
  const sizes = runs.map((run) => [run.textContent, run.getElementsByTagName("a:rPr")[0]?.getAttribute("sz")]);
  expect(sizes).toEqual([
    ["1  Organisatie", "1200"],
    ["Waterrijk heeft geen nieuw kanaal nodig, maar meer bruggen tussen netwerken die er al zijn.", null],
  ]);
});
