import {createCipheriv, createDecipheriv, randomBytes} from "node:crypto";
import {join} from "node:path";
import {privateText} from "./private-file.ts";

/** Keeps secrets in the database unreadable for who has the database (or its backup) and not the data folder. */
export interface Sealing {
  /** @param place what the secret belongs to, such as a row's id: it opens there and nowhere else. */
  readonly seal: (text: string, place: string) => Buffer;
  /** undefined: it was sealed with another key or for another place, or it was changed. */
  readonly open: (sealed: Buffer, place: string) => string | undefined;
}

/** Sealing with the key of a data folder, which is made when there is none yet. */
export async function sealingOf(dataDir: string): Promise<Sealing> {
  const key = await privateText(join(dataDir, "sealing-key"), () => randomBytes(keyBytes).toString("hex"));
  return sealing(Buffer.from(key, "hex"));
}

const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16];

/**
 * AES-256-GCM; a sealed text is nonce, tag and cipher text, in that order.
 * @param key 32 bytes. At most 2³² texts per key, the limit for nonces by chance (NIST SP 800-38D).
 */
export const sealing = (key: Buffer): Sealing => ({
  seal(text, place) {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
    const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
  },

  open(sealed, place) {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes), {authTagLength: tagBytes})
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
    } catch {
      return undefined;
    }
  },
});
