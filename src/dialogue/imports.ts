import {
  type NewEvent,
  type OrganisationAtWork,
  organisationAtWork,
  readGateRecords,
  recordEvent,
} from "../access/index.ts";
import {addDays} from "../evidence/index.ts";
import {readKnownKeys} from "../people/index.ts";
import {dayAt, startOfDay} from "../platform/days.ts";
import type {Clock, NewId} from "../platform/effects.ts";
import type {JobContext, JobKind} from "../platform/jobs/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import type {Uploads} from "../platform/uploads.ts";
import type {PreflightResult} from "./contract.ts";
import {preflightExport, readExport} from "./export.ts";
import {dialoguesClosed, importClosed, refuseClosed} from "./gates.ts";
import {type ImportParts, importDialogue, settle, undoImport} from "./import.ts";
import type {Choice} from "./selection.ts";
import {
  type ImportCounts,
  type ImportRow,
  noSuchSource,
  readImport,
  readSource,
  readSourceOf,
  setImportState,
} from "./source-store.ts";

export interface DialogueParts {
  readonly storage: Storage;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Called when the counts of an organisation have changed and are settled: figures can be computed anew. */
  readonly counted: (at: OrganisationAtWork, context: Pick<JobContext, "progress" | "signal">) => Promise<void>;
}

