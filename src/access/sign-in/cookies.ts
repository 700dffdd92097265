import {parse, serialize} from "hono/utils/cookie";
import type {PublicContext} from "../../platform/http/index.ts";
import {cookieName} from "../authentication.ts";

/** The cookies beside the session's own, under the same rules: not for scripts, and "__Host-" under https. */
export interface Cookies {
  readonly read: (context: PublicContext, name: string) => string | undefined;
  readonly write: (context: PublicContext, name: string, value: string, lifeS: number) => void;
  readonly drop: (context: PublicContext, name: string) => void;
}

export function cookiesOf(origin: string): Cookies {
  const full = (name: string) => cookieName(`samenspel-${name}`, origin);
  const write: Cookies["write"] = ({replyHeaders}, name, value, lifeS) =>
    replyHeaders.append(
      "set-cookie",
      serialize(full(name), value, {
        httpOnly: true,
        sameSite: "Lax",
        secure: origin.startsWith("https:"),
        path: "/",
        maxAge: lifeS,
      }),
    );
  return {
    read: ({request}, name) => parse(request.headers.get("cookie") ?? "", full(name))[full(name)],
    write,
    drop: (context, name) => write(context, name, "", 0),
  };
}
