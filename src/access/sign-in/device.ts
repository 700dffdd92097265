import {createHmac, randomBytes, timingSafeEqual} from "node:crypto";

const separator = ".";

/** Marks of browsers that have signed in to an account, so that who guesses elsewhere does not slow down its owner (throttle.ts). */
export interface Devices {
  /** The cookie's value for a browser that just signed in to this account. */
  readonly mark: (email: string) => string;
  /** Which device this is; undefined when it never signed in to this account. */
  readonly idOf: (mark: string | undefined, email: string) => string | undefined;
}

/** @param secret of the installation: nobody else can make a mark. */
export function devices(secret: string): Devices {
  const signature = (id: string, email: string) =>
    createHmac("sha256", secret).update(`device ${id} ${email.trim().toLowerCase()}`).digest("base64url");
  return {
    mark(email) {
      const id = randomBytes(12).toString("base64url");
      return `${id}${separator}${signature(id, email)}`;
    },
    idOf(mark, email) {
      const [id, given] = mark?.split(separator) ?? [];
      if (!id || !given) return undefined;
      const [a, b] = [Buffer.from(given), Buffer.from(signature(id, email))];
      return a.length === b.length && timingSafeEqual(a, b) ? id : undefined;
    },
  };
}
