import {type Route, route} from "../http/index.ts";
import {Problem, type Words} from "../problem.ts";
import type {Sealing} from "../sealing.ts";
import type {InstallationDb, Storage} from "../storage/index.ts";
import {bounceOf} from "./bounce.ts";
import {
  dismissMails,
  listMails,
  type MailServerSettings,
  type MailSettings,
  type MailToDecide,
  readBounce,
  readMailSettings,
  removeMailSettings,
  resendMails,
  sendTestMail,
  writeMailSettings,
} from "./contract.ts";
import type {Letter} from "./letter.ts";
import {type Mailing, passwordPlace} from "./mailing.ts";
import {checked, isSameServer, type MailServer} from "./server.ts";
import {
  bounceRows,
  deleteServer,
  dismissRows,
  type MailRow,
  readServer,
  readTally,
  readToDecide,
  resendRows,
  type StoredServer,
  writeServer,
} from "./store.ts";

export interface MailRouteParts {
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly mailing: Mailing;
  /** From the environment, which wins. */
  readonly server: MailServer | undefined;
}

export function mailRoutes({storage, sealing, mailing, server}: MailRouteParts): Route[] {
  const inDb = <T>(work: (db: InstallationDb) => Promise<T>) => storage.inInstallation(work);

  const settings = async (): Promise<MailSettings> => {
    if (server) return {source: "environment", server: shown(server, server.password !== "")};
    const stored = await inDb(readServer);
    if (!stored) return {source: "none", server: null};
    return {source: "installation", server: shown(stored.settings, opened(sealing, stored) !== "")};
  };
  const refuseWhereSetOutside = () => {
    if (server)
      throw new Problem("conflict", {
        nl: "De mailserver is ingesteld met SMTP_URL. Verander die, en start opnieuw.",
        en: "The mail server is set with SMTP_URL. Change that, and start again.",
      });
  };

  return [
    route(readMailSettings, settings),

    route(writeMailSettings, async ({password: given, ...next}, {actor, clock}) => {
      refuseWhereSetOutside();
      await inDb(async (db) => {
        const present = await readServer(db);
        const kept = present && isSameServer(present.settings, next) ? opened(sealing, present) : "";
        const password = next.user === "" ? "" : (given ?? kept);
        if (next.user !== "" && password === "") throw passwordMissing();
        checked({...next, password});
        const sealed = password === "" ? null : sealing.seal(password, passwordPlace);
        await writeServer(db, {settings: next, password: sealed}, actor.userId, new Date(clock()));
      });
      mailing.wake();
      return settings();
    }),

    route(removeMailSettings, async () => {
      refuseWhereSetOutside();
      await inDb(deleteServer);
      return settings();
    }),

    route(sendTestMail, async ({to, language}) => {
      const delivery = await mailing.sendNow({address: to}, testLetter[language]);
      if (delivery.outcome !== "sent") return {sent: false, words: delivery.words};
      mailing.wake(); // The trouble that all mail may be waiting for is over.
      return {sent: true, words: taken};
    }),

    route(listMails, async ({limit}) => {
      return inDb(async (db) => ({
        tally: await readTally(db),
        toDecide: (await readToDecide(db, limit)).map(mailToDecide),
      }));
    }),

    route(resendMails, async ({mailIds}, {clock}) => {
      const changed = await inDb((db) => resendRows(db, mailIds, new Date(clock())));
      mailing.wake();
      return {changed};
    }),

    route(dismissMails, async ({mailIds}, {clock}) => {
      return {changed: await inDb((db) => dismissRows(db, mailIds, new Date(clock())))};
    }),

    route(readBounce, async ({source}, {clock}) => {
      const bounce = await bounceOf(source);
      if (!bounce)
        throw new Problem("bad-input", {
          nl: "Dit is geen bericht dat een mail niet kon worden bezorgd. Plak de hele brontekst, met de koppen.",
          en: "This is not a report that a mail could not be delivered. Paste the whole source, headers included.",
        });
      const {mailId, action, status, said} = bounce;
      if (mailId === undefined || action !== "failed") return {bounced: 0};
      const why = [status, said].filter((part) => part !== "").join(" ");
      const words = {nl: `Teruggekomen: ${why}`, en: `Came back: ${why}`};
      return {bounced: await inDb((db) => bounceRows(db, [mailId], words, new Date(clock())))};
    }),
  ];
}

const opened = (sealing: Sealing, {password}: StoredServer): string =>
  (password && sealing.open(password, passwordPlace)) ?? "";

function shown(
  {host, port, security, user, fromAddress, fromName, perMinute, certificate}: MailServerSettings,
  hasPassword: boolean,
): MailSettings["server"] {
  return {host, port, security, user, fromAddress, fromName, perMinute, certificate, hasPassword};
}

function mailToDecide(row: MailRow): MailToDecide {
  const {id, about, state, address, content, reason, attempts} = row;
  return {
    ...{id, about, state, address, canResend: content !== null, reason, attempts},
    createdAt: row.created_at.toISOString(),
    endedAt: row.ended_at!.toISOString(),
  };
}

const passwordMissing = () =>
  new Problem("bad-input", {
    nl: "Geef het wachtwoord van de mailserver. Na een andere server of gebruiker is het opnieuw nodig.",
    en: "Give the password of the mail server. After another server or user it is needed again.",
  });

const taken: Words = {
  nl: "De mailserver heeft de mail aangenomen. Kijk of die ook aankomt.",
  en: "The mail server took the mail. See whether it arrives.",
};

const testLetter: Readonly<Record<"nl" | "en", Letter>> = {
  nl: {
    language: "nl",
    subject: "Proefmail van Samenspel",
    paragraphs: ["Lees je dit? Dan kan Samenspel mail versturen.", "Je hoeft niets te doen."],
  },
  en: {
    language: "en",
    subject: "Test mail from Samenspel",
    paragraphs: ["Can you read this? Then Samenspel can send mail.", "There is nothing you need to do."],
  },
};
