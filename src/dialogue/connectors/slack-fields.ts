/** An object's fields; of anything else none. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** A text; "" for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A moment as Slack writes it, and a message's id: seconds and microseconds since 1970 UTC. */
export interface SlackTime {
  /** "1465931267.000007": always six decimals. */
  readonly key: string;
  /** Microseconds since 1970 UTC. */
  readonly micros: number;
}

/** Reads "1465931267.000007", also as a number or with fewer decimals; undefined for anything else. */
export function slackTime(value: unknown): SlackTime | undefined {
  const text = typeof value === "number" && Number.isFinite(value) ? value.toFixed(6) : textOf(value);
  const match = /^(\d{1,11})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return undefined;
  const micros = (match[2] ?? "").padEnd(6, "0");
  return {key: `${match[1]}.${micros}`, micros: Number(match[1]) * 1e6 + Number(micros)};
}
