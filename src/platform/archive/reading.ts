import {Problem} from "../problem.ts";

/** What is thrown while an entry is read, as a Problem that names the entry. A Problem stays what it is. */
export function broken(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/too many bytes|Cannot create a Buffer larger|ERR_BUFFER_TOO_LARGE/i.test(message))
    return new Problem(
      "too-large",
      {
        nl: `${name} is uitgepakt groter dan het zegt te zijn. Het is niet gebruikt.`,
        en: `${name} unpacks to more than it declares. It was not used.`,
      },
      {
        where: name,
        cause: error,
      },
    );
  return new Problem(
    "unreadable-file",
    {nl: `${name} is beschadigd: ${message}`, en: `${name} is damaged: ${message}`},
    {where: name, cause: error},
  );
}
