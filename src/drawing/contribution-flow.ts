import {formatNumber} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, round, type Style} from "./picture.ts";
import {path, text} from "./svg.ts";
import {textWidth} from "./text-width.ts";
import type {Theme} from "./theme.ts";
import {drawingWords} from "./words.ts";

/**
 * Who writes how much, as a hundred people and a hundred messages: a band flows from the rows of the most active
 * people to the rows of what they write. Read as a sentence: "18 of every 100 participants · write · 80 of every 100 messages".
 * @param of shares 0…1: the most active people, and their part of all messages.
 */
export function contributionFlow(
  of: {readonly people: number; readonly contributions: number},
  style: Style,
  language: Language,
): Picture {
  const {theme, width} = style;
  const words = drawingWords(language);
  const people = Math.max(1, Math.round(of.people * 100));
  const messages = Math.max(1, Math.round(of.contributions * 100));
  const right = width - grid;
  const number = (value: number): string => formatNumber(value, language);
  const head = (x: number, value: number, noun: string): string => {
    const figure = number(value);
    const after = x + textWidth(figure, 20, 600) + 5;
    return [
      text(x, 17, figure, {size: 20, weight: 600, fill: theme.brand}),
      text(after, 9.5, words.ofEveryHundred, {size: 8, fill: theme.ink}),
      text(after, 18.5, noun, {size: 8, fill: theme.ink}),
    ].join("");
  };
  return picture(
    {width, height: top + grid + 1},
    theme,
    words.flowAlt(number(people), number(messages)),
    {
      head: [words.people, words.contributions],
      rows: [
        [number(people), number(messages)],
        [number(100 - people), number(100 - messages)],
      ],
    },
    head(0, people, words.participantsOfHundred),
    text(width / 2, 14, words.write, {size: 8, weight: 600, fill: theme.ink, anchor: "middle"}),
    head(right, messages, words.messagesOfHundred),
    band(grid + 3, right - 3, people, messages, theme),
    hundred(0, people, person, theme),
    hundred(right, messages, bubble, theme),
  );
}

const cell = 9.6;
const grid = cell * 10;
const top = 26;

/** Ten by ten, filled row by row: the marked ones in brand and the others quiet, as two paths. */
function hundred(x: number, marked: number, shape: (x: number, y: number) => string, theme: Theme): string {
  const shapes = Array.from({length: 100}, (_, i) => shape(x + (i % 10) * cell, top + Math.floor(i / 10) * cell));
  return (
    path(shapes.slice(0, marked).join(""), {fill: theme.brand}) +
    path(shapes.slice(marked).join(""), {fill: theme.quiet})
  );
}

const person = (x: number, y: number): string =>
  `M${round(x + 2.9)} ${round(y + 2.6)}a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0z` +
  `M${round(x + 1.2)} ${round(y + 8.6)}v-.6c0 -1.7 1.2 -2.8 2.6 -2.8h2c1.4 0 2.6 1.1 2.6 2.8v.6z`;

const bubble = (x: number, y: number): string =>
  `M${round(x + 1.3)} ${round(y + 1.2)}h7c.3 0 .6 .3 .6 .6v4.1c0 .3 -.3 .6 -.6 .6h-4l-1.9 1.9v-1.9h-1.1c-.3 0 -.6 -.3 -.6 -.6v-4.1c0 -.3 .3 -.6 .6 -.6z`;

function band(left: number, right: number, people: number, messages: number, theme: Theme): string {
  const [from, to] = [top + (people / 100) * grid, top + (messages / 100) * grid];
  const middle = (left + right) / 2;
  const curve = `M${round(left)} ${round(from)}C${round(middle)} ${round(from)} ${round(middle)} ${round(to)} ${round(right)} ${round(to)}`;
  return (
    path(`${curve}V${top}H${round(left)}Z`, {fill: theme.ramp[1]}) +
    path(`${curve}V${round(top + grid)}H${round(left)}Z`, {fill: theme.sunken})
  );
}
