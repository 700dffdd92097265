import {type BetterAuthPlugin, betterAuth} from "better-auth";
import {createAuthEndpoint} from "better-auth/api";
import {setSessionCookie} from "better-auth/cookies";
import {Kysely, PostgresDialect} from "kysely";
import {z} from "zod";
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
    emailAndPassword: {enabled: true, minPasswordLength: 10, maxPasswordLength: 256},
    session: {expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600},
    telemetry: {enabled: false},
    rateLimit: {enabled: false},
    advanced: {
      cookies: {session_token: {name: cookieName("samenspel", publicUrl)}},
      defaultCookieAttributes: {httpOnly: true, sameSite: "lax", secure, path: "/"},
      useSecureCookies: false,
      disableCSRFCheck: true,
      ipAddress: {disableIpTracking: true}, // It would believe any X-Forwarded-For; opened sessions get a shortened address.
    },
    logger: {disabled: true},
    plugins: [sessions],
  });
}

export type Authentication = ReturnType<typeof authentication>;

/** Under https a browser keeps "__Host-" cookies only from this very host, over https, for all of its paths. */
export const cookieName = (name: string, publicUrl: string): string =>
  publicUrl.startsWith("https:") ? `__Host-${name}` : name;

/** Opens a session for a user who has proven who they are, by whatever way. */
const sessions = {
  id: "samenspel-sessions",
  endpoints: {
    openSession: createAuthEndpoint(
      "/samenspel/open-session",
      {method: "POST", body: z.object({userId: z.string(), ipAddress: z.string(), userAgent: z.string()})},
      async (ctx) => {
        const {userId, ipAddress, userAgent} = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(userId);
        if (!user) throw new Error(`There is no user ${userId}.`);
        const session = await ctx.context.internalAdapter.createSession(userId, false, {ipAddress, userAgent});
        await setSessionCookie(ctx, {session, user});
        return ctx.json({});
      },
    ),
  },
} satisfies BetterAuthPlugin;
