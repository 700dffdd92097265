import {networkOf, type PublicContext, shortened} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {Session} from "../contract.ts";
import {hasAccess} from "../members/account-store.ts";
import {sessionOf} from "../session-reply.ts";
import type {Attempt} from "../throttle.ts";
import {type Cookies, cookiesOf} from "./cookies.ts";
import {devices} from "./device.ts";
import type {SignInParts} from "./parts.ts";

/** Where every way of signing in comes out. */
export interface Door {
  readonly cookies: Cookies;
  /** Opens a new session for a user who has proven who they are, and ends the one that this browser had. */
  readonly open: (
    context: PublicContext,
    user: {readonly id: string; readonly email: string},
    way: "password" | "passkey" | "single-sign-on" | "invitation",
  ) => Promise<Session>;
  /** The same session under another cookie: what somebody copied before opens nothing any more. */
  readonly renew: (context: PublicContext, userId: string) => Promise<void>;
  /** Who tries to get into an account, for the throttle. */
  readonly attempt: (context: PublicContext, email: string, account?: string) => Attempt;
}

const deviceLifeS = 400 * 24 * 3600; // as long as a browser keeps any cookie

export function openDoor(parts: SignInParts): Door {
  const {auth, storage, recordEvent} = parts;
  const cookies = cookiesOf(parts.origin);
  const known = devices(parts.secret);

  const begin = async (context: PublicContext, userId: string): Promise<Headers> => {
    const {headers} = context.request;
    const before = await auth.api.getSession({headers});
    const opened = await auth.api.openSession({
      body: {
        userId,
        ipAddress: shortened(context.callerAddress),
        userAgent: headers.get("user-agent")?.slice(0, 500) ?? "",
      },
      returnHeaders: true,
    });
    if (before) await (await auth.$context).internalAdapter.deleteSession(before.session.token);
    for (const cookie of opened.headers.getSetCookie()) context.replyHeaders.append("set-cookie", cookie);
    return opened.headers;
  };

  return {
    cookies,
    async open(context, user, way) {
      await storage.inInstallation(async (db) => {
        if (!(await hasAccess(db, user.id))) throw accessEnded();
        await recordEvent(db, {code: "sign-in", userId: user.id, way});
      });
      const headers = await begin(context, user.id);
      cookies.write(context, "device", known.mark(user.email), deviceLifeS);
      const cookie = headers.getSetCookie().map((one) => one.split(";")[0]);
      return sessionOf(parts, new Headers({cookie: cookie.join("; ")}));
    },
    renew: async (context, userId) => void (await begin(context, userId)),
    attempt: (context, email, account = email) => ({
      account,
      network: networkOf(context.callerAddress),
      device: known.idOf(cookies.read(context, "device"), email),
    }),
  };
}

const accessEnded = () =>
  new Problem("not-allowed", {
    nl: "Je toegang is beëindigd. Vraag het aan de beheerder van deze installatie.",
    en: "Your access has ended. Ask the administrator of this installation.",
  });

export const signInAgain = () =>
  new Problem("not-signed-in", {
    nl: "Dit duurde te lang of is al gebruikt. Begin opnieuw met aanmelden.",
    en: "This took too long or was used already. Begin signing in again.",
  });
