import {type OrganisationContext, type PublicContext, type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {recordEvent} from "../event-log/index.ts";
import {
  acceptInvitation,
  type InvitationFacts,
  invite,
  inviteAgain,
  readInvitation,
  withdrawInvitation,
} from "../members-contract.ts";
import {acceptPassword, digestOf, hashed, insertUser, linkIsOld, userByEmail, userById} from "../sign-in/index.ts";
import {readOrganisationRow} from "../store.ts";
import {deleteInvitation, type InvitationRow, invitationOf, readInvitationRow} from "./invitation-store.ts";
import {about, send} from "./invitations.ts";
import {allowRoles, refuseClash} from "./member-routes.ts";
import {lockMembers, readMember, readMembers, writeRoles} from "./member-store.ts";
import type {MembersParts} from "./parts.ts";

/** Asking people to take part, and their answer. */
export function invitationRoutes(parts: MembersParts): Route[] {
  const {storage, auth, mailing, door} = parts;

  const sent = (
    db: InstallationDb,
    {organisation, actor, clock, newId}: OrganisationContext,
    it: Pick<InvitationRow, "id" | "email" | "roles"> & {readonly language: "nl" | "en"},
  ) =>
    send(db, parts, {
      ...it,
      ...{organisation_id: organisation.id, organisation: organisation.name, inviter: actor.name},
      ...{invited_by: actor.userId, now: clock(), mailKey: newId()},
    });

  /** The invitation of a link, with whose turn it is at this browser. */
  const opened = async (token: string, {request, clock}: PublicContext) => {
    const it = await storage.inInstallation((db) => invitationOf(db, digestOf(token), new Date(clock())));
    if (!it) throw linkIsOld();
    const session = await auth.api.getSession({headers: request.headers});
    const owner = await storage.inInstallation((db) => userByEmail(db, it.email));
    return {it, owner, next: nextStep(session?.user.id, owner?.id)};
  };

  return [
    route(invite, ({emails, roles, language}, context) =>
      storage.inInstallation(async (db) => {
        refuseClash(roles);
        const members = new Set((await readMembers(db, context.organisation.id)).map(({email}) => email));
        const wanted = [...new Set(emails.map((email) => email.trim().toLowerCase()))];
        const invited = [];
        for (const email of wanted.filter((each) => !members.has(each))) {
          const it = await sent(db, context, {id: context.newId(), email, roles: [...new Set(roles)], language});
          invited.push(it);
        }
        for (const {id} of invited) await recordInvitation(db, context, "member-invited", id);
        return {invited, already: wanted.filter((each) => members.has(each))};
      }),
    ),

    route(inviteAgain, ({invitationId, language}, context) =>
      storage.inInstallation(async (db) => {
        const it = await known(db, context.organisation.id, invitationId);
        const again = await sent(db, context, {...it, language});
        await recordInvitation(db, context, "member-invited", it.id);
        return again;
      }),
    ),

    route(withdrawInvitation, ({invitationId}, context) =>
      storage.inInstallation(async (db) => {
        const it = await known(db, context.organisation.id, invitationId);
        await mailing.withdraw(db, about(it.id));
        await deleteInvitation(db, it.id);
        await recordInvitation(db, context, "invitation-withdrawn", it.id);
        return {};
      }),
    ),

    route(readInvitation, async ({token}, context) => {
      const {it, next} = await opened(token, context);
      const organisation = await storage.inInstallation((db) => readOrganisationRow(db, it.organisation_id));
      return {organisation: organisation!.name, email: it.email, roles: [...it.roles], next};
    }),

    route(acceptInvitation, async ({token, account}, context) => {
      const {owner, next, it} = await opened(token, context);
      if (next === "sign-in" || next === "other-account") throw signInFirst(it.email);
      const made = next === "new-account" ? await newUser(account, it, context) : undefined;
      const userId = made?.id ?? owner!.id;
      await storage.inInstallation(async (db) => {
        // Looked up again: of two who use the link at once, one gets it.
        const mine = await invitationOf(db, digestOf(token), new Date(context.clock()), {lock: true});
        if (!mine) throw linkIsOld();
        await lockMembers(db, mine.organisation_id);
        if (made) await insertUser(db, made, {isVerified: mine.is_mailed});
        const before = (await readMember(db, mine.organisation_id, userId))?.roles ?? [];
        const roles = [...new Set([...before, ...mine.roles])];
        await allowRoles(db, {organisationId: mine.organisation_id, userId, given: roles});
        await writeRoles(db, mine.organisation_id, userId, roles);
        await deleteInvitation(db, mine.id);
        await recordEvent(db, {
          ...{code: "member-joined", organisationId: mine.organisation_id, actor: {userId}, at: context.clock()},
          subject: {kind: "invitation", id: mine.id},
        });
      });
      const user = await storage.inInstallation((db) => userById(db, userId));
      return door.open(context, user!, "invitation");
    }),
  ];

  async function newUser(
    account: {readonly name: string; readonly password: string} | undefined,
    {email}: InvitationRow,
    {newId}: PublicContext,
  ) {
    if (!account)
      throw new Problem("bad-input", {
        nl: "Kies een naam en een wachtwoord voor je account.",
        en: "Choose a name and a password for your account.",
      });
    await acceptPassword(account.password, {name: account.name, email});
    return {id: newId(), name: account.name, email, password: await hashed(auth, account.password)};
  }
}

const nextStep = (visitor: string | undefined, owner: string | undefined): InvitationFacts["next"] => {
  if (visitor === undefined) return owner === undefined ? "new-account" : "sign-in";
  return visitor === owner ? "join" : "other-account";
};

const recordInvitation = (
  db: InstallationDb,
  {organisation, actor, clock}: Pick<OrganisationContext, "organisation" | "actor" | "clock">,
  code: "member-invited" | "invitation-withdrawn",
  id: string,
) =>
  recordEvent(db, {
    ...{code, organisationId: organisation.id, actor, at: clock()},
    subject: {kind: "invitation", id},
  });

async function known(db: InstallationDb, organisationId: string, id: string): Promise<InvitationRow> {
  const it = await readInvitationRow(db, organisationId, id);
  if (it) return it;
  throw new Problem("not-found", {nl: "Deze uitnodiging is er niet meer.", en: "This invitation is gone."});
}

const signInFirst = (email: string) =>
  new Problem("not-signed-in", {
    nl: `Deze uitnodiging is voor ${email}. Meld je aan met dat account en open de link opnieuw.`,
    en: `This invitation is for ${email}. Sign in with that account and open the link again.`,
  });
