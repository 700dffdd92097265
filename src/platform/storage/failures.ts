import {Problem} from "../problem.ts";

/**
 * What a failure of the database is to its caller: a Problem where waiting, room or a free connection would help; a Problem as it
 * was; anything else unchanged, for it is a bug.
 */
export function problemOf(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = (error as {code?: unknown}).code;
  if (typeof code === "string" && noSpaceCodes.has(code))
    return new Problem(
      "no-space",
      {
        nl: "De schijf is vol. Wat al is opgeslagen, is veilig en kun je lezen. Opslaan gaat verder zodra er weer ruimte is.",
        en: "The disk is full. What was saved is safe and can be read; writing goes on as soon as there is room again.",
      },
      {cause: error},
    );
  if (
    (typeof code === "string" && (unavailableCodes.has(code) || code.startsWith("08"))) ||
    unavailableMessages.some((message) => error.message.startsWith(message))
  )
    return new Problem(
      "unavailable",
      {
        nl: "De database geeft nu geen antwoord. Probeer het zo nog eens.",
        en: "The database does not answer now. Try again in a moment.",
      },
      {cause: error},
    );
  return error;
}

// 25006: PGlite's thread makes transactions read-only while there is too little room; 53100: PostgreSQL's disk_full.
const noSpaceCodes = new Set(["25006", "53100", "ENOSPC", "EDQUOT"]);

// Shut down, crashed or starting (57P0x); no connection free (53300); a disk that fails (58030); the socket's own.
const unavailableCodes = new Set([
  ...["57P01", "57P02", "57P03", "57P05", "53300", "58030"],
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EPIPE"],
  ...["ETIMEDOUT", "ENOENT"],
]);

// node-postgres gives these no code.
const unavailableMessages = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Client has encountered a connection error",
  "Client was closed",
];
