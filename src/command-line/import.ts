import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {basename, resolve} from "node:path";
import {Readable} from "node:stream";
import {listAllOrganisations} from "../access/contract.ts";
import {listSources, startImport, uploadFile} from "../dialogue/contract.ts";
import {configOf} from "../platform/config.ts";
import {type Job, readJob} from "../platform/jobs/contract.ts";
import {Problem} from "../platform/problem.ts";
import {type Caller, withCaller} from "./caller.ts";
import {type Command, type Given, WrongUse} from "./command.ts";
import {progressLine} from "./progress-line.ts";

export const importCommand: Command = {
  name: "import",
  summary: "Imports an export (one file) into a source of an organisation, and waits until it is done.",
  takes: "<export>",
  count: [1, 1],
  options: {
    organisation: {type: "string", value: "NAME", summary: "as in the address bar; may be left out when there is one"},
    source: {type: "string", value: "NAME", summary: "the source it belongs to; made when there is none of that name"},
    purpose: {type: "string", value: "TEXT", summary: "what the dialogues are processed for"},
    "decided-by": {type: "string", value: "TEXT", summary: "who decided that"},
    from: {type: "string", value: "DATE", summary: "first day that counts"},
    to: {type: "string", value: "DATE", summary: "last day that counts"},
    "private-channel": {
      type: "string",
      multiple: true,
      value: "KEY",
      summary: "a private channel that may be read; may be repeated",
    },
  },
  run: async (given, terminal) => {
    const path = resolve(terminal.folder, given.arguments[0]!);
    const is = await stat(path).catch(() => undefined);
    if (!is?.isFile()) throw new Problem("unreadable-file", `${path} is not a file. Zip a folder first.`);
    const [sourceName, purpose, decidedBy] = [
      needed(given, "source"),
      needed(given, "purpose"),
      needed(given, "decided-by"),
    ];
    await withCaller(configOf(terminal.environment, terminal.folder), async (caller) => {
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
          purpose,
          decidedBy,
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
            phases[progress.phase] ?? progress.phase,
            progress.total ? progress.done / progress.total : undefined,
          );
      });
      line.end();
      if (job.state !== "done")
        throw new Problem("conflict", job.problem?.words.en ?? "The import was cancelled; nothing of it stayed.");
      const {added, changed, dropped} = job.result as {added: number; changed: number; dropped: Record<string, number>};
      terminal.error(`${added} messages are new, ${changed} changed.`);
      for (const [reason, count] of Object.entries(dropped)) terminal.error(`  ${count} × ${reason}`);
    });
  },
};

const phases: Readonly<Record<string, string>> = {
  reading: "Reading",
  people: "Linking people",
  counting: "Counting",
  figures: "Computing",
};

function needed(given: Given, name: string): string {
  const value = given.text(name);
  if (value === undefined || value.trim() === "") throw new WrongUse(`import needs --${name}.`);
  return value;
}

async function organisationNamed(caller: Caller, slug: string | undefined): Promise<string> {
  const all = await caller.call(listAllOrganisations, {});
  const found = slug === undefined ? all.filter(({fictional}) => !fictional) : all.filter((each) => each.slug === slug);
  if (found.length === 1) return found[0]!.id;
  const names = all.map((each) => each.slug).join(", ") || "none yet; make one in the browser first";
  throw new Problem("not-found", `Say which organisation with --organisation: ${names}.`);
}

async function finished(caller: Caller, organisationId: string, jobId: string, told: (job: Job) => void): Promise<Job> {
  for (;;) {
    const job = await caller.call(readJob, {jobId}, {organisationId});
    told(job);
    if (job.finishedAt !== null) return job;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
