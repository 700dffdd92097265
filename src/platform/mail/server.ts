import {X509Certificate} from "node:crypto";
import {mistakes} from "../mistakes.ts";
import {Problem, type Words} from "../problem.ts";
import {MailServerSettings} from "./contract.ts";

/** The server that takes our mail, and as whom we send. */
export interface MailServer extends MailServerSettings {
  /** "" without a user. */
  readonly password: string;
}

/** The names of the environment that tell where mail goes. */
export interface MailEnvironment {
  /** smtps://user:password@mail.example.nl:465, or smtp:// for STARTTLS; ?security=none for neither. */
  readonly SMTP_URL?: string | undefined;
  /** "Samenspel <samenspel@example.nl>", or the address alone. */
  readonly SMTP_FROM?: string | undefined;
  /** Mails a minute; 60 unless said. */
  readonly SMTP_PER_MINUTE?: number | undefined;
}

/** @returns undefined without SMTP_URL. @throws Problem "bad-input"; its words never hold the password. */
export function mailServerOf({SMTP_URL, SMTP_FROM, SMTP_PER_MINUTE}: MailEnvironment): MailServer | undefined {
  if (SMTP_URL === undefined) return undefined;
  // With an @ or / left in the password, what follows it would be taken for the host or a path.
  if (!URL.canParse(SMTP_URL) || !/^smtps?:\/\/[^/@]*@?[^/@]+\/?(\?[^@/]*)?$/.test(SMTP_URL))
    throw notRight({
      nl: "SMTP_URL is geen adres zoals smtps://gebruiker:wachtwoord@mail.example.nl:465. Schrijf tekens als @ en / in het wachtwoord als %40 en %2F.",
      en: "SMTP_URL is not an address such as smtps://user:password@mail.example.nl:465. Write @ and / in the password as %40 and %2F.",
    });
  if (SMTP_FROM === undefined)
    throw notRight({
      nl: "Met SMTP_URL is ook SMTP_FROM nodig: de afzender, zoals Samenspel <samenspel@example.nl>.",
      en: "With SMTP_URL, SMTP_FROM is needed too: the sender, such as Samenspel <samenspel@example.nl>.",
    });
  const url = new URL(SMTP_URL);
  const isTls = url.protocol === "smtps:";
  const [, name, address] = /^(?:(.*?)\s*<)?([^<>]*)>?$/.exec(SMTP_FROM.trim()) ?? [];
  const given = {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isTls ? 465 : 587) : Number(url.port),
    security: url.searchParams.get("security") ?? (isTls ? "tls" : "starttls"),
    user: decoded(url.username),
    fromAddress: address,
    fromName: name?.replace(/^"(.*)"$/, "$1") || "Samenspel",
    perMinute: SMTP_PER_MINUTE,
  };
  const read = MailServerSettings.safeParse(given);
  if (!read.success) throw notRight(mistakes(MailServerSettings, given));
  return checked({...read.data, password: decoded(url.password)});
}

/** The server as given. @throws Problem "bad-input" when a password would travel in the open, or the certificate is none. */
export function checked(server: MailServer): MailServer {
  if (server.security === "none" && server.user !== "" && !isLoopback(server.host))
    throw notRight({
      nl: "Zonder versleuteling zou het wachtwoord leesbaar over het netwerk gaan. Kies TLS of STARTTLS, of laat gebruiker en wachtwoord weg.",
      en: "Without encryption the password could be read on the network. Choose TLS or STARTTLS, or leave user and password out.",
    });
  if (server.certificate !== "" && !isCertificate(server.certificate))
    throw notRight({
      nl: "Dit is geen certificaat. Plak de hele tekst, van -----BEGIN CERTIFICATE----- tot en met -----END CERTIFICATE-----.",
      en: "This is not a certificate. Paste the whole text, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.",
    });
  return server;
}

/** Whether a password given for one server may be sent to the other. */
export const isSameServer = (a: MailServerSettings, b: MailServerSettings): boolean =>
  a.host === b.host &&
  a.port === b.port &&
  a.security === b.security &&
  a.user === b.user &&
  a.certificate === b.certificate;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notRight({
      nl: "In SMTP_URL staat een % die geen teken aanduidt. Schrijf % als %25.",
      en: "SMTP_URL holds a % that stands for no character. Write % as %25.",
    });
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

const isLoopback = (host: string) => host === "localhost" || host === "::1" || /^127\./.test(host);

const notRight = ({nl, en}: Words) =>
  new Problem("bad-input", {
    nl: `De instellingen voor mail kloppen niet.\n${nl}`,
    en: `The settings for mail are not right.\n${en}`,
  });
