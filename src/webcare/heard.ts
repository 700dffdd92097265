import {type EntryReply, readEntries, readTrajectories} from "../dossier/index.ts";
import {complete, type EntryKind} from "../dossier/kinds.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {heardAndDone} from "./agenda-kinds.ts";
import type {HeardForAll} from "./contract.ts";
import {watchedTheme} from "./watch-kinds.ts";

/** What all staff may read of what was heard and done, newest first: of the newest trajectory that has any. Never who wrote it. */
export async function readHeardForAll(db: OrganisationDb): Promise<HeardForAll[]> {
  for (const {id} of await readTrajectories(db)) {
    const entries = await readEntries(db, id, [heardAndDone.id, watchedTheme.id]);
    const told = of(heardAndDone, entries).filter(({details}) => details.public);
    if (told.length === 0) continue;
    const themes = new Map(of(watchedTheme, entries).map((theme) => [theme.id, theme.details.name]));
    return told
      .map(({details: {heard, did, day, network, theme}}) => ({
        heard,
        did,
        day,
        network,
        theme: themes.get(theme ?? "") ?? "",
      }))
      .sort((a, b) => b.day.localeCompare(a.day));
  }
  return [];
}

const of = <K extends EntryKind>(kind: K, entries: readonly EntryReply[]) =>
  entries.filter((entry) => entry.kind === kind.id).map(({id, details}) => ({id, details: complete(kind, details)}));
