import PostalMime from "postal-mime";
import {anyLetters, type MailHeader, type ReadHeader} from "./mail-headers.ts";
import {textOfHtml} from "./mail-html.ts";

export interface MailBody {
  /** What the reader of the mail sees as text, quotations included; of longer texts the first million characters. */
  readonly text: string;
  readonly hasAttachments: boolean;
}

/**
 * A mail's text. Attached mails are attachments: what is in them somebody else wrote.
 * @returns undefined when its parts are more deeply nested, or have longer headers, than any real mail's.
 */
export async function mailBody(
  mail: Uint8Array,
  {header, headerAt, bodyAt}: ReadHeader,
): Promise<MailBody | undefined> {
  const type = header.raw("content-type").toLowerCase();
  const isPlain = type === "" || /^text(\/plain)?\s*(;|$)/.test(type);
  if (isPlain && /^(7-?bit|8-?bit|binary)?$/i.test(header.raw("content-transfer-encoding")) && !isFile(header)) {
    const charset = /charset\s*=\s*["']?([^"';\s]+)/.exec(type)?.[1] ?? "";
    return {text: lettersOf(mail.subarray(bodyAt, bodyAt + longestText), charset), hasAttachments: false};
  }
  const parsed = await PostalMime.parse(mail.subarray(headerAt), limits).catch(() => undefined);
  if (!parsed) return undefined;
  const {text = "", html = "", attachments} = parsed;
  const plain = text.trim() === "" ? textOfHtml(html.slice(0, 10 * longestText)) : text;
  return {text: plain.slice(0, longestText), hasAttachments: attachments.length > 0};
}

const longestText = 1_000_000;

const limits = {forceRfc822Attachments: true, maxNestingDepth: 50, maxHeadersSize: 1_000_000};

function isFile(header: MailHeader): boolean {
  return /^attachment/i.test(header.raw("content-disposition"));
}

/** Text in the letters its mail names; where they are unknown, untrue or unnamed: UTF-8 when it can be, else windows-1252. */
function lettersOf(bytes: Uint8Array, charset: string): string {
  if (charset === "" || /^(us-)?ascii$|^utf-?8$/.test(charset)) return anyLetters(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return anyLetters(bytes);
  }
}
