import {useMemo} from "react";
import {
  addEntries,
  changeEntry,
  listEntries,
  listSignOffs,
  listTexts,
  orderEntries,
  removeEntry,
  restoreEntry,
} from "../../dossier/contract.ts";
import {type DetailsOf, type Entry, type EntryKind, titleOf} from "../../dossier/kinds.ts";
import {type Held, heldOf} from "../../dossier/product-rules.ts";
import {changeEntries} from "../../dossier/together-contract.ts";
import {type Failure, type Loaded, useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {useToast} from "../ui/index.ts";
import {shortened} from "./shortened.ts";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** The entries of a kind in the trajectory, in their order. */
export function useEntries<K extends EntryKind>(kind: K): Loaded<readonly Entry<K>[]> {
  const {id: trajectoryId} = useTrajectory();
  return useApi(listEntries, {trajectoryId, kinds: kind.id}) as unknown as Loaded<readonly Entry<K>[]>;
}

/** What the trajectory holds of some kinds, with all texts and sign-offs: what rules read. */
export function useHeld(kinds: readonly EntryKind[]): Loaded<Held> {
  const {id: trajectoryId} = useTrajectory();
  const entries = useApi(listEntries, {trajectoryId, kinds: kinds.map(({id}) => id).join(",")});
  const texts = useApi(listTexts, {trajectoryId});
  const signed = useApi(listSignOffs, {trajectoryId});
  const held = useMemo(
    () =>
      entries.state === "ready" && texts.state === "ready" && signed.state === "ready"
        ? heldOf({
            entries: entries.data,
            texts: texts.data,
            signOffs: signed.data.signOffs,
            marks: signed.data.products,
          })
        : undefined,
    [entries, texts, signed],
  );
  if (held) return {state: "ready", data: held, isOld: false};
  for (const part of [entries, texts, signed]) if (part.state === "failed") return part;
  return {state: "loading"};
}

export interface EntryActions<K extends EntryKind> {
  /** Adds one or many, all or none. Fields that are left out are empty. Undefined when it failed. */
  readonly add: (
    details: Partial<DetailsOf<K>> | readonly Partial<DetailsOf<K>>[],
  ) => Promise<readonly Entry<K>[] | undefined>;
  /** Changes the given fields and leaves the others. Undefined when it failed. */
  readonly change: (entry: Entry<K>, details: Partial<DetailsOf<K>>) => Promise<Entry<K> | undefined>;
  /** The same change of many, all or none; in one request. */
  readonly changeAll: (entries: readonly Entry<K>[], details: Partial<DetailsOf<K>>) => void;
  /** Takes it away at once; the message about it can bring it back. */
  readonly remove: (entry: Entry<K>) => void;
  readonly order: (entries: readonly Entry<K>[]) => void;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly forget: () => void;
}

export function useEntryActions<K extends EntryKind>(kind: K): EntryActions<K> {
  const t = useWords(dossierWords);
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const toast = useToast();
  const [add, change, remove] = [useAction(addEntries), useAction(changeEntry), useAction(removeEntry)];
  const [changeAll, restore, order] = [useAction(changeEntries), useAction(restoreEntry), useAction(orderEntries)];
  const all = [add, change, changeAll, remove, restore, order];
  const takeAway = async (entry: Entry<K>) => {
    if (!(await remove.run({trajectoryId, entryId: entry.id}))) return;
    toast({
      text: t.removed(shortened(titleOf(kind, entry.details, language))),
      undo: () => void restore.run({trajectoryId, entryId: entry.id}),
    });
  };
  return {
    add: (details) =>
      add.run({
        trajectoryId,
        kind: kind.id,
        entries: (Array.isArray(details) ? details : [details]) as Record<string, unknown>[],
      }) as Promise<readonly Entry<K>[] | undefined>,
    change: (entry, details) =>
      change.run({
        trajectoryId,
        entryId: entry.id,
        version: entry.version,
        details: {...entry.details, ...details} as Record<string, unknown>,
      }) as Promise<Entry<K> | undefined>,
    changeAll: (entries, details) =>
      void changeAll.run({
        trajectoryId,
        entries: entries.map((entry) => ({
          entryId: entry.id,
          version: entry.version,
          details: {...entry.details, ...details} as Record<string, unknown>,
        })),
      }),
    remove: (entry) => void takeAway(entry),
    order: (entries) => void order.run({trajectoryId, entryIds: entries.map(({id}) => id)}),
    isBusy: all.some(({isBusy}) => isBusy),
    failure: all.find(({failure}) => failure)?.failure,
    forget: () => {
      for (const action of all) action.forget();
    },
  };
}
