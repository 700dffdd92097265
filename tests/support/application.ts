import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {sql} from "kysely";
import {expect} from "vitest";
import type {z} from "zod";
import {createOrganisation, firstRun, type Organisation, signIn} from "../../src/access/contract.ts";
import {type Application, openApplication} from "../../src/application.ts";
import {configOf} from "../../src/platform/config.ts";
import type {Contract} from "../../src/platform/contract.ts";
import {apiPath} from "../../src/platform/http/index.ts";
import {type Job, readJob} from "../../src/platform/jobs/contract.ts";

const origin = "http://127.0.0.1:4280";
const password = "correct horse battery";

interface Around {
  readonly clock?: () => number;
  /** Besides DATA_DIR. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The product with a data folder of its own; what it reports as bugs is collected. `close` removes all. */
export async function newApplication({clock = Date.now, environment = {}}: Around = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "samenspel-test-"));
  const bugs: unknown[] = [];
  const application = await openApplication(configOf({...environment, DATA_DIR: dataDir}, "/"), {
    clock,
    chance: Math.random,
    origin,
    report: (_, error) => bugs.push(error),
  });
  await application.start();
  return {
    ...application,
    bugs,
    dataDir,
    close: async () => {
      await application.close();
      rmSync(dataDir, {recursive: true, force: true});
    },
  };
}

export interface Answer<Reply> {
  readonly status: number;
  readonly reply: Reply;
}

interface To {
  readonly organisationId?: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody at a browser: keeps its cookies and sends the Origin of our pages. */
export class Visitor {
  readonly #application: Pick<Application, "fetch">;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  /** @param at the address of the product, for one that runs as a server. */
  constructor(application: Pick<Application, "fetch">, at: string = origin) {
    this.#application = application;
    this.#origin = at;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async send(
    method: string,
    path: string,
    body?: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const request = new Request(`${this.#origin}${path}`, {
      method,
      headers: {origin: this.#origin, ...(this.cookie === "" ? {} : {cookie: this.cookie}), ...headers},
      ...(body === undefined ? {} : {body: body as string | Uint8Array<ArrayBuffer>}),
    });
    const response = await this.#application.fetch(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === "") this.#cookies.delete(name!);
      else this.#cookies.set(name!, value!);
    }
    return response;
  }

  /** Sends what a contract asks for; the answer may be a refusal. */
  async ask<C extends Contract>(
    contract: C,
    input: z.input<C["input"]>,
    to: To = {},
  ): Promise<Answer<z.output<C["reply"]>>> {
    const {path, rest} = addressOf(contract, input as Record<string, unknown>, to.organisationId);
    const inQuery = contract.method === "GET" || contract.method === "DELETE" || to.body !== undefined;
    const query = inQuery ? `?${new URLSearchParams(rest as Record<string, string>)}` : "";
    const response = await this.send(
      contract.method,
      `${path}${query}`,
      to.body ?? (inQuery ? undefined : JSON.stringify(rest)),
      {...(inQuery ? {} : {"content-type": "application/json"}), ...to.headers},
    );
    return {status: response.status, reply: (await response.json()) as never};
  }

  /** As `ask`, where nothing but success will do. */
  async call<C extends Contract>(contract: C, input: z.input<C["input"]>, to: To = {}): Promise<z.output<C["reply"]>> {
    const {status, reply} = await this.ask(contract, input, to);
    expect({status, ...(status === 200 ? {} : {reply})}).toEqual({status: 200});
    return reply;
  }

  /** Waits until a job has ended. */
  async ended(organisationId: string, jobId: string): Promise<Job> {
    for (;;) {
      const job = await this.call(readJob, {jobId}, {organisationId});
      if (job.finishedAt !== null) return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function addressOf(contract: Contract, input: Record<string, unknown>, organisationId = "") {
  const rest = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = apiPath(contract)
    .replace(":organisationId", organisationId)
    .replace(/:(\w+)/g, (_, name: string) => {
      const value = String(rest[name]);
      delete rest[name];
      return encodeURIComponent(value);
    });
  return {path, rest};
}

/** The installation's first user, signed in, with an organisation. */
export async function coordinatorOf(
  application: Pick<Application, "fetch">,
  at: string = origin,
): Promise<{visitor: Visitor; organisation: Organisation}> {
  const visitor = new Visitor(application, at);
  await visitor.call(firstRun, {name: "Kim", email: "kim@example.org", password});
  return {visitor, organisation: await foundOrganisation(visitor, "Waterschap")};
}

export const foundOrganisation = (visitor: Visitor, name: string): Promise<Organisation> =>
  visitor.call(createOrganisation, {name, timeZone: "Europe/Amsterdam", language: "nl"});

/** A further user, signed in; invitations come later, so it is made underneath. */
export async function anotherUser(application: Application, name: string): Promise<Visitor> {
  const email = `${name.toLowerCase()}@example.org`;
  await application.auth.api.signUpEmail({body: {name, email, password}});
  const visitor = new Visitor(application);
  await visitor.call(signIn, {email, password});
  return visitor;
}

export async function giveRole(
  application: Application,
  name: string,
  organisationId: string,
  role: string,
): Promise<void> {
  await application.storage.inInstallation((db) =>
    sql`insert into membership (user_id, organisation_id, roles)
      select id, ${organisationId}, array[${role}] from "user" where name = ${name}`.execute(db),
  );
}

export const rightPassword = password;

/** What most imports of tests rest on: it asks for nobody else's signature. */
export const publicArchive = {kind: "public-archive", reason: "Everybody may read this archive"} as const;
