import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {createOrganisation, readSession, signIn, updateOrganisation} from "../../src/access/contract.ts";
import {listEvents} from "../../src/access/event-log-contract.ts";
import {
  acceptInvitation,
  changeAccount,
  changeRoles,
  invite,
  inviteAgain,
  listAccounts,
  listMembers,
  listTokens,
  makeToken,
  readInvitation,
  removeMember,
  withdrawInvitation,
  withdrawToken,
} from "../../src/access/members-contract.ts";
import {readFigures} from "../../src/evidence/contract.ts";
import {listPeople} from "../../src/people/contract.ts";
import {apiPath} from "../../src/platform/http/index.ts";
import {coordinatorOf, newApplication, rightPassword, Visitor} from "../support/application.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {organisationId: string};
let now = Date.parse("2026-11-02T09:00:00Z");
beforeAll(async () => {
  application = await newApplication({clock: () => now});
  const first = await coordinatorOf(application);
  [kim, to] = [first.visitor, {organisationId: first.organisation.id}];
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const tokenIn = (link: string | null) => link!.split("#")[1]!;
const account = (name: string) => ({name, password: rightPassword});

/** Somebody new, who accepted an invitation with these roles. */
async function joined(name: string, roles: ["viewer" | "dpo" | "works-council" | "coordinator"]): Promise<Visitor> {
  const email = `${name.toLowerCase()}@example.org`;
  const {invited} = await kim.call(invite, {emails: [email], roles, language: "nl"}, to);
  const visitor = new Visitor(application);
  await visitor.call(acceptInvitation, {token: tokenIn(invited[0]!.link), account: account(name)});
  return visitor;
}

const userOf = async (visitor: Visitor) => (await visitor.call(readSession, {})).user!.id;

describe("an invitation", () => {
  test("makes an account and a member with its roles; its link counts once", async () => {
    const {invited, already} = await kim.call(
      invite,
      {emails: ["Noor@example.org", "noor@example.org", "kim@example.org"], roles: ["viewer"], language: "nl"},
      to,
    );
    expect(already).toEqual(["kim@example.org"]);
    expect(invited).toMatchObject([{email: "noor@example.org", roles: ["viewer"], invitedBy: "Kim"}]);
    const token = tokenIn(invited[0]!.link);
    const noor = new Visitor(application);
    expect(await noor.call(readInvitation, {token})).toEqual({
      ...{organisation: "Waterschap", email: "noor@example.org", roles: ["viewer"], next: "new-account"},
    });
    const session = await noor.call(acceptInvitation, {token, account: account("Noor")});
    expect(session).toMatchObject({
      state: "signed-in",
      user: {name: "Noor", email: "noor@example.org", isAdministrator: false},
      organisations: [{name: "Waterschap", roles: ["viewer"], permissions: ["figures:read", "trajectory:read"]}],
    });
    expect(await new Visitor(application).ask(acceptInvitation, {token, account: account("Eve")})).toMatchObject({
      status: 422,
    });
    const {members, invitations} = await kim.call(listMembers, {}, to);
    expect(members.map(({name, roles}) => [name, roles])).toEqual([
      ["Kim", ["coordinator"]],
      ["Noor", ["viewer"]],
    ]);
    expect(invitations).toEqual([]);
  });

  test("for an address with an account asks to sign in with it, and adds roles to those there are", async () => {
    const {invited} = await kim.call(invite, {emails: ["olaf@example.org"], roles: ["viewer"], language: "en"}, to);
    const olaf = new Visitor(application);
    await olaf.call(acceptInvitation, {token: tokenIn(invited[0]!.link), account: account("Olaf")});
    const elsewhere = await olaf.call(createOrganisation, {name: "Elders", timeZone: "UTC", language: "nl"});
    const there = {organisationId: elsewhere.id};
    const second = await olaf.call(invite, {emails: ["kim@example.org"], roles: ["viewer"], language: "nl"}, there);
    const token = tokenIn(second.invited[0]!.link);
    const stranger = new Visitor(application);
    expect(await stranger.call(readInvitation, {token})).toMatchObject({next: "sign-in"});
    expect(await stranger.ask(acceptInvitation, {token, account: account("Kim")})).toMatchObject({status: 401});
    expect(await olaf.call(readInvitation, {token})).toMatchObject({next: "other-account"});
    expect(await kim.call(readInvitation, {token})).toMatchObject({next: "join"});
    const {organisations} = await kim.call(acceptInvitation, {token});
    expect(organisations.map(({name, roles}) => [name, roles])).toEqual([
      ["Waterschap", ["coordinator"]],
      ["Elders", ["viewer"]],
    ]);
  });

  test("opens nothing after it was withdrawn, sent anew or two weeks have gone", async () => {
    const one = await kim.call(invite, {emails: ["p@example.org"], roles: ["viewer"], language: "nl"}, to);
    const {id, link} = one.invited[0]!;
    const again = await kim.call(inviteAgain, {invitationId: id, language: "nl"}, to);
    const visitor = new Visitor(application);
    expect(await visitor.ask(readInvitation, {token: tokenIn(link)})).toMatchObject({status: 422});
    expect(await visitor.call(readInvitation, {token: tokenIn(again.link)})).toMatchObject({email: "p@example.org"});
    now += 14 * 86_400_000 + 1;
    expect(await visitor.ask(readInvitation, {token: tokenIn(again.link)})).toMatchObject({status: 422});
    await kim.call(signIn, {email: "kim@example.org", password: rightPassword});
    const third = await kim.call(inviteAgain, {invitationId: id, language: "nl"}, to);
    await kim.call(withdrawInvitation, {invitationId: id}, to);
    expect(await visitor.ask(readInvitation, {token: tokenIn(third.link)})).toMatchObject({status: 422});
  });

  test("with a common password, or without account, makes nothing", async () => {
    const {invited} = await kim.call(invite, {emails: ["q@example.org"], roles: ["viewer"], language: "nl"}, to);
    const token = tokenIn(invited[0]!.link);
    const visitor = new Visitor(application);
    expect(await visitor.ask(acceptInvitation, {token})).toMatchObject({status: 422});
    expect(await visitor.ask(acceptInvitation, {token, account: {name: "Q", password: "1q2w3e4r5t"}})).toMatchObject({
      status: 422,
    });
    expect(await visitor.call(readInvitation, {token})).toMatchObject({next: "new-account"});
  });
});

describe("roles", () => {
  test("add up, and those that check each other exclude one another in one person", async () => {
    const ria = await joined("Ria", ["viewer"]);
    const userId = await userOf(ria);
    const refused = await kim.ask(changeRoles, {userId, roles: ["coordinator", "works-council"]}, to);
    expect(refused).toMatchObject({status: 422});
    expect(refused.reply).toMatchObject({detail: expect.stringContaining("Works council")});
    await kim.call(changeRoles, {userId, roles: ["viewer", "works-council"]}, to);
    const {organisations} = await ria.call(readSession, {});
    expect(organisations[0]!.permissions.toSorted()).toEqual(
      [
        ...["figures:read", "gates:read", "gates:sign", "log:read", "members:read", "sources:read", "trajectory:read"],
      ].toSorted(),
    );
  });

  test("that change hold at once, and the log tells who changed which", async () => {
    const sam = await joined("Sam", ["coordinator"]);
    const userId = await userOf(sam);
    expect((await sam.ask(listPeople, {}, to)).status).toBe(200);
    await kim.call(changeRoles, {userId, roles: ["dpo"]}, to);
    expect((await sam.ask(listPeople, {}, to)).status).toBe(403);
    const {events} = await sam.call(listEvents, {}, to);
    expect(events.slice(0, 3)).toMatchObject([
      {code: "denial", detail: "people:read"},
      {code: "role-taken", detail: "coordinator", subject: {kind: "user", id: userId}},
      {code: "role-given", detail: "dpo"},
    ]);
    await kim.call(removeMember, {userId}, to);
    expect((await sam.ask(listEvents, {}, to)).status).toBe(404);
  });

  test("leave an organisation never without a coordinator", async () => {
    const userId = await userOf(kim);
    expect(await kim.ask(changeRoles, {userId, roles: ["viewer"]}, to)).toMatchObject({status: 409});
    expect(await kim.ask(removeMember, {userId}, to)).toMatchObject({status: 409});
  });

  test("cannot be given by who may only read them", async () => {
    const tess = await joined("Tess", ["dpo"]);
    const userId = await userOf(tess);
    expect(await tess.ask(changeRoles, {userId, roles: ["coordinator"]}, to)).toMatchObject({status: 403});
    expect(await tess.ask(updateOrganisation, {name: "X"}, to)).toMatchObject({status: 403});
  });
});

describe("a token for programs", () => {
  test("may what it was made for, in its own organisation, until it is withdrawn or too old", async () => {
    const made = await kim.call(makeToken, {name: "Intranet", scopes: ["figures:read"], days: 30}, to);
    const asProgram = (path: string) =>
      application.fetch(
        new Request(`http://127.0.0.1:4280${path.replace(":organisationId", to.organisationId)}`, {
          headers: {authorization: `Bearer ${made.token}`},
        }),
      );
    expect((await asProgram(apiPath(readFigures))).status).not.toBe(401);
    expect((await asProgram(apiPath(listPeople))).status).toBe(403);
    expect((await asProgram(apiPath(listAccounts))).status).toBe(403);
    const theirs = await kim.call(createOrganisation, {name: "Derden", timeZone: "UTC", language: "nl"});
    expect((await asProgram(apiPath(readFigures).replace(":organisationId", theirs.id))).status).toBe(404);
    const [listed] = await kim.call(listTokens, {}, to);
    expect(listed).toMatchObject({name: "Intranet", createdBy: "Kim", lastUsedAt: new Date(now).toISOString()});
    expect(JSON.stringify(listed)).not.toContain(made.token);
    now += 30 * 86_400_000 + 1;
    expect((await asProgram(apiPath(readFigures))).status).toBe(401);
    await kim.call(signIn, {email: "kim@example.org", password: rightPassword});
    const second = await kim.call(makeToken, {name: "Second", scopes: ["figures:read"], days: 30}, to);
    await kim.call(withdrawToken, {tokenId: second.id}, to);
    expect(await kim.call(listTokens, {}, to)).toMatchObject([{name: "Intranet"}]);
  });

  test("cannot be made for what decides about people", async () => {
    const wish = {name: "X", scopes: ["members:write" as never], days: 1};
    expect(await kim.ask(makeToken, wish, to)).toMatchObject({status: 422});
  });
});

describe("an administrator", () => {
  test("is the first user; only administrators see and change accounts", async () => {
    const ulla = await joined("Ulla", ["viewer"]);
    expect((await ulla.ask(listAccounts, {})).status).toBe(403);
    const accounts = await kim.call(listAccounts, {});
    expect(accounts.filter(({isAdministrator}) => isAdministrator).map(({name}) => name)).toEqual(["Kim"]);
    const userId = await userOf(ulla);
    await kim.call(changeAccount, {userId, isAdministrator: true});
    expect((await ulla.ask(listAccounts, {})).status).toBe(200);
    await kim.call(changeAccount, {userId, isAdministrator: false});
    expect((await ulla.ask(listAccounts, {})).status).toBe(403);
  });

  test("can end somebody's access at once, and give it back", async () => {
    const vera = await joined("Vera", ["viewer"]);
    const userId = await userOf(vera);
    await kim.call(changeAccount, {userId, isDeactivated: true});
    expect(await vera.call(readSession, {})).toMatchObject({state: "signed-out"});
    expect((await vera.ask(signIn, {email: "vera@example.org", password: rightPassword})).status).toBe(403);
    await kim.call(changeAccount, {userId, isDeactivated: false});
    expect(await vera.call(signIn, {email: "vera@example.org", password: rightPassword})).toMatchObject({
      state: "signed-in",
    });
  });

  test("stays while there is no other", async () => {
    const userId = await userOf(kim);
    expect(await kim.ask(changeAccount, {userId, isAdministrator: false})).toMatchObject({status: 409});
    expect(await kim.ask(changeAccount, {userId, isDeactivated: true})).toMatchObject({status: 409});
  });
});
