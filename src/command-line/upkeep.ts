import {resolve} from "node:path";
import {makeBackup, resetUserPassword} from "../access/contract.ts";
import {schema} from "../application.ts";
import {type Config, configOf} from "../platform/config.ts";
import {doubtUnsent} from "../platform/mail/index.ts";
import {Problem} from "../platform/problem.ts";
import {diagnose, openStorage, restore} from "../platform/storage/index.ts";
import {withCaller} from "./caller.ts";
import type {Command} from "./command.ts";
import {spoken, tell} from "./speech.ts";

const settings = {
  nl: "De gegevens zijn die van DATA_DIR of DATABASE_URL, zoals bij de server.",
  en: "The data are those of DATA_DIR or DATABASE_URL, as for the server.",
};

export const backupCommand: Command = {
  name: "backup",
  summary: {
    nl: `Schrijft alle gegevens in één bestand, dat je op beide soorten database kunt terugzetten; de server mag draaien. ${settings.nl}`,
    en: `Writes all data to one file that restores on either engine; works while the server runs. ${settings.en}`,
  },
  takes: {nl: "<bestand>", en: "<file>"},
  count: [1, 1],
  options: {},
  run: async (given, terminal) => {
    const path = resolve(terminal.folder, given.arguments[0]!);
    const {rows, digest} = await withCaller(terminal, (caller) => caller.call(makeBackup, {path}));
    tell(terminal, {
      nl: `${rows} rijen staan in ${path}. Controlegetal: ${digest}`,
      en: `${rows} rows are in ${path}. Digest: ${digest}`,
    });
  },
};

export const restoreCommand: Command = {
  name: "restore",
  summary: {
    nl: `Zet een back-up terug in een lege database. Stop eerst de server. ${settings.nl}`,
    en: `Puts a backup back into an empty database. Stop the server first. ${settings.en}`,
  },
  takes: {nl: "<bestand>", en: "<file>"},
  count: [1, 1],
  options: {
    replace: {
      type: "boolean",
      summary: {
        nl: "ook als er al iets is: dat is dan weg",
        en: "also when there is something already: that is then gone",
      },
    },
  },
  run: async (given, terminal) => {
    const config = configOf(terminal.environment, terminal.folder);
    const path = resolve(terminal.folder, given.arguments[0]!);
    const {rows} = await restore(config.storage, path, {...schema(Date.now), replace: given.has("replace")});
    await doubtMails(config);
    tell(terminal, {
      nl: `${rows} rijen zijn terug. Start de server om ermee te werken.`,
      en: `${rows} rows are back. Start the server to use them.`,
    });
  },
};

export const resetPasswordCommand: Command = {
  name: "reset-password",
  summary: {
    nl: "Geeft een gebruiker een ander wachtwoord en beëindigt de sessies van die gebruiker.",
    en: "Gives a user another password and ends that user's sessions.",
  },
  takes: {nl: "<mailadres>", en: "<mail address>"},
  count: [1, 1],
  options: {
    "without-second-factor": {
      type: "boolean",
      summary: {
        nl: "neemt ook de tweede stap en de passkeys weg, voor wie zijn telefoon kwijt is",
        en: "also takes away the second step and the passkeys, for who lost the telephone",
      },
    },
  },
  run: async (given, terminal) => {
    const email = given.arguments[0]!;
    const password = await terminal.secret(
      spoken(terminal, {
        nl: `Nieuw wachtwoord voor ${email} (minstens tien tekens): `,
        en: `New password for ${email} (at least ten characters): `,
      }),
    );
    const withoutSecondFactor = given.has("without-second-factor");
    await withCaller(terminal, (caller) => caller.call(resetUserPassword, {email, password, withoutSecondFactor}));
    tell(terminal, {
      nl: `${email} heeft het nieuwe wachtwoord; elke sessie van die gebruiker is beëindigd.`,
      en: `${email} has the new password; every session of that user has ended.`,
    });
  },
};

export const doctorCommand: Command = {
  name: "doctor",
  summary: {
    nl: `Kijkt of alles wat het product nodig heeft in orde is; verandert niets. ${settings.nl}`,
    en: `Looks whether everything the product needs is in order; changes nothing. ${settings.en}`,
  },
  takes: undefined,
  count: [0, 0],
  options: {json: {type: "boolean", summary: {nl: "de bevindingen als JSON", en: "print the findings as JSON"}}},
  run: async (given, terminal) => {
    const findings = await diagnose(configOf(terminal.environment, terminal.folder).storage, schema(Date.now));
    if (given.has("json")) terminal.out(JSON.stringify(findings, null, 2));
    else
      for (const {verdict, words} of findings)
        terminal.out(`${spoken(terminal, marks[verdict])} ${spoken(terminal, words)}`);
    if (findings.some(({verdict}) => verdict === "bad"))
      throw new Problem("unavailable", {nl: "Er is iets mis: zie hierboven.", en: "Something is wrong: see above."});
  },
};

const marks = {
  good: {nl: "✓ goed   ", en: "✓ good     "},
  attention: {nl: "! let op ", en: "! attention"},
  bad: {nl: "✗ slecht ", en: "✗ bad      "},
} as const;

/** What waited to be sent when a backup was made may have gone since: no mail goes twice. */
async function doubtMails(config: Config): Promise<void> {
  const storage = await openStorage(config.storage, schema(Date.now));
  try {
    await doubtUnsent(storage, Date.now);
  } finally {
    await storage.close();
  }
}
