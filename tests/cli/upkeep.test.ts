import {existsSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readSession, signIn} from "../../src/access/contract.ts";
import {listSources} from "../../src/dialogue/contract.ts";
import {coordinatorOf, rightPassword, Visitor} from "../support/application.ts";
import {temporaryFolder} from "../support/exports.ts";
import {type Ended, samenspel, server} from "../support/samenspel.ts";
import {known, slack} from "../support/waterschap.ts";

const messages = known.posts + known.replies;
const email = "kim@example.org";
const newPassword = "a better horse battery";

const done = ({code, error, out}: Ended) => {
  expect({code, ...(code === 0 ? {} : {error, out})}).toEqual({code: 0});
  return `${out}${error}`;
};
const couldNot = ({code, error, out}: Ended) => {
  expect({code, out}).toEqual({code: 1, out: ""});
  expect(error).not.toMatch(/^\s+at /m);
  return error;
};

test("import, backup, restore, doctor and reset-password work beside a running server, and without one", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "slack.zip"), slack);
  const commands = (data: string) => (words: readonly string[], input?: string) =>
    samenspel(words, {folder, environment: {DATA_DIR: join(folder, data)}, ...(input === undefined ? {} : {input})});
  const command = commands("data");
  const bring = ["import", "slack.zip", "--source", "Slack", "--public-archive", "Everybody may read this"];

  expect(done(await command(["doctor"]))).toContain("There is no database yet");
  const running = await server(join(folder, "data"));
  const {visitor, organisation} = await coordinatorOf({fetch}, running.url);
  const to = {organisationId: organisation.id};

  expect(done(await command(bring))).toContain(`${messages} messages are new, 0 changed.`);
  expect(await visitor.call(listSources, {}, to)).toMatchObject([{name: "Slack", messages, people: known.active}]);
  expect(done(await command(["backup", "beside.backup"]))).toMatch(/\d+ rows are in .*beside\.backup\. Digest: \w+/);
  expect(couldNot(await command(["restore", "beside.backup"]))).toMatch(/process \d+/);
  expect(couldNot(await command(["reset-password", "nobody@example.org"], `${newPassword}\n`))).toContain(
    "nobody@example.org",
  );
  done(await command(["reset-password", email], `${newPassword}\n`));
  expect((await visitor.call(readSession, {})).state).toBe("signed-out");
  expect((await visitor.ask(signIn, {email, password: rightPassword})).status).toBe(401);
  await visitor.call(signIn, {email, password: newPassword});
  await running.stop();

  expect(done(await command(["doctor"]))).toContain("✓");
  const findings = JSON.parse((await command(["doctor", "--json"])).out) as {verdict: string; message: string}[];
  expect(findings.map(({verdict}) => verdict)).not.toContain("bad");
  expect(done(await command(bring))).toContain("0 messages are new, 0 changed.");
  done(await command(["backup", "alone.backup"]));

  const there = commands("elsewhere");
  expect(couldNot(await there(["restore", "slack.zip"]))).not.toBe("");
  done(await there(["restore", "alone.backup"]));
  expect(couldNot(await there(["restore", "beside.backup"]))).not.toBe("");
  done(await there(["restore", "beside.backup", "--replace"]));
  done(await there(["reset-password", email], `${rightPassword}\n`));
  const elsewhere = await server(join(folder, "elsewhere"));
  const kim = new Visitor({fetch}, elsewhere.url);
  await kim.call(signIn, {email, password: rightPassword});
  // The backup was made after the first import and before the second.
  expect(await kim.call(listSources, {}, to)).toMatchObject([{name: "Slack", messages, imports: [{number: 1}]}]);
  await elsewhere.stop();
  expect(existsSync(join(folder, "elsewhere", "address"))).toBe(false);
}, 300_000);

test("an import that cannot be is refused in words, and nothing of it stays", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "holiday.txt"), "Dear diary");
  const command = (...words: string[]) =>
    samenspel(["import", ...words, "--source", "S", "--public-archive", "Everybody may read this"], {
      folder,
      environment: {DATA_DIR: join(folder, "data")},
    });
  expect(couldNot(await command("absent.zip"))).toContain("is not a file");
  expect(couldNot(await command("holiday.txt"))).toContain("There is no organisation yet");
});
