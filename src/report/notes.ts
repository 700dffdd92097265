import {isRemark} from "../dialogue/drop-rules.ts";
import {formatNumber, formatShare, type Language, shorten, wrap} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import {enumerate, scored} from "./findings.ts";
import {type SuccessPart, successPartNames, successTargets} from "./success.ts";
import {reportWords} from "./words.ts";

export interface ReportNote {
  readonly title: string;
  readonly texts: readonly string[];
}

/** At most four columns of notes: what is good to know, what is not shown or left out, where it comes from, how it is counted. */
export function reportNotes(monitor: Monitor, language: Language): ReportNote[] {
  const words = reportWords(language).notes;
  const dropped = droppedWords(monitor, language);
  const direct = monitor.sources.some((source) => (source.dropped["direct-message"] ?? 0) > 0);
  const grouped = monitor.network.units.length > 0 || monitor.channels.some((channel) => !channel.shown);
  const columns: ReportNote[] = [
    {title: words.uncertainTitle, texts: remarks(monitor, language)},
    {title: words.hiddenTitle, texts: [grouped ? words.hidden : words.hiddenShort]},
    {
      title: words.droppedTitle,
      texts: [...(dropped === "" ? [] : [dropped]), ...(direct ? [] : [words.droppedDirect])],
    },
    {title: words.sourcesTitle, texts: monitor.sources.slice(0, 3).map((source) => sourceWords(source, language))},
    {title: words.howTitle, texts: howWords(monitor, language)},
  ];
  const filled = columns.filter(({texts}) => texts.length > 0);
  if (filled.length <= 4) return filled;
  // Five columns do not fit: the two about what is absent become one.
  const [uncertain, hidden, left, ...others] = filled;
  const absent = {
    title: words.absentTitle,
    texts: [...(hidden?.texts ?? []), words.absent(left?.texts.join(" ") ?? "")],
  };
  return [uncertain, absent, ...others].filter((column) => column !== undefined);
}

const remarkRoom = 117;

/** The monitor's own remarks, as many as fit in about nine lines. */
function remarks({notes}: Monitor, language: Language): string[] {
  const shown: string[] = [];
  let lines = 0;
  for (const note of notes) {
    const short = wrap(note, remarkRoom, 7, 4).join(" ");
    lines += wrap(short, remarkRoom, 7, 4).length;
    if (lines > 9) break;
    shown.push(short);
  }
  const left = notes.length - shown.length;
  return left > 0 ? [...shown, reportWords(language).notes.more(left)] : shown;
}

/** What was left out, over all sources, most first: "1.130 systeemmeldingen, 214 berichten van bots en 96 dubbele berichten." */
function droppedWords({sources}: Monitor, language: Language): string {
  const words = reportWords(language);
  const totals = new Map<string, number>();
  for (const {dropped} of sources)
    for (const [reason, count] of Object.entries(dropped))
      if (count > 0 && !isRemark(reason)) totals.set(reason, (totals.get(reason) ?? 0) + count);
  const parts = [...totals]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([reason, count]) => `${formatNumber(count, language)} ${dropReason(reason, language)}`);
  return parts.length === 0 ? "" : words.notes.dropped(enumerate(parts, words.and));
}

/** A reason in words; one that is not known stands as it is. */
export const dropReason = (reason: string, language: Language): string => {
  const known: Readonly<Record<string, string>> = reportWords(language).dropReasons;
  return Object.hasOwn(known, reason) ? (known[reason] ?? reason) : reason.replaceAll("-", " ");
};

function sourceWords(
  {name, messages, people, channels, publicArchive}: Monitor["sources"][number],
  language: Language,
): string {
  const words = reportWords(language).notes;
  const source = words.source(
    shorten(name, 110, 7),
    formatNumber(messages, language),
    formatNumber(people, language),
    words.channels(channels.open, channels.private),
  );
  return publicArchive ? `${source} ${words.publicArchive}` : source;
}

function howWords(monitor: Monitor, language: Language): string[] {
  const words = reportWords(language).notes;
  const units = monitor.network.units.length;
  const shown = scored(monitor);
  const used = successPartNames.filter(
    (part) => (part !== "reach" || units > 1) && shown.some((network) => network[part] !== null),
  );
  const target = (part: SuccessPart): string => {
    if (part === "reach") return formatNumber(units, language);
    return part === "outcomes"
      ? formatNumber(successTargets.outcomes, language)
      : formatShare(successTargets[part], language);
  };
  return [
    words.how,
    ...(monitor.network.reciprocity === null ? [] : [words.howReciprocity]),
    ...(used.length === 0
      ? []
      : [
          words.howSuccess(
            enumerate(
              used.map((part) => words.targets[part](target(part))),
              reportWords(language).and,
            ),
          ),
        ]),
  ];
}
