import type {ProblemCode} from "../problem.ts";

/** The one place that knows which HTTP status a problem becomes. */
export const status: Readonly<Record<ProblemCode, number>> = {
  "bad-input": 422,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "unreadable-file": 422,
  "not-an-export": 422,
  "gate-closed": 403,
  busy: 503,
  locked: 423,
  "no-space": 507,
  unavailable: 503,
};
