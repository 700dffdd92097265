import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {z} from "zod";
import {type Application, addressFile, openApplication} from "../application.ts";
import {type Config, configOf} from "../platform/config.ts";
import type {Contract} from "../platform/contract.ts";
import {apiPath} from "../platform/http/index.ts";
import {languageIn, Problem, type ProblemCode} from "../platform/problem.ts";
import {lockHolder} from "../platform/storage/index.ts";
import type {Terminal} from "./command.ts";

/** Asks the product, whether a server has the data open or nobody has. */
export interface Caller {
  /** @param body a stream of bytes, for contracts that take one. @throws Problem as the product answers. */
  call<C extends Contract>(
    contract: C,
    input: z.input<C["input"]>,
    to?: {readonly organisationId?: string; readonly body?: ReadableStream<Uint8Array>},
  ): Promise<z.output<C["reply"]>>;
}

/**
 * Works with the data of an installation: through the server that has them open, with the token from the data folder, or else by
 * opening them itself. Which installation, the terminal's environment says; Problems come in its language.
 */
export async function withCaller<T>(terminal: Terminal, work: (caller: Caller) => Promise<T>): Promise<T> {
  const config = configOf(terminal.environment, terminal.folder);
  const language = languageIn(terminal.environment);
  const address = await runningServer(config);
  if (address !== undefined) {
    const token = await readFile(join(config.dataDir, "token"), "utf8");
    return work(callerOf((request) => fetch(request), {address, token, language}));
  }
  const application: Application = await openApplication(config, {
    clock: Date.now,
    chance: Math.random,
    origin: config.publicUrl ?? here,
    report: (_, error) => console.error(error),
  });
  try {
    await application.jobs.start();
    return await work(
      callerOf(async (request) => application.fetch(request), {address: here, token: application.token, language}),
    );
  } finally {
    await application.close();
  }
}

const here = "http://127.0.0.1:4280";

const noAnswer = {nl: "De server geeft geen antwoord.", en: "The server does not answer."};

/** The address of the server that has the data folder open; undefined when none has. */
async function runningServer(config: Config): Promise<string | undefined> {
  if (config.storage.engine === "pglite" && !lockHolder(config.dataDir)) return undefined;
  if (!existsSync(addressFile(config))) return undefined;
  const address = await readFile(addressFile(config), "utf8");
  const answers = await fetch(`${address}/health/live`).then(
    ({ok}) => ok,
    () => false,
  );
  return answers ? address : undefined;
}

interface Door {
  readonly address: string;
  readonly token: string;
  readonly language: "nl" | "en";
}

function callerOf(send: (request: Request) => Promise<Response>, {address, token, language}: Door): Caller {
  return {
    async call(contract, input, {organisationId, body} = {}) {
      const values = {...(input as Record<string, unknown>)};
      const path = apiPath(contract)
        .replace(":organisationId", organisationId ?? "")
        .replace(/:(\w+)/g, (_, name: string) => {
          const value = String(values[name]);
          delete values[name];
          return encodeURIComponent(value);
        });
      const inQuery = contract.method === "GET" || contract.method === "DELETE" || body !== undefined;
      const query = inQuery ? `?${new URLSearchParams(values as Record<string, string>)}` : "";
      const response = await send(
        new Request(`${address}${path}${query}`, {
          method: contract.method,
          headers: {
            authorization: `Bearer ${token}`,
            "accept-language": language,
            ...(inQuery ? {} : {"content-type": "application/json"}),
          },
          ...(body ? {body, duplex: "half"} : inQuery ? {} : {body: JSON.stringify(values)}),
        } as RequestInit),
      );
      const reply = (await response.json()) as {code?: ProblemCode; detail?: string};
      if (!response.ok) throw new Problem(reply.code ?? "unavailable", reply.detail ?? noAnswer);
      return reply as never;
    },
  };
}
