import {setTimeout as sleep} from "node:timers/promises";
import type {Clock} from "../effects.ts";
import type {Words} from "../problem.ts";
import type {InstallationDb, Storage} from "../storage/index.ts";
import type {Delivery} from "./failure.ts";
import type {MailServer} from "./server.ts";
import {claimMail, delayMail, doubtSending, endMail, type MailRow} from "./store.ts";

/** Resolves after so many milliseconds, or at once when the signal aborts. Never keeps the process alive. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const realSleep: Sleep = (ms, signal) => sleep(ms, undefined, {signal, ref: false}).catch(() => {});

export interface SenderParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly report: (error: unknown) => void;
  readonly server: (db: InstallationDb) => Promise<MailServer | undefined>;
  /** Never throws, and ends within `deadAfterMs`. */
  readonly deliver: (server: MailServer, mail: MailRow, signal: AbortSignal) => Promise<Delivery>;
  /** Told when nothing is to be sent for the time being. */
  readonly rest: () => void;
}

const aMinuteMs = 60_000;
const lookEveryMs = 2_000;
/** Longer than a delivery may take: who has not ended by then, has died. */
const deadAfterMs = 10 * aMinuteMs;
const closingMs = 8_000;

/** How long a mail waits after each try that failed; there is one try more than there are pauses. */
const pausesMs = [1, 10, 60, 240].map((minutes) => minutes * aMinuteMs);
/** How long all mail waits when the server is the trouble, time after time; the last one holds on. */
const troubleMs = [5_000, 15_000, aMinuteMs, 5 * aMinuteMs, 15 * aMinuteMs];

/**
 * Sends what waits, one mail at a time, at the pace that the settings allow this process. A mail is marked "sending" before the server hears of it and
 * "sent" after the server took it, so that each is sent at most once: what was left "sending" by a process that died becomes
 * "uncertain", and only a person has it sent again.
 */
export class Sender {
  readonly #parts: SenderParts;
  readonly #closing = new AbortController();
  /** Cuts the mail in hand off, some seconds after closing began. */
  readonly #cutting = new AbortController();
  #alarm = new AbortController();
  #running: Promise<void> | undefined;
  /** How many times in a row the server was the trouble. */
  #troubles = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** On an embedded database this process is the only one, so what is still "sending" was left by one that died. */
  async start(): Promise<void> {
    const {storage, clock} = this.#parts;
    if (storage.engine === "pglite") await storage.inInstallation((db) => this.#doubt(db, clock() + 1));
    this.#running = this.#run();
  }

  wake(): void {
    this.#troubles = 0;
    this.#alarm.abort();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const timer = setTimeout(() => this.#cutting.abort(), closingMs);
    await this.#running;
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      this.#alarm = new AbortController();
      const startedAt = this.#parts.clock();
      const pauseMs = await this.#step().catch((error) => {
        this.#parts.report(error);
        return lookEveryMs;
      });
      const passedMs = Math.max(0, this.#parts.clock() - startedAt);
      const signal = AbortSignal.any([this.#alarm.signal, this.#closing.signal]);
      if (pauseMs > passedMs) await this.#parts.sleep(pauseMs - passedMs, signal);
    }
  }

  /** Sends the mail whose turn it is. @returns after how many milliseconds, counted from its beginning, to look again. */
  async #step(): Promise<number> {
    const {storage, clock} = this.#parts;
    const next = await storage.inInstallation(async (db) => {
      await this.#doubt(db, clock() - deadAfterMs);
      const server = await this.#parts.server(db);
      const mail = server && (await claimMail(db, new Date(clock())));
      return mail && {server, mail};
    });
    if (!next) {
      this.#parts.rest();
      return lookEveryMs;
    }
    const {server, mail} = next;
    if (mail.not_after && mail.not_after.getTime() <= clock()) {
      await this.#end(mail, "failed", tooLate);
      return 0;
    }
    const delivery = await this.#parts.deliver(server, mail, this.#cutting.signal);
    await this.#record(mail, delivery);
    this.#troubles = delivery.outcome === "delayed" && delivery.isServers ? this.#troubles + 1 : 0;
    return this.#troubles > 0
      ? troubleMs[Math.min(this.#troubles, troubleMs.length) - 1]!
      : aMinuteMs / server.perMinute;
  }

  async #record(mail: MailRow, delivery: Delivery): Promise<void> {
    if (delivery.outcome !== "delayed")
      return this.#end(mail, delivery.outcome, delivery.outcome === "sent" ? null : delivery.words);
    const pauseMs = pausesMs[mail.attempts - 1];
    const isStopped = this.#closing.signal.aborted;
    if (pauseMs === undefined && !isStopped) return this.#end(mail, "failed", delivery.words);
    const dueAt = new Date(this.#parts.clock() + (isStopped ? 0 : pauseMs!));
    await this.#parts.storage.inInstallation((db) =>
      delayMail(db, mail.id, {dueAt, reason: delivery.words, counts: !isStopped}),
    );
  }

  #end(mail: MailRow, state: "sent" | "refused" | "failed" | "uncertain", reason: Words | null): Promise<void> {
    const now = new Date(this.#parts.clock());
    return this.#parts.storage.inInstallation((db) => endMail(db, mail.id, {state, reason, now}));
  }

  #doubt(db: InstallationDb, beforeMs: number): Promise<number> {
    const now = new Date(this.#parts.clock());
    return doubtSending(db, {before: new Date(beforeMs), reason: interrupted, now});
  }
}

const tooLate: Words = {
  nl: "De mail kon niet op tijd worden verstuurd: wat erin staat, geldt niet meer.",
  en: "The mail could not be sent in time: what it says no longer holds.",
};

const interrupted: Words = {
  nl: "De server stopte terwijl deze mail werd verstuurd. De mail is misschien verstuurd.",
  en: "The server stopped while this mail was being sent. It may have been sent.",
};
