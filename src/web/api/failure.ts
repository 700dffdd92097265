/** A request that did not succeed, told to be acted on. */
export class Failure extends Error {
  override readonly name = "Failure";
  /** A ProblemCode of the server, "unexpected" for a bug there, or "offline" when no answer came. */
  readonly code: string;
  /** In a file: entry and line. */
  readonly where: string | undefined;
  /** What to tell the administrator after a bug. */
  readonly supportId: string | undefined;

  constructor(code: string, message: string, more: {where?: string; supportId?: string; cause?: unknown} = {}) {
    super(message, {cause: more.cause});
    this.code = code;
    this.where = more.where;
    this.supportId = more.supportId;
  }
}

/** The failure in a problem+json answer; an answer of another kind (a proxy's error page) is "unavailable". */
export async function failureOf(response: Response): Promise<Failure> {
  const text = await response.text().catch(() => "");
  return failureIn(text, response.status);
}

export function failureIn(text: string, status: number): Failure {
  try {
    const {code, detail, where, supportId} = JSON.parse(text);
    if (typeof code === "string") return new Failure(code, String(detail ?? ""), {where, supportId});
  } catch {}
  return new Failure(status === 413 ? "too-large" : "unavailable", `HTTP ${status}`);
}

export const asFailure = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure("offline", error instanceof Error ? error.message : "", {cause: error});
