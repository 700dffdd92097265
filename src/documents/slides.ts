import {formatLongDay} from "../drawing/index.ts";
import {type Block, type Document, type KeyFigure, type Section, sectionNumbers, words} from "./document.ts";
import {documentWords} from "./document-words.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Slide, SlideRoom} from "./slide.ts";
import {plain} from "./slide-points.ts";
import {tableSlides, titlePart} from "./slide-tables.ts";
import {type SlideSource, textSlides} from "./slide-text.ts";

/**
 * A document as slides to speak by: cover, contents, and per section a few slides with a finding as title and at most some eight
 * lines, one table, figures or one picture. All of the text is in the notes, with the evidence of its figures: no list of it. Pure.
 */
export function slidesOf(document: Document, all: Gathered, room: SlideRoom): Slide[] {
  const {language, sections, title} = document;
  const facts = [document.organisation, formatLongDay(document.date, language), document.status].filter(
    (line) => line !== "",
  );
  const numbers = sectionNumbers(sections);
  const named = sections.map((section, i) => [numbers[i], section.title].filter((part) => part !== null).join("  "));
  return [
    {
      kind: "cover",
      title,
      lines: [document.subtitle, facts.join(" · ")],
      notes: [title, document.subtitle, ...facts].join("\n"),
    },
    ...contentsSlides(named, document),
    ...sections.flatMap((section, i) =>
      sectionSlides(section, {document, all, room}).map((slide) => ({...slide, kicker: named[i] ?? ""})),
    ),
  ];
}

function contentsSlides(named: readonly string[], document: Document): Slide[] {
  const groups = chunks(named, 10);
  return groups.map((group, i) => ({
    kind: "points",
    title: titlePart(documentWords(document.language).contents, i, groups.length, document),
    points: group.map((name) => plain(words(name))),
    size: 18,
    notes: group.join("\n"),
  }));
}

function sectionSlides({title: name, lead = "", blocks}: Section, setting: SlideSource): Slide[] {
  const {document, all, room} = setting;
  // What the section says is the title of what stands before its first heading; where it cannot be, it is the first text.
  const isTitle = lead !== "" && lead.length <= 140 && !hasOwnTitle(blocks[0]);
  let title = isTitle ? lead : name;
  const slides: Slide[] = [];
  let run: Block[] = lead === "" || isTitle ? [] : [{kind: "paragraph", text: words(lead)}];
  const flush = (): void => {
    slides.push(...textSlides(title, run, setting));
    const last = run.findLast((block) => block.kind === "heading" && block.level < 3);
    if (last?.kind === "heading") title = last.text;
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "page-break") continue;
    if (block.kind !== "key-figures" && block.kind !== "table" && block.kind !== "picture") {
      run.push(block);
      continue;
    }
    flush();
    if (block.kind === "table") slides.push(...tableSlides(block, title, document, all, room));
    else if (block.kind === "picture") slides.push(pictureSlide(block));
    else slides.push(...figureSlides(block.figures, title, document));
  }
  flush();
  return slides.length === 0 ? [{kind: "points", title, points: [], size: 18, notes: title}] : slides;
}

const hasOwnTitle = (block: Block | undefined): boolean =>
  block?.kind === "picture" ||
  (block?.kind === "table" && block.title !== undefined) ||
  (block?.kind === "heading" && block.level < 3);

function figureSlides(figures: readonly KeyFigure[], title: string, document: Document): Slide[] {
  const groups = chunks(figures, 8);
  return groups.map((group, i) => ({
    kind: "figures",
    title: titlePart(title, i, groups.length, document),
    figures: group,
    notes: group.map(figureLine).join("\n"),
  }));
}

function pictureSlide(block: Extract<Block, {readonly kind: "picture"}>): Slide {
  const {title, note = "", picture} = block;
  const {table, alt} = picture;
  const rows = [table.head, ...table.rows].map((row) => row.join(" | "));
  return {kind: "picture", title, picture: block, notes: [title, alt, note, "", ...rows].join("\n")};
}

const chunks = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({length: Math.ceil(list.length / most)}, (_, i) => list.slice(i * most, (i + 1) * most));

const figureLine = ({label, value, unit, note}: KeyFigure): string =>
  `${label}: ${[value, unit ?? ""].filter((part) => part !== "").join(" ")}${note === undefined ? "" : ` (${note})`}`;
