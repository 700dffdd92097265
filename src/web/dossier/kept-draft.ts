import {useState} from "react";

/** What is half written, by its key; gone when the page is loaded anew. */
const kept = new Map<string, unknown>();

/**
 * The state of a form that outlives it: who folds a form away or looks at another page, finds it again as it was.
 * @param key of this form among all; of somebody else or another trajectory it must differ.
 * @returns the draft, how to change it, and how to forget it once it is saved or dropped.
 */
export function useKeptDraft<T>(key: string, begin: () => T): readonly [T, (draft: T) => void, () => void] {
  const [draft, setDraft] = useState(() => (kept.has(key) ? (kept.get(key) as T) : begin()));
  const keep = (next: T) => {
    kept.set(key, next);
    setDraft(next);
  };
  return [draft, keep, () => void kept.delete(key)];
}
