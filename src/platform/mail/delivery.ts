import {isIP} from "node:net";
import {Readable} from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import {type Delivery, deliveryAfter, uncertain} from "./failure.ts";
import type {Message} from "./message.ts";
import {isSameServer, type MailServer} from "./server.ts";

/** Answers the address to connect to for a host, or throws a Problem when that may not be reached. */
export type AddressOf = (host: string) => Promise<string>;

/** Milliseconds for each silence of the server, and for a delivery as a whole. */
export interface Patience {
  readonly silenceMs: number;
  readonly deliveryMs: number;
}

export const usualPatience: Patience = {silenceMs: 60_000, deliveryMs: 240_000};

/** Servers end a connection after so many mails, or sooner: then the next mail makes another. */
const mailsPerConnection = 100;

interface Connected {
  readonly connection: SMTPConnection;
  readonly server: MailServer;
  /** Rejects when the connection breaks. */
  readonly broken: Promise<never>;
  mails: number;
}

/** The way to a mail server: a connection made for the first mail and used for the next, until it fails or is closed. */
export class Line {
  readonly #addressOf: AddressOf;
  readonly #patience: Patience;
  #connected: Connected | undefined;

  /** @param addressOf asked before each connection; that goes to its answer, while the certificate is checked against the host. */
  constructor(addressOf: AddressOf, patience: Patience) {
    this.#addressOf = addressOf;
    this.#patience = patience;
  }

  /**
   * Brings one mail to the server and tells how that went; never throws. One at a time.
   * @param signal stops it: "delayed" when the server has nothing yet, else "uncertain".
   */
  async deliver(server: MailServer, message: Message, signal: AbortSignal): Promise<Delivery> {
    const until = AbortSignal.any([signal, AbortSignal.timeout(this.#patience.deliveryMs)]);
    const isUsed = this.#connected !== undefined;
    const delivery = await this.#attempt(server, message, until);
    // A server that had enough of a connection says nothing of the mail.
    const isTired = isUsed && delivery.outcome === "delayed" && delivery.isServers && !until.aborted;
    return isTired ? this.#attempt(server, message, until) : delivery;
  }

  /** Says goodbye to the server, if there is one. */
  close(): void {
    const {connection} = this.#connected ?? {};
    this.#connected = undefined;
    connection?.quit();
  }

  async #attempt(server: MailServer, {from, to, source}: Message, until: AbortSignal): Promise<Delivery> {
    let handedOver = false;
    // The library reads on only after the server asked for the content.
    const content = Readable.from(
      (async function* () {
        handedOver = true;
        yield source;
      })(),
    );
    try {
      const connected = await before(until, this.#connect(server));
      const {connection, broken} = connected;
      const send = called((done) => connection.send({from, to, size: source.length}, content, done));
      await before(until, Promise.race([broken, send]));
      connected.mails++;
      if (connected.mails === mailsPerConnection) this.close();
      return {outcome: "sent"};
    } catch (error) {
      this.#connected?.connection.close();
      this.#connected = undefined;
      return handedOver && !isAnswer(error) ? uncertain : deliveryAfter(error, server);
    }
  }

  async #connect(server: MailServer): Promise<Connected> {
    const present = this.#connected;
    if (present && isSameServer(present.server, server) && present.server.password === server.password) return present;
    this.close();
    const connection = connectionTo(server, await this.#addressOf(server.host), this.#patience);
    const broken = new Promise<never>((_, reject) => {
      connection.on("error", reject);
      connection.on("end", () => {
        if (this.#connected?.connection === connection) this.#connected = undefined;
        // Where there is more to tell than that it ended, that comes first.
        setImmediate(() => reject(new Error("The connection ended")));
      });
    });
    broken.catch(() => {});
    const connected = {connection, server, broken, mails: 0};
    this.#connected = connected;
    await Promise.race([broken, called((done) => connection.connect(done))]);
    const {user, password: pass} = server;
    if (user !== "") await Promise.race([broken, called((done) => connection.login({user, pass}, done))]);
    return connected;
  }
}

function connectionTo(server: MailServer, address: string, {silenceMs}: Patience): SMTPConnection {
  const {host, port, security, certificate} = server;
  return new SMTPConnection({
    host: address,
    port,
    ...(isIP(host) ? {} : {servername: host}),
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    tls: {minVersion: "TLSv1.2", ...(certificate === "" ? {} : {ca: certificate})},
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    dnsTimeout: silenceMs,
  });
}

const called = (call: (done: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => call((error) => (error ? reject(error) : resolve())));

/** What the promise gives, unless the signal aborts before. */
async function before<T>(until: AbortSignal, promise: Promise<T>): Promise<T> {
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(until.reason);
    if (until.aborted) stop();
    until.addEventListener("abort", stop);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    until.removeEventListener("abort", stop);
  }
}

/** The server's answer to the content itself: what it refused, it does not have. */
const isAnswer = (error: unknown) => {
  const {code, responseCode} = error as {code?: string; responseCode?: number};
  return code === "EMESSAGE" && responseCode !== undefined;
};
