import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {Language, Password, permissions, Session} from "./contract.ts";
import {roleNames} from "./role-content.ts";

const Role = z.enum(roleNames);
const Roles = z.array(Role).min(1).max(roleNames.length);
const Email = z.email().max(254);

const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  joinedAt: z.iso.datetime(),
  isDeactivated: z.boolean().describe("An administrator ended this person's access to the installation."),
});
export type Member = z.infer<typeof Member>;

const Invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  roles: z.array(Role),
  invitedBy: z.string().describe("A name; empty when whoever invited is gone."),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

export const listMembers = contract({
  method: "GET",
  path: "/members",
  permission: "members:read",
  summary: "Who takes part in the organisation and in which roles, and who was invited.",
  input: z.object({}),
  reply: z.object({
    members: z.array(Member),
    invitations: z.array(Invitation),
    isMailSetUp: z.boolean().describe("Whether invitations go by mail; else the coordinator passes the link on."),
  }),
});

export const changeRoles = contract({
  method: "PUT",
  path: "/members/:userId/roles",
  permission: "members:write",
  summary: "Gives a member these roles in place of the present ones.",
  input: z.object({userId: z.string(), roles: Roles}),
  reply: Member,
});

export const removeMember = contract({
  method: "DELETE",
  path: "/members/:userId",
  permission: "members:write",
  summary: "Takes all roles of a member away: the organisation opens for them no more.",
  input: z.object({userId: z.string()}),
  reply: z.object({}),
});

const SentInvitation = Invitation.extend({
  link: z.string().nullable().describe("To pass on by hand, shown this once; null: it goes by mail."),
});
export type SentInvitation = z.infer<typeof SentInvitation>;

export const invite = contract({
  method: "POST",
  path: "/invitations",
  permission: "members:write",
  summary: "Invites people by their mail addresses; each gets a link that counts once, for two weeks.",
  input: z.object({emails: z.array(Email).min(1).max(200), roles: Roles, language: Language}),
  reply: z.object({
    invited: z.array(SentInvitation),
    already: z.array(z.string()).describe("Addresses of people who take part already."),
  }),
});

export const inviteAgain = contract({
  method: "POST",
  path: "/invitations/:invitationId/again",
  permission: "members:write",
  summary: "Sends an invitation anew with another link; the earlier one opens nothing any more.",
  input: z.object({invitationId: z.uuid(), language: Language}),
  reply: SentInvitation,
});

export const withdrawInvitation = contract({
  method: "DELETE",
  path: "/invitations/:invitationId",
  permission: "members:write",
  summary: "Withdraws an invitation: its link opens nothing any more.",
  input: z.object({invitationId: z.uuid()}),
  reply: z.object({}),
});

const InvitationToken = z.string().min(20).max(100);

const InvitationFacts = z.object({
  organisation: z.string(),
  email: z.string(),
  roles: z.array(Role),
  next: z
    .enum(["new-account", "sign-in", "join", "other-account"])
    .describe("sign-in: this address has an account; other-account: somebody else is signed in here."),
});
export type InvitationFacts = z.infer<typeof InvitationFacts>;

export const readInvitation = contract({
  method: "POST",
  path: "/invitation",
  permission: "public",
  summary: "What a link of an invitation is for.",
  input: z.object({token: InvitationToken}),
  reply: InvitationFacts,
});

export const acceptInvitation = contract({
  method: "POST",
  path: "/invitation/accept",
  permission: "public",
  summary: "Accepts an invitation as the account of its address, which is made where there is none.",
  input: z.object({
    token: InvitationToken,
    account: z.object({name: z.string().trim().min(1).max(120), password: Password}).optional(),
  }),
  reply: Session,
});

/** What a token for machines may be given: nothing that decides about people's access. */
export const tokenScopes = permissions.filter(
  (permission) =>
    !["members:write", "tokens:write", "organisation:write", "log:read", "gates:sign"].includes(permission),
) as [(typeof permissions)[number], ...(typeof permissions)[number][]];

const MachineToken = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(permissions)),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type MachineToken = z.infer<typeof MachineToken>;

export const listTokens = contract({
  method: "GET",
  path: "/tokens",
  permission: "tokens:write",
  summary: "The tokens with which programs may ask this organisation's data.",
  input: z.object({}),
  reply: z.array(MachineToken),
});

export const makeToken = contract({
  method: "POST",
  path: "/tokens",
  permission: "tokens:write",
  summary: "Makes a token for a program, with what it may do and until when. The token itself is shown this once.",
  input: z.object({
    name: z.string().trim().min(1).max(80),
    scopes: z.array(z.enum(tokenScopes)).min(1),
    days: z.number().int().min(1).max(366),
  }),
  reply: MachineToken.extend({token: z.string()}),
});

export const withdrawToken = contract({
  method: "DELETE",
  path: "/tokens/:tokenId",
  permission: "tokens:write",
  summary: "Withdraws a token: it opens nothing any more.",
  input: z.object({tokenId: z.uuid()}),
  reply: z.object({}),
});

const Account = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  isAdministrator: z.boolean(),
  organisations: z.number().int().describe("In how many organisations this person takes part."),
  deactivatedAt: z.iso.datetime().nullable(),
});
export type Account = z.infer<typeof Account>;

export const listAccounts = contract({
  method: "GET",
  path: "/accounts",
  permission: "admin",
  summary: "Everybody with an account on this installation, for its administrators.",
  input: z.object({}),
  reply: z.array(Account),
});

export const changeAccount = contract({
  method: "PATCH",
  path: "/accounts/:userId",
  permission: "admin",
  summary: "Makes somebody administrator or not, or ends their access to the installation or gives it back.",
  input: z.object({userId: z.string(), isAdministrator: z.boolean().optional(), isDeactivated: z.boolean().optional()}),
  reply: Account,
});
