/** What is read for a figure: whole weeks, at most one source or channel, and one unit with all below it. */
export interface ReadingScope {
  /** Monday of the first week, "YYYY-MM-DD". */
  readonly from: string;
  /** Sunday of the last week. */
  readonly to: string;
  readonly source?: string | undefined;
  readonly channel?: string | undefined;
  readonly unit?: string | undefined;
}

/** The part of a scope beside its period, as the key under which results are stored; the same scope has one key. */
export function scopeKey({source, channel, unit}: Omit<ReadingScope, "from" | "to">): string {
  const parts = [source && `source=${source}`, channel && `channel=${channel}`, unit && `unit=${unit}`].filter(Boolean);
  return parts.join("&") || "all";
}