/** What is asked for beside the file; days in the organisation's time zone, both included. */
export interface ChosenPart {
  readonly uploadId: string;
  readonly privateChannels: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type PreflightInput = ChosenPart;
export interface ImportInput {
  readonly importId: string;
  /** The file to keep until it is done. */
  readonly uploadId?: string;
  /** Id of the user who started it. */
  readonly startedBy?: string;
}

/** Messages and reactions in one transaction: so few that who reads in between waits some tens of milliseconds on the embedded database. */
export const batchSizes = {pglite: 500, postgres: 2_000} as const;

/** The work with dialogues that takes longer than a request. */
export function dialogueJobs(parts: DialogueParts): JobKind[] {
  const {storage, uploads} = parts;
  const recording = (event: Pick<NewEvent, "code" | "outcome">, input: unknown) => (db: OrganisationDb) => {
    const {importId, startedBy} = input as ImportInput;
    return recordEvent(db, {
      ...{...event, at: parts.clock(), subject: {kind: "import", id: importId}},
      actor: startedBy === undefined ? null : {userId: startedBy},
    });
  };
  const atWork = ({organisationId}: Pick<JobContext, "organisationId">) => organisationAtWork(storage, organisationId!);
  return [
    {
      kind: "preflight",
      handle: async (input, context): Promise<PreflightResult> => {
        const {uploadId, ...chosen} = input as PreflightInput;
        const at = await atWork(context);
        const {path} = await uploads.find(at.organisation.id, uploadId);
        const known = await at.db(readKnownKeys);
        const {identity, preflight} = await preflightExport(
          {task: "preflight", path, choice: choiceOf(chosen, at.organisation.timeZone), ...known},
          {signal: context.signal, progress: (part) => context.progress(portion("reading", part))},
        );
        const source =
          identity.key === null ? undefined : await at.db((db) => readSourceOf(db, identity.kind, identity.key!));
        return {kind: identity.kind, name: identity.name, sourceId: source?.id ?? null, preflight};
      },
    },
    {
      kind: "import",
      handle: async (input, context): Promise<ImportCounts> => {
        const at = await atWork(context);
        const it = await importRow(at, input);
        await refuseClosedImport(parts, at, it);
        const {path} = await uploads.find(at.organisation.id, it.settings.uploadId);
        const {timeZone} = at.organisation;
        const records = readExport(
          {task: "import", path, choice: choiceOf(it.settings, timeZone), batchSize: batchSizes[storage.engine]},
          {signal: context.signal, progress: (part) => context.progress(portion("reading", part))},
        );
        const counts = await importDialogue(it, records, {
          ...importParts(parts, at, context),
          newId: parts.newId,
          ended: recording({code: "source-imported"}, input),
        });
        await uploads.discard(at.organisation.id, it.settings.uploadId);
        await finished(parts, at, context);
        return counts;
      },
      abandoned: async (input, context, ending) => {
        const at = await atWork(context);
        const it = await importRow(at, input);
        await undoImport(it, ending, {
          ...importParts(parts, at, {...context, signal: new AbortController().signal, progress: () => {}}),
          ended: recording({code: "import-cancelled", outcome: ending === "failed" ? "failed" : "done"}, input),
        });
        await uploads.discard(at.organisation.id, it.settings.uploadId);
        await storage.sweep();
      },
    },
    {
      kind: "undo-import",
      handle: async (input, context) => {
        const at = await atWork(context);
        const undone = await undoImport(await importRow(at, input), "undone", importParts(parts, at, context));
        await finished(parts, at, context);
        return undone;
      },
      abandoned: async (input, context) => {
        // What was not taken back yet is still marked as this import's: the undo can be asked for again.
        const at = await atWork(context);
        const it = await importRow(at, input);
        if (it.state === "undoing") await at.db((db) => setImportState(db, it.id, "done", new Date(parts.clock())));
      },
    },
    {
      kind: "recount",
      handle: async (_, context) => {
        const at = await atWork(context);
        const closed = await at.db((tx) => dialoguesClosed(tx, "reading", todayOf(parts, at)));
        if (closed) await refuseClosed(storage, closed, byItself(parts, at));
        await settle(importParts(parts, at, context));
        await finished(parts, at, context);
        return null;
      },
    },
  ];
}

async function finished(
  parts: DialogueParts,
  at: OrganisationAtWork,
  context: Pick<JobContext, "progress" | "signal">,
) {
  // Taking something back is always allowed; computing figures of what stays only while its gates stand.
  if (!(await at.db((tx) => dialoguesClosed(tx, "reading", todayOf(parts, at))))) await parts.counted(at, context);
  await parts.storage.sweep();
}

/** The gates are asked again when the import begins: something may have been withdrawn since, or the job came another way. */
async function refuseClosedImport(parts: DialogueParts, at: OrganisationAtWork, it: ImportRow): Promise<void> {
  const closed = await at.db(async (tx) => {
    const source = await readSource(tx, it.source_id);
    if (!source) throw noSuchSource();
    return importClosed(source, it.settings.privateChannels, await readGateRecords(tx), todayOf(parts, at));
  });
  if (closed) await refuseClosed(parts.storage, closed, byItself(parts, at));
}

const todayOf = ({clock}: DialogueParts, {organisation}: OrganisationAtWork) => dayAt(clock(), organisation.timeZone);

const byItself = ({clock}: DialogueParts, {organisation}: OrganisationAtWork) => ({
  ...{organisationId: organisation.id, actor: null, at: clock()},
});

async function importRow({db}: OrganisationAtWork, input: unknown): Promise<ImportRow> {
  const it = await db((tx) => readImport(tx, (input as ImportInput).importId));
  if (!it) throw noSuchImport();
  return it;
}

export const noSuchImport = () =>
  new Problem("not-found", {nl: "Deze import bestaat niet.", en: "There is no such import."});

function importParts(
  {clock, storage}: DialogueParts,
  {organisation, db}: OrganisationAtWork,
  {signal, progress}: Pick<JobContext, "signal" | "progress">,
): Omit<ImportParts, "newId"> {
  return {
    db,
    timeZone: organisation.timeZone,
    analyse: () => storage.analyse(),
    now: () => new Date(clock()),
    signal,
    // While reading, the part of the file that was read says more than the number of messages so far.
    progress: (phase, done, total) => {
      if (phase !== "reading") progress({phase, done, total, unit: "weeks"});
    },
  };
}

const portion = (phase: string, part: number) => ({phase, done: Math.floor(part * 100), total: 100, unit: "percent"});

/** The chosen days as moments. */
export function choiceOf({privateChannels, from, to}: Omit<ChosenPart, "uploadId">, timeZone: string): Choice {
  return {
    privateChannels,
    ...(from === undefined ? {} : {from: startOfDay(from, timeZone)}),
    ...(to === undefined ? {} : {to: startOfDay(addDays(to, 1), timeZone) - 1}),
  };
}
