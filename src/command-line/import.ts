import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {basename, resolve} from "node:path";
import {Readable} from "node:stream";
import {listAllOrganisations} from "../access/contract.ts";
import {listSources, startImport, uploadFile} from "../dialogue/contract.ts";
import {type Job, readJob} from "../platform/jobs/contract.ts";
import {languageIn, Problem, type Words} from "../platform/problem.ts";
import {dropReason} from "../report/index.ts";
import {type Caller, withCaller} from "./caller.ts";
import {type Command, type Given, WrongUse} from "./command.ts";
import {progressLine} from "./progress-line.ts";
import {tell} from "./speech.ts";

export const importCommand: Command = {
  name: "import",
  summary: {
    nl: "Leest een export (één bestand) in bij een bron van een organisatie, en wacht tot het klaar is.",
    en: "Imports an export (one file) into a source of an organisation, and waits until it is done.",
  },
  takes: {nl: "<export>", en: "<export>"},
  count: [1, 1],
  options: {
    organisation: {
      type: "string",
      value: {nl: "NAAM", en: "NAME"},
      summary: {
        nl: "zoals in de adresbalk; mag weg als er maar één is",
        en: "as in the address bar; may be left out when there is one",
      },
    },
    source: {
      type: "string",
      value: {nl: "NAAM", en: "NAME"},
      summary: {
        nl: "de bron waar het bij hoort; bestaat die naam niet, dan wordt die bron gemaakt",
        en: "the source it belongs to; made when there is none of that name",
      },
    },
    "public-archive": {
      type: "string",
      value: {nl: "REDEN", en: "REASON"},
      summary: {
        nl: "waarom iedereen dit al mag lezen; jij tekent daarvoor. Zonder geldt de privacypoort",
        en: "why everybody may read this already; you sign for that. Without it the privacy gate holds",
      },
    },
    from: {
      type: "string",
      value: {nl: "DATUM", en: "DATE"},
      summary: {nl: "eerste dag die telt", en: "first day that counts"},
    },
    to: {
      type: "string",
      value: {nl: "DATUM", en: "DATE"},
      summary: {nl: "laatste dag die telt", en: "last day that counts"},
    },
    "private-channel": {
      type: "string",
      multiple: true,
      value: {nl: "KENMERK", en: "KEY"},
      summary: {
        nl: "een besloten kanaal dat gelezen mag worden; mag vaker",
        en: "a private channel that may be read; may be repeated",
      },
    },
  },
  run: async (given, terminal) => {
    const path = resolve(terminal.folder, given.arguments[0]!);
    const is = await stat(path).catch(() => undefined);
    if (!is?.isFile())
      throw new Problem("unreadable-file", {
        nl: `${path} is geen bestand. Zip een map eerst.`,
        en: `${path} is not a file. Zip a folder first.`,
      });
    const sourceName = needed(given, "source");
    const reason = given.text("public-archive");
    await withCaller(terminal, async (caller) => {
      const organisationId = await organisationNamed(caller, given.text("organisation"));
      const sources = await caller.call(listSources, {}, {organisationId});
      const known = sources.find(({name}) => name === sourceName);
      const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
      const {uploadId} = await caller.call(uploadFile, {name: basename(path)}, {organisationId, body});
      const started = await caller.call(
        startImport,
        {
          uploadId,
          source: known ? {id: known.id} : {name: sourceName},
          basis: reason === undefined ? {kind: "gates"} : {kind: "public-archive", reason},
          from: given.text("from"),
          to: given.text("to"),
          privateChannels: [...given.texts("private-channel")],
        },
        {organisationId},
      );
      const line = progressLine(terminal);
      const job = await finished(caller, organisationId, started.jobId, ({progress}) => {
        if (progress)
          line.say(
            phases[progress.phase] ?? {nl: progress.phase, en: progress.phase},
            progress.total ? progress.done / progress.total : undefined,
          );
      });
      line.end();
      if (job.state !== "done")
        throw new Problem(
          "conflict",
          job.problem?.words ?? {
            nl: "De import is gestopt; er is niets van gebleven.",
            en: "The import was cancelled; nothing of it stayed.",
          },
        );
      const {added, changed, dropped} = job.result as {added: number; changed: number; dropped: Record<string, number>};
      tell(terminal, {
        nl: `Nieuwe berichten: ${added}. Veranderd: ${changed}.`,
        en: `${added} messages are new, ${changed} changed.`,
      });
      for (const [reason, count] of Object.entries(dropped))
        terminal.error(`  ${count} × ${dropReason(reason, languageIn(terminal.environment))}`);
    });
  },
};

const phases: Readonly<Record<string, Words>> = {
  reading: {nl: "Lezen", en: "Reading"},
  people: {nl: "Mensen koppelen", en: "Linking people"},
  counting: {nl: "Tellen", en: "Counting"},
  figures: {nl: "Rekenen", en: "Computing"},
};

function needed(given: Given, name: string): string {
  const value = given.text(name);
  if (value === undefined || value.trim() === "")
    throw new WrongUse({nl: `import heeft --${name} nodig.`, en: `import needs --${name}.`});
  return value;
}

async function organisationNamed(caller: Caller, slug: string | undefined): Promise<string> {
  const all = await caller.call(listAllOrganisations, {});
  const found = slug === undefined ? all.filter(({fictional}) => !fictional) : all.filter((each) => each.slug === slug);
  if (found.length === 1) return found[0]!.id;
  if (all.length === 0)
    throw new Problem("not-found", {
      nl: "Er is nog geen organisatie. Maak er eerst een in de browser.",
      en: "There is no organisation yet. Make one in the browser first.",
    });
  const slugs = all.map((each) => each.slug).join(", ");
  throw new Problem("not-found", {
    nl: `Zeg met --organisation welke organisatie: ${slugs}.`,
    en: `Say which organisation with --organisation: ${slugs}.`,
  });
}

async function finished(caller: Caller, organisationId: string, jobId: string, told: (job: Job) => void): Promise<Job> {
  for (;;) {
    const job = await caller.call(readJob, {jobId}, {organisationId});
    told(job);
    if (job.finishedAt !== null) return job;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
