import {listAllOrganisations} from "../access/contract.ts";
import {faultWords} from "../access/event-content.ts";
import {
  type EventPage,
  listEvents,
  listInstallationEvents,
  type Verification,
  verifyLogs,
} from "../access/event-log-contract.ts";
import {eventLines, eventsHead} from "../access/index.ts";
import {languageIn, Problem, type Words} from "../platform/problem.ts";
import {type Caller, withCaller} from "./caller.ts";
import {type Command, type Given, type Terminal, WrongUse} from "./command.ts";
import {spoken, tell} from "./speech.ts";

export const logCommand: Command = {
  name: "log",
  summary: {
    nl: "verify rekent het logboek na en noemt de eerste rij die niet klopt; export schrijft het als CSV, nieuwste rij eerst. De server mag draaien.",
    en: "verify computes the event log anew and names the first bad row; export prints it as CSV, newest row first. Works while the server runs.",
  },
  takes: {nl: "<verify|export>", en: "<verify|export>"},
  count: [1, 1],
  options: {
    organisation: {
      type: "string",
      value: {nl: "NAAM", en: "NAME"},
      summary: {
        nl: "zoals in de adresbalk. Zonder: verify rekent alles na, export geeft het logboek van de installatie",
        en: "as in the address bar. Without: verify takes every log, export the installation's own",
      },
    },
    head: {
      type: "string",
      value: {nl: "CONTROLEGETAL", en: "DIGEST"},
      summary: {
        nl: "bij verify: een controlegetal dat je eerder buiten de machine bewaarde; moet nog in het logboek staan",
        en: "with verify: a digest that you kept elsewhere; must still be in the log",
      },
    },
  },
  run: async (given, terminal) => {
    const [verb] = given.arguments;
    if (verb === "verify") return verify(given, terminal);
    if (verb === "export") return exportLog(given, terminal);
    throw new WrongUse({nl: `log kent geen “${verb}”.`, en: `log knows no “${verb}”.`});
  },
};

async function verify(given: Given, terminal: Terminal): Promise<void> {
  const [organisation, head] = [given.text("organisation"), given.text("head")];
  if (head !== undefined && !/^\s*[0-9a-f]{64}\s*$/i.test(head))
    throw new WrongUse({
      nl: "Een controlegetal heeft 64 tekens: cijfers en de letters a tot en met f.",
      en: "A digest has 64 characters: digits and the letters a to f.",
    });
  const verifications = await withCaller(terminal, (caller) =>
    caller.call(verifyLogs, {
      ...(organisation === undefined ? {} : {organisation}),
      ...(head === undefined ? {} : {head}),
    }),
  );
  for (const verification of verifications) terminal.out(spoken(terminal, verdict(verification)));
  if (verifications.some(({fault}) => fault !== null))
    throw new Problem("conflict", {
      nl: "Het logboek klopt niet: zie hierboven. Verander niets, en bewaar een back-up van nu.",
      en: "The log is not right: see above. Change nothing, and keep a backup of now.",
    });
}

/** "✓ gemeente-waterrijk: 12 rows, every digest is right. Last row: …" */
function verdict({organisation, rows, head, fault}: Verification & {readonly organisation: string | null}): Words {
  const name = {nl: organisation ?? "installatie", en: organisation ?? "installation"};
  if (fault) {
    const [n, elsewhere] = [String(fault.sequence), String(fault.elsewhere)];
    const words = faultWords[fault.kind];
    return {nl: `✗ ${name.nl}: ${words.nl(n, elsewhere)}`, en: `✗ ${name.en}: ${words.en(n, elsewhere)}`};
  }
  if (!head) return {nl: `✓ ${name.nl}: nog geen rijen.`, en: `✓ ${name.en}: no rows yet.`};
  return {
    nl: `✓ ${name.nl}: ${rows} rijen, alle controlegetallen kloppen. Rij ${head.sequence}: ${head.digest}`,
    en: `✓ ${name.en}: ${rows} rows, every digest is right. Row ${head.sequence}: ${head.digest}`,
  };
}

const rowsAtOnce = 1_000;

async function exportLog(given: Given, terminal: Terminal): Promise<void> {
  const language = languageIn(terminal.environment);
  if (given.text("head") !== undefined)
    throw new WrongUse({nl: "--head hoort bij verify.", en: "--head belongs to verify."});
  await withCaller(terminal, async (caller) => {
    const read = await pages(caller, terminal, given.text("organisation"));
    terminal.out(lines(eventsHead(language)));
    for (let before: number | undefined; ; ) {
      const {events, next} = await read(before === undefined ? {limit: rowsAtOnce} : {limit: rowsAtOnce, before});
      if (events.length > 0) terminal.out(lines(eventLines(events, language)));
      if (next === null) return;
      before = next;
    }
  });
}

/** As a terminal ends its lines. */
const lines = (csv: string) => csv.trimEnd().replaceAll("\r\n", "\n");

type ReadPage = (page: {readonly limit: number; readonly before?: number}) => Promise<EventPage>;

async function pages(caller: Caller, terminal: Terminal, slug: string | undefined): Promise<ReadPage> {
  if (slug === undefined) {
    tell(terminal, {nl: "Het logboek van de installatie.", en: "The log of the installation."});
    return (page) => caller.call(listInstallationEvents, page);
  }
  const found = (await caller.call(listAllOrganisations, {})).find((one) => one.slug === slug);
  if (!found)
    throw new Problem("not-found", {
      nl: `Er is geen organisatie “${slug}”.`,
      en: `There is no organisation “${slug}”.`,
    });
  return (page) => caller.call(listEvents, page, {organisationId: found.id});
}
