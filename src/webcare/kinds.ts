import type {EntryKind} from "../dossier/kinds.ts";
import {action, agendaItem, heardAndDone, signal} from "./agenda-kinds.ts";
import {themePlanItem} from "./theme-plan-kinds.ts";
import {watchedNetwork, watchedTheme, watchMeans, webcareRole} from "./watch-kinds.ts";

/** What people write down in step 5. */
export const webcareKinds: readonly EntryKind[] = [
  watchedNetwork,
  watchedTheme,
  webcareRole,
  watchMeans,
  themePlanItem,
  signal,
  agendaItem,
  action,
  heardAndDone,
];
