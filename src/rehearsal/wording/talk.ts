import {type Chance, pick, wholeBelow} from "../../analysis/statistics/index.ts";
import type {Theme} from "../municipality.ts";
import {dutch} from "./dutch.ts";
import {english} from "./english.ts";
import type {Wording} from "./wording.ts";

/** What one conversation is about. Two talks with the same values say the same things. */
export interface Talk {
  readonly language: "nl" | "en";
  readonly theme: Theme;
  readonly kind: "question" | "idea" | "notice";
  /** Chooses the topic and fills the slots. */
  readonly seed: number;
}

/** A new conversation on a theme. Cost O(1). */
export function talkOn(chance: Chance, theme: Theme, language: Talk["language"]): Talk {
  const odds = chance();
  return {
    language,
    theme: chance() < 0.12 ? "general" : theme,
    kind: odds < 0.58 ? "question" : odds < 0.76 ? "idea" : "notice",
    seed: wholeBelow(chance, 2 ** 31),
  };
}

/** The text that opens the conversation: one to about eight sentences. */
export function openingText(chance: Chance, talk: Talk): string {
  const {phrases, themes} = tongues[talk.language];
  const {ideas, notices} = themes[talk.theme];
  const isQuestion = talk.kind === "question";
  const parts: Phrase[] = [];
  if (chance() < 0.4)
    parts.push(pick(chance, isQuestion && chance() < 0.6 ? phrases.questionOpenings : phrases.openings));
  if (isQuestion) parts.push(topicOf(talk).questions[questionOf(talk)]!);
  else parts.push(pick(chance, talk.kind === "idea" ? ideas : notices));
  const more = talk.kind === "notice" ? phrases.details : phrases.backgrounds;
  // Few messages are long; those that are, tell how it came about.
  for (let most = chance() < 0.06 ? 6 : 2; most > 0 && chance() < (most > 2 ? 0.85 : 0.42); most--)
    add(parts, pick(chance, more));
  if (isQuestion && chance() < 0.35) add(parts, pick(chance, phrases.closings));
  return say(parts, talk);
}

/**
 * A reply.
 * @param place 0 for the first reply; @param isAsker whether the one who opened the conversation writes it.
 */
export function replyText(chance: Chance, talk: Talk, place: number, isAsker: boolean): string {
  const {phrases} = tongues[talk.language];
  const parts: Phrase[] = [];
  if (isAsker) {
    parts.push(pick(chance, phrases.thanks));
    if (chance() < 0.3) add(parts, pick(chance, phrases.thanks));
  } else if (talk.kind === "question" && (place === 0 || chance() < 0.35)) {
    if (chance() < 0.45) parts.push(pick(chance, phrases.leads));
    const {answers} = topicOf(talk);
    parts.push(chance() < 0.7 ? answers[questionOf(talk) % answers.length]! : pick(chance, answers));
    while (parts.length < 5 && chance() < 0.3) add(parts, pick(chance, phrases.extras));
  } else if (chance() < 0.16) parts.push(pick(chance, phrases.short));
  else {
    const first = {
      question: phrases.additions,
      idea: chance() < 0.7 ? phrases.support : phrases.doubts,
      notice: phrases.receipts,
    };
    parts.push(pick(chance, place === 0 || chance() < 0.4 ? first[talk.kind] : phrases.additions));
    if (chance() < 0.25) add(parts, pick(chance, phrases.additions));
  }
  return say(parts, talk);
}

export function botText(chance: Chance, talk: Talk): string {
  return say([pick(chance, tongues[talk.language].phrases.bot)], talk);
}

/** The subject line of a mail, without "Re:". */
export function subjectOf(talk: Talk): string {
  return say([topicOf(talk).subject], talk);
}

/** What a mail ends with before the writer's name: "Groet,". */
export function greeting(talk: Talk): string {
  const {greetings} = tongues[talk.language];
  return greetings[talk.seed % greetings.length]!;
}

/** Text and slot numbers in turn; a slot at the start of a sentence is written with a capital. */
type Phrase = readonly (string | {readonly slot: number; readonly isFirst: boolean})[];

interface Tongue {
  readonly slots: readonly (readonly string[])[];
  readonly phrases: Record<
    | "openings"
    | "questionOpenings"
    | "details"
    | "backgrounds"
    | "closings"
    | "leads"
    | "extras"
    | "thanks"
    | "support"
    | "doubts"
    | "receipts"
    | "additions"
    | "short"
    | "bot",
    Phrase[]
  >;
  readonly themes: Record<
    Theme,
    {ideas: Phrase[]; notices: Phrase[]; topics: {subject: Phrase; questions: Phrase[]; answers: Phrase[]}[]}
  >;
  readonly greetings: readonly string[];
}

const tongues = {nl: tongueOf(dutch), en: tongueOf(english)};

function topicOf({language, theme, seed}: Talk) {
  const {topics} = tongues[language].themes[theme];
  return topics[seed % topics.length]!;
}

function questionOf(talk: Talk): number {
  return (talk.seed >>> 8) % topicOf(talk).questions.length;
}

function add(parts: Phrase[], phrase: Phrase): void {
  if (!parts.includes(phrase)) parts.push(phrase);
}

function say(parts: readonly Phrase[], {language, seed}: Talk): string {
  const {slots} = tongues[language];
  let text = "";
  for (const phrase of parts) {
    // "Hoi allemaal, wie gaat er mee?": no capital after a comma or a colon, unless it is a name or an abbreviation.
    const runsOn = /[,:]$/.test(text);
    if (text !== "") text += " ";
    for (const [i, piece] of phrase.entries()) {
      if (typeof piece === "string") {
        text += runsOn && i === 0 && /^[A-Z]([a-z ]|$)/.test(piece) ? piece[0]!.toLowerCase() + piece.slice(1) : piece;
        continue;
      }
      const words = slots[piece.slot]!;
      // Each slot reads other bits of the seed, so that place and day do not move together.
      const word = words[(Math.imul(seed ^ (piece.slot * 0x9e3779b1), 0x85ebca6b) >>> 8) % words.length]!;
      text += piece.isFirst && !runsOn ? word[0]!.toUpperCase() + word.slice(1) : word;
    }
  }
  return text;
}

function tongueOf({slots, themes, greetings, ...phrases}: Wording): Tongue {
  const names = Object.keys(slots);
  const phrase = (text: string): Phrase =>
    text.split(/(\{\w+\})/).flatMap((piece, i, pieces): Phrase => {
      if (piece === "") return [];
      if (!piece.startsWith("{")) return [piece];
      const slot = names.indexOf(piece.slice(1, -1));
      if (slot < 0) throw new Error(`No words for the slot ${piece} in “${text}”.`);
      return [{slot, isFirst: /(^|[.?] )$/.test(pieces.slice(0, i).join(""))}];
    });
  const all = (texts: readonly string[]) => texts.map(phrase);
  return {
    slots: Object.values(slots),
    greetings,
    phrases: mapped(phrases, all),
    themes: mapped(themes, ({ideas, notices, topics}) => ({
      ideas: all(ideas),
      notices: all(notices),
      topics: topics.map(({subject, questions, answers}) => ({
        subject: phrase(subject),
        questions: all(questions),
        answers: all(answers),
      })),
    })),
  };
}

function mapped<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  each: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, each(value)])) as Record<Key, To>;
}
