import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {z} from "zod";
import {foundMemberless} from "../access/index.ts";
import {schema} from "../application.ts";
import {
  batchSizes,
  choiceOf,
  dialogueMeasures,
  dialogueSpan,
  identifyExport,
  importDialogue,
  insertImport,
  insertSource,
  readExport,
  readImport,
} from "../dialogue/index.ts";
import {networkMeasures, peopleLevelFile, readNetworkOf} from "../network/index.ts";
import {applyFile, readPeopleFile} from "../people/index.ts";
import {type NewId, uuidv7} from "../platform/effects.ts";
import {Problem, type Words} from "../platform/problem.ts";
import {type OrganisationDb, openStorage, type Storage} from "../platform/storage/index.ts";
import {Monitor} from "../report/contract.ts";
import {composeMonitor, monitorNetwork, reportPdf, reportWorkbook, weeksOf} from "../report/index.ts";
import {type Command, type Terminal, tooFew, WrongUse} from "./command.ts";
import {monitorOptions, type Wish, wishOf} from "./monitor-wish.ts";
import {progressLine} from "./progress-line.ts";
import {tell} from "./speech.ts";

export const monitorCommand: Command = {
  name: "monitor",
  summary: {
    nl: "Maakt de monitor van exports die je hebt: report.pdf, monitor.json, tables.xlsx en network.graphml. Bewaart verder niets.",
    en: "Makes the monitor of exports that you hold: report.pdf, monitor.json, tables.xlsx and network.graphml. Keeps nothing else.",
  },
  takes: {nl: "<export…>", en: "<export…>"},
  count: [0, 1_000],
  options: monitorOptions,
  run: async (given, terminal) => {
    if (given.has("schema")) return terminal.out(JSON.stringify(z.toJSONSchema(Monitor, {io: "input"}), null, 2));
    if (given.arguments.length === 0) throw new WrongUse(tooFew(monitorCommand));
    const wish = wishOf(given, terminal);
    const folder = await mkdtemp(join(tmpdir(), "samenspel-"));
    try {
      const {json, files} = await makeMonitor(wish, folder, terminal);
      if (wish.printsJson) terminal.out(json);
      if (wish.out !== undefined) {
        const names = await writeFiles(wish.out, files);
        if (!wish.printsJson) tell(terminal, written(names, wish.out));
      }
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  },
};

/** Files by name. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** The same way as in the browser, on a database in a temporary folder. */
async function makeMonitor(wish: Wish, folder: string, terminal: Terminal): Promise<{json: string; files: Files}> {
  const {signal} = terminal;
  const line = progressLine(terminal);
  const newId = uuidv7(Date.now, Math.random);
  line.say({nl: "Starten", en: "Starting"});
  const storage = await openStorage({engine: "pglite", dataDir: folder}, {...schema(Date.now), sweepEveryMinutes: 0});
  try {
    const organisationId = newId();
    const db = <T>(work: (db: OrganisationDb) => Promise<T>) => storage.inOrganisation(organisationId, work);
    await foundMemberless(storage, {
      id: organisationId,
      name: wish.name ?? "-",
      timeZone: wish.timeZone,
      language: wish.language,
    });
    if (wish.people !== undefined) await applyPeople(wish.people, db, newId, terminal);
    const names = await importAll(wish, {storage, db, newId, signal, line});
    line.say({nl: "Rekenen", en: "Computing"});
    const span = await db((tx) => dialogueSpan(tx, wish.timeZone));
    if (!span)
      throw new Problem("not-an-export", {
        nl: "Van deze bestanden blijven geen berichten van mensen over, dus er valt niets te rapporteren. Kijk naar de dagen die je opgaf.",
        en: "No messages by people are left of these files, so there is nothing to report. Look at the dates you gave.",
      });
    const period = {from: wish.from ?? span.from, to: wish.to ?? span.to};
    const organisation = {name: wish.name ?? names[0]!, fictional: false};
    const question = {organisation, language: wish.language, period, previous: null, floor: 1};
    const monitor = await db((tx) => composeMonitor(tx, question));
    const json = JSON.stringify(monitor, null, 2);
    if (wish.out === undefined) return {json, files: {}};
    const reading = wish.peopleLevel ? await db((tx) => readNetworkOf(tx, weeksOf(period))) : undefined;
    line.say({nl: "Schrijven", en: "Writing"});
    signal.throwIfAborted();
    const files = {
      "report.pdf": await reportPdf(monitor, {language: wish.language}),
      "monitor.json": json,
      "tables.xlsx": await reportWorkbook(monitor, wish.language, [...dialogueMeasures, ...networkMeasures]),
      "network.graphml": reading ? peopleLevelFile(reading, Math.random) : monitorNetwork(monitor),
    };
    return {json, files};
  } finally {
    line.end();
    await storage.close();
  }
}

interface Importing {
  readonly storage: Storage;
  readonly db: <T>(work: (db: OrganisationDb) => Promise<T>) => Promise<T>;
  readonly newId: NewId;
  readonly signal: AbortSignal;
  readonly line: ReturnType<typeof progressLine>;
}

/** Reads every export in; those of one workspace, or without a workspace of one name (the months of a mailing list), become one source. @returns the sources' names. */
async function importAll(wish: Wish, {storage, db, newId, signal, line}: Importing): Promise<string[]> {
  const sourceOf = new Map<string, string>();
  const names: string[] = [];
  for (const path of wish.exports) {
    const identity = await identifyExport(path, signal);
    const key = `${identity.kind} ${identity.key ?? `named ${identity.name}`}`;
    const sourceId = sourceOf.get(key) ?? newId();
    const importId = newId();
    const isNew = !sourceOf.has(key);
    sourceOf.set(key, sourceId);
    if (isNew) names.push(nameBeside(names, identity.name));
    const now = new Date();
    await db(async (tx) => {
      if (isNew)
        await insertSource(tx, {
          id: sourceId,
          kind: identity.kind,
          key: identity.key,
          name: names.at(-1)!,
          basis: "one-shot",
          now,
        });
      const settings = {uploadId: "", privateChannels: []};
      await insertImport(tx, {
        id: importId,
        source_id: sourceId,
        file_name: basename(path),
        purpose: "monitor",
        decided_by: "command line",
        settings,
        now,
      });
    });
    const it = (await db((tx) => readImport(tx, importId)))!;
    const choice = choiceOf({privateChannels: [], from: wish.from, to: wish.to}, wish.timeZone);
    const order = {task: "import", path, choice, batchSize: batchSizes.pglite} as const;
    await importDialogue(
      it,
      readExport(order, {
        signal,
        progress: (part) => line.say({nl: `${basename(path)} lezen`, en: `Reading ${basename(path)}`}, part),
      }),
      {
        db,
        timeZone: wish.timeZone,
        newId,
        now: () => new Date(),
        signal,
        analyse: () => storage.analyse(),
        progress: (phase) => phase === "counting" && line.say({nl: "Tellen", en: "Counting"}),
      },
    );
  }
  return names;
}

const nameBeside = (names: readonly string[], name: string): string =>
  names.includes(name) ? nameBeside(names, `${name} ${names.length + 1}`) : name;

async function applyPeople(path: string, db: Importing["db"], newId: NewId, terminal: Terminal): Promise<void> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Problem(
      "unreadable-file",
      {nl: `${basename(path)} is niet te lezen.`, en: `${basename(path)} cannot be read.`},
      {cause},
    );
  });
  // One list, and no history: it counts for the whole period.
  const validFrom = "1970-01-01";
  const file = readPeopleFile(bytes, {validFrom});
  const {preview} = file;
  if (!preview.canApply) {
    const reasons = preview.problems.filter(({severity}) => severity === "blocking").map(({words}) => words);
    throw new Problem("unreadable-file", {
      nl: `${basename(path)} is niet te gebruiken als personeelslijst. ${reasons.map(({nl}) => nl).join(" ")}`,
      en: `${basename(path)} cannot be used as people file. ${reasons.map(({en}) => en).join(" ")}`,
    });
  }
  for (const {severity, row, words} of preview.problems)
    if (severity === "refused")
      tell(terminal, {
        nl: `${basename(path)}, rij ${row}: ${words.nl}`,
        en: `${basename(path)}, row ${row}: ${words.en}`,
      });
  const details = {
    file,
    fileName: basename(path),
    validFrom,
    importedBy: "command line",
    importedAt: new Date(),
    newId,
  };
  await db((tx) => applyFile(tx, details));
}

/** Each file comes under its name only when it is whole. @returns the files' names. */
async function writeFiles(folder: string, files: Files): Promise<string[]> {
  try {
    await mkdir(folder, {recursive: true});
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, `${name}.part`), content);
    for (const name of Object.keys(files)) await rename(join(folder, `${name}.part`), join(folder, name));
  } catch (cause) {
    for (const name of Object.keys(files)) await rm(join(folder, `${name}.part`), {force: true}).catch(() => {});
    throw new Problem(
      "no-space",
      {
        nl: `De bestanden kunnen niet in ${folder} worden geschreven: ${(cause as Error).message}`,
        en: `The files cannot be written in ${folder}: ${(cause as Error).message}`,
      },
      {cause},
    );
  }
  return Object.keys(files);
}

const written = (names: readonly string[], folder: string): Words => ({
  nl: `${names.join(", ")} staan in ${folder}. Van de exports zelf is niets bewaard.`,
  en: `${names.join(", ")} are in ${folder}. Of the exports themselves nothing was kept.`,
});
