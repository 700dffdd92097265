import {resolve} from "node:path";
import {makeBackup, resetUserPassword} from "../access/contract.ts";
import {schema} from "../application.ts";
import {configOf} from "../platform/config.ts";
import {Problem} from "../platform/problem.ts";
import {diagnose, restore} from "../platform/storage/index.ts";
import {withCaller} from "./caller.ts";
import type {Command} from "./command.ts";

const settings = "The data are those of DATA_DIR or DATABASE_URL, as for the server.";

export const backupCommand: Command = {
  name: "backup",
  summary: `Writes all data to one file that restores on either engine; works while the server runs. ${settings}`,
  takes: "<file>",
  count: [1, 1],
  options: {},
  run: async (given, terminal) => {
    const path = resolve(terminal.folder, given.arguments[0]!);
    const {rows, digest} = await withCaller(configOf(terminal.environment, terminal.folder), (caller) =>
      caller.call(makeBackup, {path}),
    );
    terminal.error(`${rows} rows are in ${path}. Digest: ${digest}`);
  },
};

export const restoreCommand: Command = {
  name: "restore",
  summary: `Puts a backup back into an empty database. Stop the server first. ${settings}`,
  takes: "<file>",
  count: [1, 1],
  options: {replace: {type: "boolean", summary: "also when there is something already: that is then gone"}},
  run: async (given, terminal) => {
    const config = configOf(terminal.environment, terminal.folder);
    const path = resolve(terminal.folder, given.arguments[0]!);
    const {rows} = await restore(config.storage, path, {...schema(Date.now), replace: given.has("replace")});
    terminal.error(`${rows} rows are back. Start the server to use them.`);
  },
};

export const resetPasswordCommand: Command = {
  name: "reset-password",
  summary: "Gives a user another password and ends that user's sessions.",
  takes: "<mail address>",
  count: [1, 1],
  options: {},
  run: async (given, terminal) => {
    const email = given.arguments[0]!;
    const password = await terminal.secret(`New password for ${email} (at least ten characters): `);
    await withCaller(configOf(terminal.environment, terminal.folder), (caller) =>
      caller.call(resetUserPassword, {email, password}),
    );
    terminal.error(`${email} has the new password; every session of that user has ended.`);
  },
};

export const doctorCommand: Command = {
  name: "doctor",
  summary: `Looks whether everything the product needs is in order; changes nothing. ${settings}`,
  takes: "",
  count: [0, 0],
  options: {json: {type: "boolean", summary: "print the findings as JSON"}},
  run: async (given, terminal) => {
    const findings = await diagnose(configOf(terminal.environment, terminal.folder).storage, schema(Date.now));
    if (given.has("json")) terminal.out(JSON.stringify(findings, null, 2));
    else for (const {verdict, message} of findings) terminal.out(`${marks[verdict]} ${message}`);
    if (findings.some(({verdict}) => verdict === "bad"))
      throw new Problem("unavailable", "Something is wrong: see above.");
  },
};

const marks = {good: "✓ good     ", attention: "! attention", bad: "✗ bad      "} as const;
