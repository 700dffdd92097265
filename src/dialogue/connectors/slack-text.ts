/**
 * Slack's markup as the plain words the writer sees, without names of people: <@U12|Anne> becomes "@…". Links become
 * their label, channels #name, groups and @here stay, dates become their wording, &amp; becomes &; emoji stay :named:.
 * Cost O(length).
 * @param channelName a channel's name by its id, where known.
 */
export function plainText(markup: string, channelName: (id: string) => string | undefined): string {
  const text = markup.includes("<")
    ? markup.replace(/<([^<>]*)>/g, (_, inner: string) => words(inner, channelName))
    : markup;
  const plain = text.includes("&") ? text.replace(/&(lt|gt|amp);/g, (_, name: string) => entities[name]!) : text;
  return plain.isWellFormed() ? plain : plain.toWellFormed();
}

/** Ids of the people named in the markup, without repeats, in the order of their first mention. */
export function mentionedIn(markup: string): string[] {
  if (!markup.includes("<@")) return [];
  return [...new Set([...markup.matchAll(/<@([A-Z0-9]+)(\|[^<>]*)?>/g)].map((match) => match[1]!))];
}

const entities: Readonly<Record<string, string>> = {lt: "<", gt: ">", amp: "&"};

function words(inner: string, channelName: (id: string) => string | undefined): string {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? "" : inner.slice(bar + 1);
  if (target.startsWith("@")) return "@…";
  if (target.startsWith("#")) return `#${label || (channelName(target.slice(1)) ?? "…")}`;
  if (target.startsWith("!subteam^")) return label || "@…";
  if (target.startsWith("!date^")) return label;
  if (target.startsWith("!")) return label || `@${target.slice(1)}`;
  if (/^(mailto|tel):/i.test(target)) return "…";
  return label || target;
}
