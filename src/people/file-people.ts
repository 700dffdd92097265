import type {PeopleFileMapping} from "./contract.ts";
import {type DateOrder, readDay} from "./file-dates.ts";
import type {FileProblems} from "./file-problems.ts";
import type {FileRow} from "./file-rows.ts";
import {isNearName, nameKey} from "./names.ts";
import {cyclesOf, pathText, type UnitPath, unitKey} from "./units.ts";

/** Somebody as a people file describes them. */
export interface PersonInFile {
  /** Row as a spreadsheet counts. */
  readonly row: number;
  /** The organisation's own id; without one "mail:…" or "name:…", what the person is recognised by instead. */
  readonly externalId: string;
  readonly name: string;
  /** nameKey of the name; "" when the file gives no name. */
  readonly nameKey: string;
  /** Lower-cased, without repeats; addresses of several people left out. */
  readonly mails: readonly string[];
  readonly unit: UnitPath;
  readonly location: string | null;
  readonly role: string | null;
  /** The manager's externalId; null when there is none, or none that can be told. */
  readonly managerExternalId: string | null;
  readonly isExternal: boolean;
  /** First and last day in service, "YYYY-MM-DD"; null when not given. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** How to read what the rows leave open. */
export interface Reading {
  readonly mapping: PeopleFileMapping;
  readonly order: Exclude<DateOrder, "either" | "both">;
  readonly validFrom: string | undefined;
  readonly problems: FileProblems;
}

export interface PeopleInFile {
  readonly people: readonly PersonInFile[];
  /** Rows about somebody who was already there. */
  readonly repeated: number;
  /** Circles of people who are each other's manager, by the ids of the file. */
  readonly managerCycles: string[][];
}

/**
 * Makes people of rows: each person once, in the unit of the first row about them; addresses that several people share
 * taken away; managers found by id, mail address or name.
 * @param paths the unit of each row.
 * Cost O(rows).
 */
export function gatherPeople(rows: readonly FileRow[], paths: readonly UnitPath[], reading: Reading): PeopleInFile {
  const crowd: Crowd = {people: [], byId: new Map(), byMail: new Map(), byName: new Map()};
  let repeated = 0;
  for (const [i, row] of rows.entries()) if (enter(crowd, row, paths[i]!, reading) === "repeated") repeated++;
  leaveSharedMails(crowd, reading.problems);
  remarkOnSameNames(crowd, reading.problems);
  const managerCycles = findManagers(crowd, reading.problems);
  return {people: crowd.people.map(({manager: _, ...person}) => person), repeated, managerCycles};
}

type Entrant = {-readonly [key in keyof PersonInFile]: PersonInFile[key]} & {readonly manager: string};

/** The people found so far, while rows come in. */
interface Crowd {
  readonly people: Entrant[];
  readonly byId: Map<string, Entrant>;
  readonly byMail: Map<string, Entrant[]>;
  readonly byName: Map<string, Entrant[]>;
}

function enter(crowd: Crowd, row: FileRow, unit: UnitPath, reading: Reading): "entered" | "repeated" | "refused" {
  const {problems} = reading;
  const key = nameKey(row.name);
  const mails = [...new Set(row.mails)];
  const ofId = row.id === "" ? undefined : crowd.byId.get(row.id);
  if (ofId && !isSamePerson(ofId, key, mails)) {
    problems.add("id-of-another", {value: row.id, otherRow: ofId.row}, row.row);
    return "refused";
  }
  const known = ofId ?? knownWithoutId(crowd, row, key, mails);
  if (known) {
    repeat(crowd, known, row, unit, mails, problems);
    return "repeated";
  }
  const externalId = row.id || standIn(crowd, key, mails);
  if (externalId === undefined) {
    problems.add("nobody", {}, row.row);
    return "refused";
  }
  remarkOnMissing(row, mails, unit, reading);
  const person: Entrant = {
    row: row.row,
    externalId,
    name: row.name || mails[0] || row.id,
    nameKey: key,
    mails,
    unit,
    location: row.location || null,
    role: row.role || null,
    managerExternalId: null,
    manager: row.manager,
    isExternal: readExternal(row, problems),
    ...readService(row, reading),
  };
  crowd.people.push(person);
  crowd.byId.set(externalId, person);
  for (const mail of mails) append(crowd.byMail, mail, person);
  if (key !== "") append(crowd.byName, key, person);
  return "entered";
}

/** Rows with one address and one name are one person, whatever their ids (two contracts); so are two with only a name. */
function knownWithoutId(
  {byId, byMail}: Crowd,
  row: FileRow,
  key: string,
  mails: readonly string[],
): Entrant | undefined {
  const ofMail = mails.flatMap((mail) => byMail.get(mail) ?? []);
  const known = ofMail.find((person) => person.nameKey === key || person.nameKey === "" || key === "");
  return known ?? (row.id === "" && mails.length === 0 && key !== "" ? byId.get(`name:${key}`) : undefined);
}

/** What somebody without an id is recognised by; undefined when there is nothing that is not somebody else's. */
function standIn({byId}: Crowd, key: string, mails: readonly string[]): string | undefined {
  const candidates = [...mails.map((mail) => `mail:${mail}`), ...(key === "" ? [] : [`name:${key}`])];
  return candidates.find((id) => !byId.has(id));
}

/** The same id is the same person unless both name and address say otherwise. */
function isSamePerson(known: Entrant, key: string, mails: readonly string[]): boolean {
  if (key === "" || known.nameKey === "" || key === known.nameKey || isNearName(key, known.nameKey)) return true;
  return mails.some((mail) => known.mails.includes(mail));
}

function repeat(
  crowd: Crowd,
  known: Entrant,
  row: FileRow,
  unit: UnitPath,
  mails: readonly string[],
  problems: FileProblems,
): void {
  const isElsewhere = unit.length > 0 && known.unit.length > 0 && unitKey(unit) !== unitKey(known.unit);
  if (isElsewhere)
    problems.add("two-units", {value: pathText(unit), other: pathText(known.unit), otherRow: known.row}, row.row);
  else problems.add("repeated", {otherRow: known.row}, row.row);
  if (known.unit.length === 0) known.unit = unit;
  for (const mail of mails.filter((mail) => !known.mails.includes(mail))) {
    known.mails = [...known.mails, mail];
    append(crowd.byMail, mail, known);
  }
  if (row.id !== "" && !crowd.byId.has(row.id)) crowd.byId.set(row.id, known);
}

function remarkOnMissing(row: FileRow, mails: readonly string[], unit: UnitPath, {mapping, problems}: Reading): void {
  const {id, name, firstName, lastName, mail, unit: units} = mapping;
  if (id !== undefined && row.id === "") problems.add("missing-id", {}, row.row);
  if ((name ?? firstName ?? lastName) !== undefined && row.name === "") problems.add("missing-name", {}, row.row);
  if (mail.length > 0 && mails.length === 0) problems.add("missing-mail", {}, row.row);
  if (units.length > 0 && unit.length === 0) problems.add("missing-unit", {}, row.row);
}

const yes = new Set(
  "ja j yes y true waar 1 x extern externe external inhuur ingehuurd zzp freelance contractor uitzendkracht gedetacheerd".split(
    " ",
  ),
);
const no = new Set(["", ..."nee n no false onwaar 0 intern interne internal vast werknemer employee".split(" ")]);

function readExternal({external, row}: FileRow, problems: FileProblems): boolean {
  const word = external.toLowerCase();
  if (yes.has(word)) return true;
  if (!no.has(word)) problems.add("unclear-external", {value: external}, row);
  return false;
}

function readService(row: FileRow, {order, validFrom, problems}: Reading): Pick<PersonInFile, "startsOn" | "endsOn"> {
  const day = (text: string): string | null => {
    const read = text === "" ? null : readDay(text, order);
    if (read === undefined) problems.add("broken-date", {value: text}, row.row);
    return read ?? null;
  };
  const [startsOn, endsOn] = [day(row.start), day(row.end)];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    problems.add("ends-before-start", {value: endsOn, other: startsOn}, row.row);
    return {startsOn: null, endsOn: null};
  }
  if (endsOn !== null && validFrom !== undefined && endsOn < validFrom)
    problems.add("already-left", {value: endsOn}, row.row);
  return {startsOn, endsOn};
}

