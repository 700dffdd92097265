import MailComposer from "nodemailer/lib/mail-composer";
import type {MailServerSettings} from "./contract.ts";
import {type Letter, letterHtml, letterText, oneLine} from "./letter.ts";

/** Who gets a mail. */
export interface Recipient {
  readonly address: string;
  readonly name?: string;
}

/** A mail as it goes over the wire. */
export interface Message {
  readonly from: string;
  readonly to: string;
  readonly source: Buffer;
}

/**
 * Writes a mail. Names and subject are made one line, so that nothing in them can be a header.
 * @param id stands in the Message-ID, so that a report of non-delivery tells which mail it is about (bounce.ts).
 */
export async function messageOf(
  {fromAddress, fromName}: Pick<MailServerSettings, "fromAddress" | "fromName">,
  {id, to, letter, date}: {id: string; to: Recipient; letter: Letter; date: Date},
): Promise<Message> {
  const subject = oneLine(letter.subject);
  const source = await new MailComposer({
    from: {name: oneLine(fromName), address: fromAddress},
    to: {name: oneLine(to.name ?? ""), address: to.address},
    subject,
    date,
    messageId: `<${id}@${fromAddress.split("@")[1]}>`,
    headers: {
      // Keeps answering machines silent: two of them could write to each other for ever (RFC 3834).
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": letter.language,
    },
    text: letterText(letter),
    html: letterHtml({...letter, subject}),
    disableUrlAccess: true,
    disableFileAccess: true,
  })
    .compile()
    .build();
  return {from: fromAddress, to: to.address, source};
}
