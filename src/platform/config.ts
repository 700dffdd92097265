import {resolve} from "node:path";
import {z} from "zod";
import {networksOf} from "./http/index.ts";
import {type MailServer, mailServerOf} from "./mail/server.ts";
import {mistakes} from "./mistakes.ts";
import {Problem} from "./problem.ts";
import type {StorageAddress} from "./storage/index.ts";

export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute. Holds the embedded database, uploads, the secret and the token of the command line. */
  readonly dataDir: string;
  readonly storage: StorageAddress;
  /** Where people reach the installation, without a slash at the end; undefined: where it listens. */
  readonly publicUrl: string | undefined;
  /** Proxies that stand between: what they say in X-Forwarded-For is believed. */
  readonly trustedProxies: ReturnType<typeof networksOf>;
  /** undefined: mail goes through the server that an administrator sets, if any. */
  readonly mailServer: MailServer | undefined;
  /** Shows the page of the kit's parts. */
  readonly development: boolean;
}

/** The names that are read from the environment; all else is decided here. */
const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4280),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "postgres://…")
    .optional(),
  PUBLIC_URL: z.url({protocol: /^https?$/}).optional(),
  TRUSTED_PROXY: z
    .string()
    .default("")
    .transform((text, context) => {
      try {
        return networksOf(text);
      } catch (error) {
        context.addIssue({code: "custom", message: `10.0.0.0/8, 192.0.2.7 … (${(error as Error).message}?)`});
        return z.NEVER;
      }
    }),
  SMTP_URL: z.string().optional(),
  SMTP_FROM: z.string().optional(),
  SMTP_PER_MINUTE: z.coerce.number().int().min(1).max(6_000).optional(),
  SAMENSPEL_DEVELOPMENT: z.enum(["", "0", "1"]).default(""),
});

/** @throws Problem "bad-input" that names every mistake at once. */
export function configOf(environment: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Environment.safeParse(given);
  if (!read.success) {
    const {nl, en} = mistakes(Environment, given);
    throw new Problem("bad-input", {
      nl: `De instellingen kloppen niet.\n${nl}`,
      en: `The settings are not right.\n${en}`,
    });
  }
  const {HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, TRUSTED_PROXY, SAMENSPEL_DEVELOPMENT} = read.data;
  const dataDir = resolve(folder, DATA_DIR);
  if (!isLoopback(HOST) && !PUBLIC_URL?.startsWith("https:"))
    throw new Problem("bad-input", {
      nl: `Met HOST ${HOST} kunnen anderen hierbij. Zet daarom in PUBLIC_URL het https-adres dat zij gebruiken. Zet er een proxy met een certificaat voor, of laat HOST weg.`,
      en: `With HOST ${HOST} others can reach this, so PUBLIC_URL must be the https address they use. Put a proxy with a certificate in front, or leave HOST out.`,
    });
  return {
    host: HOST,
    port: PORT,
    dataDir,
    storage: DATABASE_URL ? {engine: "postgres", url: DATABASE_URL} : {engine: "pglite", dataDir},
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ""),
    mailServer: mailServerOf(read.data),
    trustedProxies: TRUSTED_PROXY,
    development: SAMENSPEL_DEVELOPMENT === "1",
  };
}

/** Whether a host is this machine itself. */
export const isLoopback = (host: string) => host === "localhost" || host === "::1" || /^127\./.test(host);