/** An address of people with different names tells nobody apart: it is taken from all of them. */
function leaveSharedMails({byMail}: Crowd, problems: FileProblems): void {
  for (const [mail, [first, ...others]] of byMail) {
    if (others.length === 0) continue;
    for (const other of others) problems.add("shared-mail", {value: mail, otherRow: first!.row}, other.row);
    for (const person of [first!, ...others]) person.mails = person.mails.filter((own) => own !== mail);
  }
}

function remarkOnSameNames({byName}: Crowd, problems: FileProblems): void {
  for (const [first, ...others] of byName.values())
    for (const other of others) problems.add("same-name", {otherRow: first!.row}, other.row);
}

/** Gives each person a manager as far as one can be told, and opens the circles among them. */
function findManagers(crowd: Crowd, problems: FileProblems): string[][] {
  const managers = new Map<string, string>();
  for (const person of crowd.people) {
    if (person.manager === "") continue;
    const [manager, ...others] = candidates(crowd, person.manager);
    if (!manager) problems.add("unknown-manager", {value: person.manager}, person.row);
    else if (others.length > 0) problems.add("unclear-manager", {value: person.manager}, person.row);
    else if (manager === person) problems.add("own-manager", {}, person.row);
    else managers.set(person.externalId, manager.externalId);
  }
  const cycles = cyclesOf(managers);
  for (const id of cycles.flat()) managers.delete(id);
  for (const person of crowd.people) person.managerExternalId = managers.get(person.externalId) ?? null;
  const shown = cycles.map((cycle) => cycle.map((id) => id.replace(/^(mail|name):/, "")));
  for (const cycle of shown) problems.add("manager-cycle", {value: [...cycle, cycle[0]].join(" → ")});
  return shown;
}

function candidates({byId, byMail, byName}: Crowd, text: string): readonly Entrant[] {
  const ofId = byId.get(text);
  return ofId ? [ofId] : (byMail.get(text.toLowerCase()) ?? byName.get(nameKey(text)) ?? []);
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
