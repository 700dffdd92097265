import {formatNumber, formatShare, type Language, shorten} from "../drawing/index.ts";
import {lowScore, scored} from "./findings.ts";
import {full, type Given, type Section} from "./section.ts";
import {networkSuccess, type SuccessPart, successPartNames} from "./success.ts";
import {reportWords} from "./words.ts";

/** More networks than this are only in the tables. */
export const mostNetworks = 14;

/** The networks with their five parts and score, best first; parts that no network has are left out. */
export function networksSection({monitor, language, found}: Given): Section | null {
  const words = reportWords(language);
  const units = monitor.network.units.length;
  const channels = monitor.channels.toSorted(
    (a, b) => Number(b.shown) - Number(a.shown) || (b.success ?? -1) - (a.success ?? -1) || b.messages - a.messages,
  );
  if (channels.length === 0 || found.networks === null) return null;
  const parts = successPartNames.filter(
    (part) => (part !== "reach" || units > 1) && channels.some((channel) => channel.shown && channel[part] !== null),
  );
  const rated = scored(monitor).length > 0;
  const sources = new Set(channels.map(({source}) => source)).size > 1;
  const last = scored(monitor).at(-1);
  // The network that the finding names; it stays in the table whatever the table loses.
  const worst =
    last && last.success < lowScore && scored(monitor).length > 1
      ? channels.find(({name, source}) => name === last.name && source === last.source)
      : undefined;
  const top = channels.slice(0, mostNetworks);
  const listed = worst && !top.includes(worst) ? [...top.slice(0, -1), worst] : top;
  const room = full - 45 - parts.length * 43 - (sources ? 71 : 0) - (rated ? 71 : 0) - 4;
  const weakest = (one: (typeof channels)[number]): SuccessPart | undefined => {
    if (one !== worst) return undefined;
    const success = networkSuccess(one, units).parts;
    return parts.toSorted((a, b) => (success[a] ?? 2) - (success[b] ?? 2))[0];
  };
  return {
    kind: "networks",
    title: found.networks,
    subtitle: rated
      ? words.subtitles.networksScore(words.numberWords[parts.length] ?? String(parts.length))
      : words.subtitles.networks,
    sources,
    scored: rated,
    hidden: words.notShown,
    parts,
    heads: [
      words.heads.network,
      ...(sources ? [words.heads.source] : []),
      words.heads.members,
      ...parts.map((part) => words.heads[part]),
      ...(rated ? [words.heads.success] : []),
    ],
    keep: worst ? listed.indexOf(worst) : null,
    rows: listed.map((channel) => {
      const success = networkSuccess(channel, units).parts;
      const weak = weakest(channel);
      return {
        name: shorten(channel.name, room, 8.5, 600),
        source: shorten(channel.source, 60, 8.5),
        shown: channel.shown,
        members: formatNumber(channel.members, language),
        score: channel.success === null ? words.unknown : formatNumber(channel.success, language),
        success: channel.success === null ? null : channel.success / 100,
        parts: parts.map((part) => ({
          value: partValue(part, channel[part], language),
          share: success[part],
          strong: part === weak,
        })),
      };
    }),
    beyond: Math.max(0, channels.length - mostNetworks),
    more: Array.from({length: channels.length + 1}, (_, left) =>
      words.moreNetworks(formatNumber(left, language), left === 1),
    ),
    explained: parts.map((part) => {
      const text = words.partsExplained[part];
      return {name: words.heads[part], text: typeof text === "string" ? text : text(formatNumber(units, language))};
    }),
  };
}

function partValue(part: SuccessPart, value: number | null, language: Language): string {
  if (value === null) return reportWords(language).unknown;
  if (part === "reach") return formatNumber(value, language);
  return part === "outcomes" ? formatNumber(value, language, 1) : formatShare(value, language);
}
