import {organisationAtWork} from "../access/index.ts";
import {
  batchSizes,
  type DialogueParts,
  importDialogue,
  insertImport,
  insertSource,
  type RecordBatch,
  readImports,
  readSources,
  threadMessages,
} from "../dialogue/index.ts";
import {addDays, mondayOf} from "../evidence/index.ts";
import {applyFile, hasPeopleFile, readPeopleFile} from "../people/index.ts";
import {dayAt, startOfDay} from "../platform/days.ts";
import type {JobContext, JobKind} from "../platform/jobs/index.ts";
import {insertYield} from "../webcare/index.ts";
import {peopleCsv} from "./people-csv.ts";
import {rehearsalOf} from "./rehearsal.ts";
import {deleteOrganisation, deleteRows, organisationTables} from "./store.ts";
import {settingOf, writeTrajectory} from "./trajectory/index.ts";
import type {RehearsalOptions} from "./world.ts";
import {exampleYields} from "./yields.ts";

/** What the thread that makes the dialogues is told. */
export interface RehearsalOrder {
  readonly options: RehearsalOptions;
  readonly source: string;
  readonly batchSize: number;
}

export const rehearsalTimeZone = "Europe/Amsterdam";

/** A year of dialogue up to last Monday. Everybody practises on the same organisation, of a size of their choice. */
export function rehearsalOptions(
  size: {readonly people: number; readonly messages: number},
  now: number,
): RehearsalOptions {
  const monday = mondayOf(dayAt(now, rehearsalTimeZone));
  return {...size, weeks: 52, seed: 1, until: startOfDay(monday, rehearsalTimeZone)};
}

/** The work of filling and of removing a rehearsal organisation. */
export function rehearsalJobs(parts: DialogueParts): JobKind[] {
  return [
    {
      kind: "rehearsal",
      handle: (input, context) => fill(parts, input as RehearsalOptions, context),
      abandoned: async (_, {organisationId}) => remove(parts, organisationId!, () => {}),
    },
    {
      kind: "remove-rehearsal",
      handle: async (input, {progress}) => {
        const {organisationId} = input as {organisationId: string};
        await remove(parts, organisationId, (done) => progress({phase: "removing", done, total: null, unit: "rows"}));
      },
    },
  ];
}

/** Begins where an earlier try stopped: people, sources and imports that are there are not made again. */
async function fill(parts: DialogueParts, options: RehearsalOptions, context: JobContext): Promise<null> {
  const {storage, newId, clock} = parts;
  const at = await organisationAtWork(storage, context.organisationId!);
  const rehearsal = rehearsalOf(options);
  const firstDay = dayAt(rehearsal.from, rehearsalTimeZone);
  context.progress({phase: "people", done: 0, total: rehearsal.people.length, unit: "people"});
  await at.db(async (db) => {
    if (await hasPeopleFile(db)) return;
    const file = readPeopleFile(new TextEncoder().encode(peopleCsv(rehearsal)), {validFrom: firstDay});
    await applyFile(db, {
      file,
      fileName: "waterrijk.csv",
      validFrom: firstDay,
      importedBy: "Samenspel",
      importedAt: new Date(clock()),
      newId,
    });
    const {language} = at.organisation;
    const until = dayAt(options.until, rehearsalTimeZone);
    for (const it of exampleYields(language, (days) => addDays(until, -days)))
      await insertYield(db, {...it, id: newId()}, "Samenspel", new Date(clock()));
    const outdoor = rehearsal.truths.whiteSpots.find(({kind}) => kind === "unit")!.people;
    await writeTrajectory(db, settingOf({language, until, people: rehearsal.people.length, outdoor}), newId);
  });
  const batchSize = batchSizes[storage.engine];
  let begun = 0;
  for (const {key, kind, name} of rehearsal.sources) {
    const it = await at.db(async (db) => {
      const known = (await readSources(db)).find((source) => source.key === key);
      const sourceId = known?.id ?? newId();
      if (!known) await insertSource(db, {id: sourceId, kind, key, name, basis: "rehearsal", now: new Date(clock())});
      const before = (await readImports(db)).find(({source_id}) => source_id === sourceId);
      if (before) return before;
      const purpose = at.organisation.language === "nl" ? "Oefenen" : "To practise";
      const settings = {uploadId: "", privateChannels: []};
      const row = {id: newId(), source_id: sourceId, file_name: name, purpose, decided_by: "Samenspel", settings};
      await insertImport(db, {...row, now: new Date(clock())});
      return (await readImports(db)).find(({id}) => id === row.id)!;
    });
    if (it.state === "done") continue;
    const part = (share: number) => (begun + share) / rehearsal.sources.length;
    await importDialogue(it, records({options, source: key, batchSize}, context, part), {
      db: at.db,
      timeZone: at.organisation.timeZone,
      newId,
      analyse: () => storage.analyse(),
      now: () => new Date(clock()),
      signal: context.signal,
      progress: (phase, done, total) => phase !== "reading" && context.progress({phase, done, total, unit: "weeks"}),
    });
    begun++;
  }
  await parts.counted(at, context);
  await storage.sweep();
  return null;
}

async function* records(
  order: RehearsalOrder,
  {signal, progress}: JobContext,
  part: (share: number) => number,
): AsyncGenerator<RecordBatch> {
  const told = (share: number) =>
    progress({phase: "reading", done: Math.floor(100 * part(share)), total: 100, unit: "percent"});
  for await (const message of threadMessages("rehearsal", order, {signal, progress: told}))
    if (message.type === "batch") yield message.batch;
}

const rowsAtOnce = 5_000;

async function remove({storage}: DialogueParts, organisationId: string, told: (rows: number) => void): Promise<void> {
  const at = await organisationAtWork(storage, organisationId);
  let removed = 0;
  for (const table of await at.db(organisationTables))
    for (let last = rowsAtOnce; last === rowsAtOnce; told(removed)) {
      last = await at.db((db) => deleteRows(db, table, rowsAtOnce));
      removed += last;
    }
  await storage.inInstallation((db) => deleteOrganisation(db, organisationId));
  await storage.sweep();
}
