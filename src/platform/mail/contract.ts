import {z} from "zod";
import {contract} from "../contract.ts";

/** Who may see and change the mail of the installation. */
const permission = "admin";

export const MailServerSettings = z.object({
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9_.:-]{1,253}$/, "mail.example.nl"),
  port: z.number().int().min(1).max(65_535),
  security: z
    .enum(["tls", "starttls", "none"])
    .describe(
      "tls: from the first byte (465); starttls: asked for and demanded (587); none: for a server beside this one.",
    ),
  user: z.string().trim().max(320).default("").describe("Empty: the server asks for no password."),
  fromAddress: z.email().max(254),
  fromName: z.string().trim().min(1).max(100),
  perMinute: z.number().int().min(1).max(6_000).default(60).describe("Mails a minute at most."),
  certificate: z
    .string()
    .trim()
    .max(20_000)
    .default("")
    .describe("PEM of the authority that signed the server's certificate, where the machine does not know it."),
});
export type MailServerSettings = z.infer<typeof MailServerSettings>;

const MailSettings = z.object({
  /** environment: set with SMTP_URL, and changed there only. none: no mail is sent. */
  source: z.enum(["environment", "installation", "none"]),
  server: MailServerSettings.extend({hasPassword: z.boolean()}).nullable(),
});
export type MailSettings = z.infer<typeof MailSettings>;

export const readMailSettings = contract({
  method: "GET",
  path: "/mail/settings",
  permission,
  summary: "The server that mail goes through. Never its password.",
  input: z.object({}),
  reply: MailSettings,
});

export const writeMailSettings = contract({
  method: "PUT",
  path: "/mail/settings",
  permission,
  summary:
    "Sets the server that mail goes through. Without a password the present one stays, as long as server and user do.",
  input: MailServerSettings.extend({password: z.string().max(1_000).optional()}),
  reply: MailSettings,
});

export const removeMailSettings = contract({
  method: "DELETE",
  path: "/mail/settings",
  permission,
  summary: "Forgets the mail server: no mail is sent any more. What waits goes on waiting.",
  input: z.object({}),
  reply: MailSettings,
});

const BothLanguages = z.object({nl: z.string(), en: z.string()});

export const sendTestMail = contract({
  method: "POST",
  path: "/mail/test",
  permission,
  summary: "Sends one mail now, and tells what the server said.",
  input: z.object({to: z.email().max(254), language: z.enum(["nl", "en"])}),
  reply: z.object({sent: z.boolean(), words: BothLanguages}),
});

/**
 * waiting: to be sent. sending: handed to the server at this moment. sent: the server took it. refused: the server refused it for
 * good. failed: five tries in vain, or too late. uncertain: it stopped while sending, so it may have been sent or not. bounced:
 * taken, and sent back later. dismissed: somebody decided that it is not to be sent.
 */
export const MailState = z.enum([
  "waiting",
  "sending",
  "sent",
  "refused",
  "failed",
  "uncertain",
  "bounced",
  "dismissed",
]);
export type MailState = z.infer<typeof MailState>;

/** How many mails are in each state; a state without any is left out. */
export const MailTally = z.partialRecord(MailState, z.number().int());
export type MailTally = z.infer<typeof MailTally>;

const MailToDecide = z.object({
  id: z.uuid(),
  about: z.string(),
  state: MailState,
  address: z.string().nullable().describe("null: forgotten, 30 days after the mail ended."),
  canResend: z.boolean().describe("False once its content was forgotten."),
  reason: BothLanguages.nullable(),
  attempts: z.number().int(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
});
export type MailToDecide = z.infer<typeof MailToDecide>;

export const listMails = contract({
  method: "GET",
  path: "/mail",
  permission,
  summary:
    "How many mails are in each state, and those that ask for a decision: refused, failed, uncertain, bounced; latest first.",
  input: z.object({limit: z.coerce.number().int().min(1).max(500).default(100)}),
  reply: z.object({tally: MailTally, toDecide: z.array(MailToDecide)}),
});

const MailIds = z.object({mailIds: z.array(z.uuid()).min(1).max(500)});
const Changed = z.object({changed: z.number().int()});

export const resendMails = contract({
  method: "POST",
  path: "/mail/resend",
  permission,
  summary:
    "Sends mails again that were refused, failed or are uncertain. Of an uncertain one the person may then get two.",
  input: MailIds,
  reply: Changed,
});

export const dismissMails = contract({
  method: "POST",
  path: "/mail/dismiss",
  permission,
  summary: "Leaves mails as they are, and takes them off the list of those to decide on.",
  input: MailIds,
  reply: Changed,
});

export const readBounce = contract({
  method: "POST",
  path: "/mail/bounces",
  permission,
  summary:
    "Reads a mail that says what could not be delivered, as its source text, and marks the mails of ours that it is about.",
  input: z.object({source: z.string().min(1).max(500_000)}),
  reply: z.object({bounced: z.number().int()}),
});
