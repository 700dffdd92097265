import {z} from "zod";
import type {Clock, NewId} from "../effects.ts";
import {Problem} from "../problem.ts";
import type {Sealing} from "../sealing.ts";
import type {InstallationDb, Storage} from "../storage/index.ts";
import type {MailTally} from "./contract.ts";
import {type AddressOf, Line, type Patience, usualPatience} from "./delivery.ts";
import type {Delivery} from "./failure.ts";
import {type Letter, oneLine} from "./letter.ts";
import {messageOf, type Recipient} from "./message.ts";
import {realSleep, Sender, type Sleep} from "./sender.ts";
import type {MailServer} from "./server.ts";
import {type AnyDb, deleteMails, forgetContents, insertMails, readServer, readTally, withdrawMails} from "./store.ts";

/** A mail to one person. */
export interface Mail {
  /** What it belongs to, without a name or address in it: "password-reset", "questionnaire/<id>/invitation". */
  readonly about: string;
  /** An id that says which mail this is under `about` (of the person, of the token); never an address. One key, one mail. */
  readonly key: string;
  readonly to: Recipient;
  readonly letter: Letter;
  /** Goes before others: somebody is waiting for it. */
  readonly urgent?: boolean;
  /** Not sent any more after this: the moment its link ends. */
  readonly notAfter?: Date;
}

export interface MailingParts {
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly report: (error: unknown) => void;
  /** From the environment, which wins; undefined: what an administrator set, if anything. */
  readonly server: MailServer | undefined;
  /** Asked before each connection where to connect to; without it the host itself. */
  readonly addressOf?: AddressOf;
  readonly sleep?: Sleep;
  readonly patience?: Patience;
}

/** The mail of the installation. Nothing is connected to before a mail server was set and a mail is to be sent. */
export interface Mailing {
  /** Whether mail can be sent at all. */
  readonly isSetUp: (db: AnyDb) => Promise<boolean>;
  /**
   * Puts mails in the queue, in the caller's transaction: they are sent when it commits, within some seconds, each at most once.
   * Those whose `about` and `key` are there already are left out, so that a round that broke off can simply be begun again.
   * @returns how many were new.
   * @throws Problem "unavailable" when no mail server was set, "bad-input" for an address that is none; nothing is queued then.
   */
  readonly queue: (db: AnyDb, ...mails: readonly Mail[]) => Promise<number>;
  /** How far the mails under `about` are. */
  readonly tally: (db: AnyDb, about: string) => Promise<MailTally>;
  /** Takes back what still waits under `about`. @returns how many. */
  readonly withdraw: (db: AnyDb, about: string) => Promise<number>;
  /** The server that mail goes through at this moment. */
  readonly server: (db: AnyDb) => Promise<MailServer | undefined>;
  /** Sends a letter now, past the queue, and tells how it went. @throws Problem "unavailable" when no mail server was set. */
  readonly sendNow: (to: Recipient, letter: Letter) => Promise<Delivery>;
  /** Forgets addresses and contents 30 days after mails ended, and the mails after 400. */
  readonly tidy: () => Promise<void>;
  /** Begins to send. */
  readonly start: () => Promise<void>;
  /** Looks at the settings and the queue at once. */
  readonly wake: () => void;
  /** Stops sending: a mail that the server is taking may take eight seconds more. */
  readonly close: () => Promise<void>;
}

const aDayMs = 86_400_000;
const [forgottenAfterMs, deletedAfterMs] = [30 * aDayMs, 400 * aDayMs];

export function openMailing(parts: MailingParts): Mailing {
  const {storage, sealing, clock, newId} = parts;
  const {addressOf = async (host) => host, sleep = realSleep, patience = usualPatience} = parts;

  const server = async (db: AnyDb): Promise<MailServer | undefined> => {
    if (parts.server) return parts.server;
    const stored = await readServer(db);
    if (!stored) return undefined;
    const {settings, password} = stored;
    return {...settings, password: (password && sealing.open(password, passwordPlace)) ?? ""};
  };
  const line = new Line(addressOf, patience);
  const delivery = async (
    by: Line,
    from: MailServer,
    mail: {id: string; to: Recipient; letter: Letter},
    signal: AbortSignal,
  ) => by.deliver(from, await messageOf(from, {...mail, date: new Date(clock())}), signal);

  const sender = new Sender({
    ...{storage, clock, sleep, report: parts.report, server},
    deliver: (from, {id, content}, signal) => {
      const text = content && sealing.open(content, id);
      return text ? delivery(line, from, {...contentOf(text), id}, signal) : Promise.resolve(unreadable);
    },
    rest: () => line.close(),
  });

  return {
    isSetUp: async (db) => (await server(db)) !== undefined,

    async queue(db, ...mails) {
      if (!(await server(db))) throw notSetUp();
      for (const {to} of mails) checkAddress(to.address);
      const rows = mails.map(({about, key, to, letter, urgent = false, notAfter = null}) => {
        const id = newId();
        const content = sealing.seal(JSON.stringify({to, letter}), id);
        return {id, about, key, urgent, address: to.address, content, notAfter};
      });
      let added = 0;
      for (let i = 0; i < rows.length; i += rowsAtOnce)
        added += await insertMails(db, rows.slice(i, i + rowsAtOnce), new Date(clock()));
      return added;
    },

    tally: readTally,
    withdraw: (db, about) => withdrawMails(db, about, new Date(clock())),
    server,

    async sendNow(to, letter) {
      const from = await storage.inInstallation(server);
      if (!from) throw notSetUp();
      checkAddress(to.address);
      const own = new Line(addressOf, patience);
      try {
        return await delivery(own, from, {id: newId(), to, letter}, AbortSignal.timeout(testMs));
      } finally {
        own.close();
      }
    },

    tidy: () =>
      storage.inInstallation(async (db: InstallationDb) => {
        await forgetContents(db, new Date(clock() - forgottenAfterMs));
        await deleteMails(db, new Date(clock() - deletedAfterMs));
      }),

    start: () => sender.start(),
    wake: () => sender.wake(),
    async close() {
      await sender.close();
      line.close();
    },
  };
}

/** Where the password of the mail server is sealed. */
export const passwordPlace = "mail_server.password";

const rowsAtOnce = 500;
const testMs = 30_000;

const contentOf = (text: string) => JSON.parse(text) as Pick<Mail, "to" | "letter">;

const unreadable: Delivery = {
  outcome: "refused",
  words: {
    nl: "Deze mail is gemaakt met een andere gegevensmap en is hier niet te lezen.",
    en: "This mail was written with another data folder and cannot be read here.",
  },
};

const notSetUp = () =>
  new Problem("unavailable", {
    nl: "Er is geen mailserver ingesteld, dus er kan geen mail worden verstuurd. Vraag de beheerder om dat te doen.",
    en: "No mail server is set, so no mail can be sent. Ask the administrator to set one.",
  });

function checkAddress(address: string): void {
  if (!z.email().max(254).safeParse(address).success)
    throw new Problem("bad-input", {
      nl: `“${oneLine(address)}” is geen mailadres.`,
      en: `“${oneLine(address)}” is not a mail address.`,
    });
}
