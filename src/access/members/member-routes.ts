import {type OrganisationContext, type Route, route} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {recordEvent} from "../event-log/index.ts";
import {changeRoles, listMembers, type Member, removeMember} from "../members-contract.ts";
import {clashing, type Role, roles as roleContent} from "../role-content.ts";
import {readInvitations} from "./invitation-store.ts";
import {invitationReply} from "./invitations.ts";
import {
  deleteMember,
  isHeldByOther,
  lockMembers,
  type MemberRow,
  readMember,
  readMembers,
  writeRoles,
} from "./member-store.ts";
import type {MembersParts} from "./parts.ts";

/** Who takes part in an organisation, and in which roles. */
export function memberRoutes({storage, mailing}: MembersParts): Route[] {
  return [
    route(listMembers, (_, {organisation}) =>
      storage.inInstallation(async (db) => ({
        members: (await readMembers(db, organisation.id)).map(memberReply),
        invitations: (await readInvitations(db, organisation.id)).map(invitationReply),
        isMailSetUp: await mailing.isSetUp(db),
      })),
    ),

    route(changeRoles, ({userId, roles}, context) =>
      storage.inInstallation(async (db) => {
        const {organisation} = context;
        await lockMembers(db, organisation.id);
        const member = await knownMember(db, organisation.id, userId);
        await allowRoles(db, {organisationId: organisation.id, userId, given: roles});
        const wanted = [...new Set(roles)];
        await writeRoles(db, organisation.id, userId, wanted);
        await recordRoles(db, context, member, wanted);
        return memberReply((await readMember(db, organisation.id, userId))!);
      }),
    ),

    route(removeMember, ({userId}, context) =>
      storage.inInstallation(async (db) => {
        const {organisation} = context;
        await lockMembers(db, organisation.id);
        const member = await knownMember(db, organisation.id, userId);
        await allowRoles(db, {organisationId: organisation.id, userId, given: []});
        await deleteMember(db, organisation.id, userId);
        await recordRoles(db, context, member, []);
        return {};
      }),
    ),
  ];
}

/**
 * @throws Problem "bad-input" for roles that exclude one another; "conflict" when the organisation would be left without a coordinator.
 */
export async function allowRoles(
  db: InstallationDb,
  {organisationId, userId, given}: {organisationId: string; userId: string; given: readonly Role[]},
): Promise<void> {
  refuseClash(given);
  if (given.includes("coordinator")) return;
  const now = await readMember(db, organisationId, userId);
  if (now?.roles.includes("coordinator") && !(await isHeldByOther(db, organisationId, "coordinator", userId)))
    throw new Problem("conflict", {
      nl: "Dit is de enige coördinator. Maak eerst iemand anders coördinator.",
      en: "This is the only coordinator. Make somebody else coordinator first.",
    });
}

/** @throws Problem "bad-input" for roles that one person cannot have together. */
export function refuseClash(given: readonly Role[]): void {
  const clash = clashing(given);
  if (clash.length === 0) return;
  const named = (language: "nl" | "en") => clash.map((role) => roleContent[role].words[language]).join(", ");
  throw new Problem("bad-input", {
    nl: `Deze rollen kunnen niet bij één persoon liggen: ${named("nl")}. Wie controleert, kan niet ook uitvoeren.`,
    en: `One person cannot have these roles together: ${named("en")}. Whoever checks the work cannot also do it.`,
  });
}

/** A line in the log for each role that came or went. */
async function recordRoles(
  db: InstallationDb,
  {organisation, actor, clock}: Pick<OrganisationContext, "organisation" | "actor" | "clock">,
  before: MemberRow,
  after: readonly Role[],
): Promise<void> {
  const given = after.filter((role) => !before.roles.includes(role));
  const taken = before.roles.filter((role) => !after.includes(role));
  for (const [code, changed] of [["role-given", given] as const, ["role-taken", taken] as const])
    for (const role of changed)
      await recordEvent(db, {
        ...{code, detail: role, organisationId: organisation.id, actor, at: clock()},
        subject: {kind: "user", id: before.user_id},
      });
}

async function knownMember(db: InstallationDb, organisationId: string, userId: string): Promise<MemberRow> {
  const member = await readMember(db, organisationId, userId);
  if (member) return member;
  throw new Problem("not-found", {nl: "Deze persoon doet hier niet mee.", en: "This person takes no part here."});
}

function memberReply({user_id, name, email, roles, joined_at, deactivated_at}: MemberRow): Member {
  const joinedAt = joined_at.toISOString();
  return {userId: user_id, name, email, roles: [...roles], joinedAt, isDeactivated: deactivated_at !== null};
}
