import {recordBy} from "../access/index.ts";
import {shownWith} from "../analysis/disclosure/index.ts";
import {
  defaultPeriod,
  type Period,
  periodOf,
  previousPeriod,
  type ReadingScope,
  scopeKey,
  storedResult,
} from "../evidence/index.ts";
import {type OrganisationContext, type Route, route} from "../platform/http/index.ts";
import type {Jobs} from "../platform/jobs/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {
  discardUpload,
  listSources,
  readContribution,
  readTools,
  renameSource,
  startImport,
  startPreflight,
  undoImport,
  uploadFile,
} from "./contract.ts";
import {contributionSpread, smallestShare} from "./contribution.ts";
import {beginImport} from "./import-start.ts";
import {type DialogueParts, type ImportInput, noSuchImport, type PreflightInput} from "./imports.ts";
import {playersOf, readToolPlaces, scopeIsShown} from "./places-store.ts";
import {activeWeeks, readDialogue} from "./reading-store.ts";
import {dataVersion} from "./rollup-store.ts";
import {sourceReplies} from "./source-replies.ts";
import {
  readImport,
  readImports,
  readSources,
  renameSourceRow,
  setImportJob,
  setImportState,
  sourceTotals,
} from "./source-store.ts";
import {toolUse} from "./tools.ts";

export function dialogueRoutes(parts: DialogueParts & {readonly jobs: Jobs}): Route[] {
  const {uploads, jobs} = parts;
  return [
    route(uploadFile, async ({name}, {organisation, request}) => {
      if (!request.body)
        throw new Problem("bad-input", {
          nl: "Stuur het bestand mee als inhoud van het verzoek.",
          en: "Send the file as the body of the request.",
        });
      return uploads.take(organisation.id, name, request.body);
    }),

    route(discardUpload, async ({uploadId}, {organisation}) => {
      await uploads.find(organisation.id, uploadId);
      await uploads.discard(organisation.id, uploadId);
      return {};
    }),

    route(startPreflight, async (input, {organisation}) => {
      await uploads.find(organisation.id, input.uploadId);
      refuseReversed(input);
      return {jobId: await jobs.add(organisation.id, "preflight", input satisfies PreflightInput)};
    }),

    route(startImport, async (input, context) => {
      const {organisation, db} = context;
      refuseReversed(input);
      const importId = await beginImport(input, context, parts);
      const jobId = await jobs.add(organisation.id, "import", {
        importId,
        uploadId: input.uploadId,
        startedBy: context.actor.userId,
      } satisfies ImportInput);
      await db((tx) => setImportJob(tx, importId, jobId));
      return {importId, jobId};
    }),

    route(undoImport, async ({importId}, context) => {
      const {organisation, db, clock} = context;
      await db(async (tx) => {
        const it = await readImport(tx, importId);
        if (!it) throw noSuchImport();
        if (it.state !== "done")
          throw new Problem("conflict", {
            nl: "Alleen een import die klaar is, kun je terugdraaien. Een import die nog loopt, kun je stoppen.",
            en: "Only an import that is done can be undone; one that runs can be cancelled.",
          });
        await setImportState(tx, importId, "undoing", new Date(clock()));
        await recordBy(tx, context, {code: "import-undone", subject: {kind: "import", id: importId}});
      });
      return {jobId: await jobs.add(organisation.id, "undo-import", {importId} satisfies ImportInput)};
    }),

    route(listSources, (_, {db}) =>
      db(async (tx) => sourceReplies(await readSources(tx), await sourceTotals(tx, null), await readImports(tx))),
    ),

    route(renameSource, async ({sourceId, name}, {db}) => {
      await db((tx) => renameSourceRow(tx, sourceId, name));
      return {};
    }),

    route(readTools, (input, context) =>
      figuresOf(context, input, "tools", async (db, period, scope) => {
        const [players, places] = [await playersOf(db, scope), await readToolPlaces(db, scope)];
        const before = previousPeriod(period);
        const earlier = {...scope, from: before.from, to: before.to};
        const previous = toolUse(await readToolPlaces(db, earlier), await playersOf(db, earlier));
        const isShown = await scopeIsShown(db, scope);
        return {
          players: isShown ? players.size : null,
          tools: isShown
            ? toolUse(places, players).map((tool, i) => ({...tool, previousShare: previous[i]?.activeShare ?? null}))
            : [],
        };
      }).then((reply) => reply ?? {period: null, players: null, tools: []}),
    ),

    route(readContribution, (input, context) =>
      figuresOf(context, input, "contribution", async (db, _, scope) => {
        const reading = await readDialogue(db, scope);
        const active = reading.contributions.length;
        const shown = (await scopeIsShown(db, scope)) && shownWith(active, smallestShare);
        if (!shown) return nothingShown;
        const messages = reading.posts + reading.replies;
        return {shown, active, players: reading.players, messages, ...contributionSpread(reading, smallestShare)};
      }).then((reply) => reply ?? {period: null, ...nothingShown}),
    ),
  ];
}

const nothingShown = {
  shown: false,
  active: null,
  players: null,
  messages: null,
  gini: null,
  giniWithSilent: null,
  lorenz: [],
  shares: [],
  half: null,
  eighty: null,
};

/** What a page shows of a scope, from the stored results; undefined without any data. */
export async function figuresOf<T extends object>(
  {db, clock}: Pick<OrganisationContext, "db" | "clock">,
  {period: key, ...of}: Omit<ReadingScope, "from" | "to"> & {period?: string | undefined},
  measure: string,
  compute: (db: OrganisationDb, period: Period, scope: ReadingScope) => Promise<T>,
): Promise<(T & {period: Period}) | undefined> {
  return db(async (tx) => {
    const weeks = await activeWeeks(tx);
    if (!weeks) return undefined;
    const period = key === undefined ? defaultPeriod(weeks) : periodOf(key);
    const address = {measure, scope: scopeKey(of), period: period.key};
    const result = await storedResult(tx, await dataVersion(tx), address, new Date(clock()), () =>
      compute(tx, period, {...of, from: period.from, to: period.to}),
    );
    return {...result, period};
  });
}

function refuseReversed({from, to}: {from?: string | undefined; to?: string | undefined}): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new Problem("bad-input", {
      nl: "De eerste dag ligt na de laatste dag.",
      en: "The first day is after the last day.",
    });
}
