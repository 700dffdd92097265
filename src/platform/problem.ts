/** What can go wrong in ways a caller can act on. http/status.ts is the one place that knows which HTTP status each becomes. */
export type ProblemCode =
  | "bad-input"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "too-large"
  | "unreadable-file"
  | "not-an-export"
  | "gate-closed"
  | "busy"
  | "locked"
  | "no-space"
  | "unavailable";

/** A failure the caller can act on, told in words for the person reading it. Anything else thrown is a bug. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  /** Where it happened, if in a file: entry or file name, and the line or record counted from 1. */
  readonly where: string | undefined;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions & {where?: string}) {
    super(message, options);
    this.code = code;
    this.where = options?.where;
  }
}
