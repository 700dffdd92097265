import type {Citation} from "../../advice/citation-rules.ts";

/** What tells citations of one chapter apart: several can share an address and say different things of it. */
export const citationKey = ({address, words}: Pick<Citation, "address" | "words">): string => `${address} ${words}`;
