import type {Archive, ArchiveEntry} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import {jsonRecords} from "./json-records.ts";
import {channelLists} from "./slack-channels.ts";
import {fields, textOf} from "./slack-fields.ts";

/** Which of an archive's entries are what in a Slack export. */
export interface Layout {
  /** users.json and the lists of conversations, by their plain names. */
  readonly lists: ReadonlyMap<string, ArchiveEntry>;
  /** Day files by folder, in order of name. */
  readonly days: ReadonlyMap<string, readonly ArchiveEntry[]>;
  readonly rest: readonly ArchiveEntry[];
}

const listNames = new Set([...Object.keys(channelLists), "users.json", "org_users.json"]);

export function layoutOf(archive: Archive): Layout {
  const base = baseFolder(archive);
  const lists = new Map<string, ArchiveEntry>();
  const days = new Map<string, ArchiveEntry[]>();
  const rest: ArchiveEntry[] = [];
  for (const entry of archive.entries) {
    const path = entry.name.startsWith(base) ? entry.name.slice(base.length).split("/") : [];
    const [folder = "", file = ""] = path;
    if (path.length === 1 && listNames.has(folder)) lists.set(folder, entry);
    else if (path.length === 2 && /^\d{4}-\d\d-\d\d.*\.json$/.test(file) && !folder.startsWith("FC_")) {
      const files = days.get(folder);
      if (files) files.push(entry);
      else days.set(folder, [entry]);
    } else rest.push(entry);
  }
  return {lists, days, rest};
}

/** Where the lists lie: at the top, or in the folder that was packed. */
function baseFolder(archive: Archive): string {
  const lists = archive.entries.filter(({name}) => listNames.has(name.slice(name.lastIndexOf("/") + 1)));
  const folders = lists.map(({name}) => name.slice(0, name.lastIndexOf("/") + 1));
  return folders.sort((a, b) => a.length - b.length)[0] ?? "";
}

/** Whether the first message has a time in Slack's way. */
export async function hasSlackTimes(archive: Archive, days: Layout["days"]): Promise<boolean> {
  const first = [...days.values()][0]![0]!;
  for await (const records of jsonRecords(archive.stream(first))) {
    const it = fields(records[0]?.value);
    return /^\d+\.\d{6}$/.test(textOf(it["ts"]));
  }
  return false;
}

/** The workspace that most of the users are of: guests have their own. */
export async function commonestTeam(archive: Archive, users: ArchiveEntry): Promise<string | null> {
  const teams = new Map<string, number>();
  let seen = 0;
  try {
    for await (const records of jsonRecords(archive.stream(users))) {
      for (const {value} of records) {
        const team = textOf(fields(value)["team_id"]);
        if (team !== "") teams.set(team, (teams.get(team) ?? 0) + 1);
      }
      seen += records.length;
      if (seen > 10_000) break;
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return [...teams].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
