import {randomBytes} from "node:crypto";
import type {Letter} from "../../platform/mail/index.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {Invitation, SentInvitation} from "../members-contract.ts";
import {digestOf} from "../sign-in/index.ts";
import {type InvitationRow, writeInvitation} from "./invitation-store.ts";
import type {MembersParts} from "./parts.ts";

const lifeMs = 14 * 86_400_000;

/** Writes an invitation with a new link, and mails it where mail is set up. */
export async function send(
  db: InstallationDb,
  {mailing, origin}: MembersParts,
  it: Pick<InvitationRow, "id" | "organisation_id" | "email" | "roles" | "invited_by"> & {
    readonly organisation: string;
    readonly inviter: string;
    readonly language: "nl" | "en";
    readonly now: number;
    readonly mailKey: string;
  },
): Promise<SentInvitation> {
  const token = randomBytes(32).toString("base64url");
  const link = `${origin}/invitation#${token}`;
  const isMailed = await mailing.isSetUp(db);
  const row = {
    ...{id: it.id, organisation_id: it.organisation_id, email: it.email, roles: it.roles, is_mailed: isMailed},
    ...{invited_by: it.invited_by, invited_at: new Date(it.now), expires_at: new Date(it.now + lifeMs)},
  };
  const id = await writeInvitation(db, {...row, digest: digestOf(token)});
  if (isMailed) {
    await mailing.withdraw(db, about(id));
    await mailing.queue(db, {
      about: about(id),
      key: it.mailKey,
      to: {address: it.email, name: ""},
      letter: letter(it.language, it, link),
      notAfter: row.expires_at,
    });
  }
  return {...invitationReply({...row, id, inviter: it.inviter}), link: isMailed ? null : link};
}

/** Under what the mails of an invitation stand in the queue. */
export const about = (id: string) => `invitation/${id}`;

export function invitationReply({id, email, roles, inviter, invited_at, expires_at}: InvitationRow): Invitation {
  const [invitedAt, expiresAt] = [invited_at.toISOString(), expires_at.toISOString()];
  return {id, email, roles: [...roles], invitedBy: inviter ?? "", invitedAt, expiresAt};
}

const letter = (
  language: "nl" | "en",
  {organisation, inviter}: {readonly organisation: string; readonly inviter: string},
  address: string,
): Letter =>
  language === "nl"
    ? {
        language,
        subject: `Doe mee met ${organisation} in Samenspel`,
        paragraphs: [
          `${inviter} nodigt je uit om mee te doen met ${organisation} in Samenspel. Daarin werken mensen samen aan interne communicatie met mensen in het midden.`,
          "De knop werkt twee weken en één keer. Verwachtte je dit niet? Dan hoef je niets te doen.",
        ],
        button: {label: "Uitnodiging bekijken", address},
      }
    : {
        language,
        subject: `Take part in ${organisation} in Samenspel`,
        paragraphs: [
          `${inviter} invites you to take part in ${organisation} in Samenspel, where people work together on internal communication with people at its centre.`,
          "The button works for two weeks, and once. Did you not expect this? Then do nothing.",
        ],
        button: {label: "See the invitation", address},
      };
