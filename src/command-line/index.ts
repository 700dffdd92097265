/** The commands of `samenspel`. */
export {type Command, runCommand} from "./command.ts";

import type {Command} from "./command.ts";
import {importCommand} from "./import.ts";
import {logCommand} from "./log.ts";
import {monitorCommand} from "./monitor.ts";
import {backupCommand, doctorCommand, resetPasswordCommand, restoreCommand} from "./upkeep.ts";

const serveCommand: Command = {
  name: "serve",
  summary: {
    nl: "Start de server. Instellingen: HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL.",
    en: "Starts the server. Settings: HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL.",
  },
  takes: undefined,
  count: [0, 0],
  options: {},
  run: async () => {
    await import("../server.ts");
    await new Promise(() => {});
  },
};

export const commands: readonly Command[] = [
  serveCommand,
  monitorCommand,
  importCommand,
  backupCommand,
  restoreCommand,
  resetPasswordCommand,
  logCommand,
  doctorCommand,
];
