import type {TextReply} from "./contract.ts";
import {complete, type DetailsOf, type Entry, type EntryKind} from "./kinds.ts";
import {type Held, heldOf} from "./product-rules.ts";

const at = "2026-01-01T09:00:00.000Z";

/** An entry as somebody wrote it down on 1 January 2026; what is not given is empty. For tests. */
export function entry<K extends EntryKind>(kind: K, id: string, details: Partial<DetailsOf<K>>): Entry<K> {
  return {
    id,
    kind: kind.id,
    details: complete(kind, details),
    version: 1,
    createdBy: "Kim",
    createdAt: at,
    changedBy: "Kim",
    changedAt: at,
  };
}

/** A text of these paragraphs, in its first version. For tests. */
export const textOf = (name: string, ...paragraphs: readonly string[]): TextReply => ({
  name,
  document: {
    type: "doc",
    content: paragraphs.map((text) => ({type: "paragraph", content: [{type: "text", text}]})),
  },
  version: 1,
  savedBy: "Kim",
  savedAt: at,
  editing: null,
});

/** What a trajectory holds when only these were written down. For tests. */
export const held = (entries: readonly {readonly kind: string}[], ...texts: readonly TextReply[]): Held =>
  heldOf({entries, texts, signOffs: [], marks: []});

/** As `held`, of entries alone. For tests. */
export const holding = (...entries: readonly {readonly kind: string}[]): Held => held(entries);
