import {Problem, type Words} from "../problem.ts";
import type {MailServerSettings} from "./contract.ts";

/**
 * How a delivery went. delayed: the server has nothing and may be asked again; `isServers`: not this mail is the trouble but the server or the way to it.
 * refused: not now and not later. uncertain: it broke off while the server was taking the mail, which it may have or not.
 */
export type Delivery =
  | {readonly outcome: "sent"}
  | {readonly outcome: "delayed"; readonly isServers: boolean; readonly words: Words}
  | {readonly outcome: "refused" | "uncertain"; readonly words: Words};

interface SmtpError {
  readonly name: string;
  readonly code?: string;
  /** What the operating system or the TLS library called it. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

export const uncertain: Delivery = {
  outcome: "uncertain",
  words: {
    nl: "De verbinding brak terwijl de mailserver de mail aannam. De mail is misschien verstuurd.",
    en: "The connection broke while the mail server was taking the mail. It may have been sent.",
  },
};

/** What a failure before the server had the content, or its answer to the content, means for the mail. */
export function deliveryAfter(error: unknown, server: Pick<MailServerSettings, "host" | "port" | "user">): Delivery {
  if (error instanceof Problem) return {outcome: "delayed", isServers: true, words: error.words};
  const {command = "", responseCode = 0, response, ...failure} = error as SmtpError;
  const isOfMail = /^(MAIL FROM|RCPT TO|DATA)/.test(command);
  const said = response === undefined ? undefined : saidOf(response);
  if (isOfMail && responseCode >= 500)
    return {
      outcome: "refused",
      words: {nl: `De mailserver weigert deze mail: ${said}`, en: `The mail server refuses this mail: ${said}`},
    };
  if (isOfMail && responseCode >= 400)
    return {
      outcome: "delayed",
      // Greylisting and a full mailbox are the recipient's; the rest (too many mails, no room) concerns every mail.
      isServers: !(/^RCPT TO/.test(command) && responseCode !== 421 && responseCode !== 452),
      words: {
        nl: `De mailserver neemt deze mail nu niet aan: ${said}`,
        en: `The mail server does not take this mail now: ${said}`,
      },
    };
  if (failure.code === "EMESSAGE" || failure.code === "EENVELOPE")
    return {
      outcome: "refused",
      words: {nl: `Deze mail kan niet worden verstuurd: ${error}`, en: `This mail cannot be sent: ${error}`},
    };
  return {outcome: "delayed", isServers: true, words: trouble(error as SmtpError, server, said)};
}

function trouble(
  {code, originalCode, message, command, name}: SmtpError,
  {host, port, user}: Pick<MailServerSettings, "host" | "port" | "user">,
  said: string | undefined,
): Words {
  const why = said ?? saidOf(message);
  if (code === "EDNS" || originalCode === "ENOTFOUND")
    return {nl: `Er is geen mailserver met de naam ${host}.`, en: `There is no mail server called ${host}.`};
  if (code === "ETIMEDOUT" || name === "TimeoutError")
    return {
      nl: `De mailserver ${host}:${port} antwoordt niet op tijd.`,
      en: `The mail server ${host}:${port} does not answer in time.`,
    };
  if (code === "EAUTH" || command?.startsWith("AUTH"))
    return {
      nl: `De mailserver laat ${user} niet toe. Kloppen gebruiker en wachtwoord? De server zegt: ${why}`,
      en: `The mail server does not let ${user} in. Are user and password right? The server says: ${why}`,
    };
  if (code === "ETLS" || /CERT|ISSUER|SSL|TLS/.test(originalCode ?? ""))
    return {
      nl: `De verbinding met ${host} is niet veilig te maken (${why}). Is de beveiliging goed gekozen, en kent deze machine het certificaat?`,
      en: `The connection to ${host} cannot be made safe (${why}). Is the security chosen right, and does this machine know the certificate?`,
    };
  return {
    nl: `De mailserver ${host}:${port} geeft geen goed antwoord (${why}).`,
    en: `The mail server ${host}:${port} does not answer as it should (${why}).`,
  };
}

/** What a server said, on one line and not too long. */
const saidOf = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, 300);
