import {betterAuth} from "better-auth";
import {Kysely, PostgresDialect} from "kysely";
import type {Storage} from "../platform/storage/index.ts";

export interface AuthenticationParts {
  readonly storage: Storage;
  /** At least 32 random bytes, made on first start and kept in DATA_DIR with mode 0600. */
  readonly secret: string;
  /** Where people reach the installation: https as soon as it is not this machine alone. */
  readonly publicUrl: string;
}

/** Mail and password, sessions in a cookie: better-auth over our own tables. It is never mounted; our contracts call it. */
export function authentication({storage, secret, publicUrl}: AuthenticationParts) {
  const secure = publicUrl.startsWith("https:");
  return betterAuth({
    secret,
    baseURL: publicUrl,
    basePath: "/api/auth",
    database: {
      db: new Kysely({dialect: new PostgresDialect({pool: storage.pool})}),
      type: "postgres",
      transaction: false,
    },
    emailAndPassword: {enabled: true, minPasswordLength: 10, maxPasswordLength: 256, autoSignIn: true},
    session: {expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600},
    telemetry: {enabled: false},
    rateLimit: {enabled: false},
    advanced: {
      cookies: {session_token: {name: secure ? "__Host-samenspel" : "samenspel"}},
      defaultCookieAttributes: {httpOnly: true, sameSite: "lax", secure, path: "/"},
      useSecureCookies: false,
      disableCSRFCheck: true,
    },
    logger: {disabled: true},
  });
}

export type Authentication = ReturnType<typeof authentication>;
