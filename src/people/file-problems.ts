import {type FileProblem, type FileProblemKind, fileProblemKinds} from "./contract.ts";
import {type ProblemDetails, problemWords} from "./file-problem-words.ts";

/** Keeps what is odd about a file: all is counted, the first twenty of each kind are listed. */
export interface FileProblems {
  readonly add: (kind: FileProblemKind, details?: ProblemDetails, row?: number, column?: string) => void;
  readonly listed: () => FileProblem[];
  readonly counts: () => Record<string, number>;
  readonly isBlocking: () => boolean;
}

export function fileProblems(): FileProblems {
  const listed: FileProblem[] = [];
  const counts = new Map<FileProblemKind, number>();
  return {
    add(kind, details = {}, row, column) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > mostListed) return;
      const words = problemWords(kind, details);
      listed.push({kind, severity: fileProblemKinds[kind], row: row ?? null, column: column || null, words});
    },
    listed: () => listed,
    counts: () => Object.fromEntries(counts),
    isBlocking: () => [...counts.keys()].some((kind) => fileProblemKinds[kind] === "blocking"),
  };
}

const mostListed = 20;
