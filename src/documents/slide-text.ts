import {type Block, type Document, type Heading, plainText, words} from "./document.ts";
import {documentWords} from "./document-words.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Point, Slide, SlideRoom} from "./slide.ts";
import {notesOf} from "./slide-notes.ts";
import {heightOf, linesOf, type Measure, plain, pointsOf} from "./slide-points.ts";
import {titlePart} from "./slide-tables.ts";

/** What slides are made with. */
export interface SlideSource {
  readonly document: Document;
  readonly all: Gathered;
  readonly room: SlideRoom;
}

/** Sizes of text on a slide, points: the largest with which it fits, else the smallest. */
const pointSizes = [20, 18];
/** In which lines are counted. */
const usualSize = 18;
/** More lines than these nobody reads while someone talks. */
const calmLines = 9;
/** A topic as short as this joins the slide before it. */
const shortTopic = 4;

/** Blocks that belong on one slide: a list with the block before it, or one block. The first of a topic has its heading. */
interface Segment {
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  readonly points: readonly Point[];
}

/** A slide while it is filled. */
interface Draft {
  readonly title: string;
  points: readonly Point[];
  readonly blocks: Block[];
}

/**
 * Text without tables, figures and pictures as slides of a few lines: what a topic says in short, its whole text in the notes.
 * A heading begins a topic and is the title of its slide; a list that has a slide of its own has its introduction as title.
 * @param title of what stands before the first heading.
 */
export function textSlides(title: string, blocks: readonly Block[], source: SlideSource): Slide[] {
  const {room} = source;
  const drafts: Draft[] = [];
  let topic = title;
  for (const segments of topicsOf(blocks).map((each) => segmentsOf(each, source))) {
    const isShort = segments.reduce((sum, {points}) => sum + lineCount(points, room), 1) <= shortTopic;
    for (const segment of segments) {
      const {heading} = segment;
      if (heading) topic = heading.text;
      const head = heading ? [plain([{kind: "words", text: heading.text, isBold: true}])] : [];
      const last = drafts.at(-1);
      const joined = [...(last?.points ?? []), ...head, ...segment.points];
      if (last && (!heading || isShort) && lineCount(joined, room) <= most(room)) {
        last.points = joined;
        last.blocks.push(...(heading ? [heading] : []), ...segment.blocks);
        continue;
      }
      const introduction = heading || !last ? undefined : introductionOf(segment);
      const points = introduction === undefined ? segment.points : segment.points.slice(1);
      drafts.push({title: introduction ?? topic, points, blocks: [...segment.blocks]});
    }
  }
  return drafts.map((draft, i) => slideOf(draft, partOf(drafts, i, source.document), source));
}

function slideOf({points, blocks}: Draft, title: string, {document, all, room}: SlideSource): Slide {
  const size = pointSizes.find((each) => heightOf(points, room, each) <= room.height * 0.9) ?? usualSize;
  return {kind: "points", title, points, size, notes: notesOf(blocks, document, all)};
}

/** Slides in a row with the same title say which part they are. */
function partOf(drafts: readonly Draft[], at: number, document: Document): string {
  const {title} = drafts[at] as Draft;
  let [first, last] = [at, at];
  while (drafts[first - 1]?.title === title) first -= 1;
  while (drafts[last + 1]?.title === title) last += 1;
  return titlePart(title, at - first, last - first + 1, document);
}

/** The blocks from each heading up to the next; what is below the second level begins no topic. */
function topicsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const topics: Block[][] = [];
  for (const block of blocks) {
    if (topics.length === 0 || (block.kind === "heading" && block.level < 3)) topics.push([]);
    topics.at(-1)?.push(block);
  }
  return topics;
}

function segmentsOf(topic: readonly Block[], source: SlideSource): readonly Segment[] {
  const [first, ...rest] = topic;
  const heading = first?.kind === "heading" && first.level < 3 ? first : undefined;
  const below = heading ? rest : topic;
  const groups: Block[][] = heading ? [[]] : [];
  for (const [i, block] of below.entries()) {
    const before = below[i - 1];
    const hangs = block.kind === "list" && before !== undefined && before.kind !== "list";
    if (hangs || (i === 0 && heading)) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  const measure = measureOf(groups.flat(), source);
  return groups.map((group, i) => ({
    ...(i === 0 && heading ? {heading} : {}),
    blocks: group,
    points: calm(segmentPoints(group, measure, source), source),
  }));
}

/** What introduces a list is bold; where room is short, a list of one stands behind it. */
function segmentPoints(blocks: readonly Block[], measure: Measure, {document, room}: SlideSource): readonly Point[] {
  const points = blocks.flatMap((block) => pointsOf(block, measure, document, room));
  const [first, ...rest] = points;
  if (first === undefined || !introduces(blocks[0]) || blocks[1]?.kind !== "list") return points;
  const bold = first.text.map((inline) => (inline.kind === "words" ? {...inline, isBold: true} : inline));
  return measure === "beginnings" && rest.length === 1
    ? [plain([...bold, ...words(" "), ...(rest[0]?.text ?? [])])]
    : [{...first, text: bold}, ...rest];
}

const introduces = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && plainText(block.text).trimEnd().endsWith(":");

/** As much of a topic as fits on one slide; when nothing does, the least. */
function measureOf(blocks: readonly Block[], {document, room}: SlideSource): Measure {
  const fits = (measure: Measure): boolean =>
    lineCount(
      blocks.flatMap((block) => pointsOf(block, measure, document, room)),
      room,
    ) <= most(room);
  return (["whole", "sentences"] as const).find(fits) ?? "beginnings";
}

/** Points of one segment that are still too many: the first, and how many more there are. */
function calm(points: readonly Point[], {document, room}: SlideSource): readonly Point[] {
  if (lineCount(points, room) <= most(room)) return points;
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.length > 0 && lineCount([...kept, point], room) > most(room) - 1) break;
    kept.push(point);
  }
  const left = points.length - kept.length;
  return left === 0 ? kept : [...kept, plain(words(documentWords(document.language).andMore(left)))];
}

const most = ({height}: SlideRoom): number =>
  Math.max(3, Math.min(calmLines, Math.floor(height / (usualSize * 1.3 + 8))));

const lineCount = (points: readonly Point[], room: SlideRoom): number =>
  points.reduce((sum, point) => sum + linesOf(point, room, usualSize), 0);

/** The sentence above a list, when it can be a title. */
function introductionOf({blocks: [first], points}: Segment): string | undefined {
  if (points.length < 2 || first?.kind !== "paragraph" || !introduces(first)) return undefined;
  if (first.text.some(({kind}) => kind !== "words")) return undefined;
  const text = plainText(first.text).trim();
  return text.length <= 90 ? text.slice(0, -1) : undefined;
}
