import {z} from "zod";
import {contract} from "../platform/contract.ts";

const Words = z.object({nl: z.string(), en: z.string()});
const count = z.number().int().min(0);
const column = z.number().int().min(0);

/**
 * Which column holds what; columns are counted from 0, and what is absent is not read. A name may be in one column or in
 * first name, prefix (tussenvoegsel) and last name. Units: one column (a name, or a path such as "Zorg > Thuiszorg"), or
 * several from the top of the tree down; `parent` names the unit above a single unit column.
 */
export const PeopleFileMapping = z.object({
  header: z.boolean().default(true).describe("False when the first row is already a person."),
  id: column.optional(),
  name: column.optional(),
  firstName: column.optional(),
  prefix: column.optional(),
  lastName: column.optional(),
  mail: z.array(column).max(10).default([]),
  unit: z.array(column).max(10).default([]),
  parent: column.optional(),
  manager: column.optional(),
  location: column.optional(),
  role: column.optional(),
  start: column.optional(),
  end: column.optional(),
  external: column.optional(),
});
export type PeopleFileMapping = z.output<typeof PeopleFileMapping>;

/** blocking: the file cannot be applied. refused: this row is left out. remark: the row is kept, and this is what to know. */
export const severities = ["blocking", "refused", "remark"] as const;

export const fileProblemKinds = {
  "nothing-to-recognise": "blocking",
  "no-people": "blocking",
  "date-orders": "blocking",
  nobody: "refused",
  "id-of-another": "refused",
  repeated: "remark",
  "two-units": "remark",
  "missing-id": "remark",
  "missing-name": "remark",
  "missing-mail": "remark",
  "missing-unit": "remark",
  "no-id-column": "remark",
  "no-name-column": "remark",
  "no-mail-column": "remark",
  "no-unit-column": "remark",
  "broken-mail": "remark",
  "shared-mail": "remark",
  "same-name": "remark",
  "unknown-manager": "remark",
  "unclear-manager": "remark",
  "own-manager": "remark",
  "manager-cycle": "remark",
  "unit-cycle": "remark",
  "unit-two-parents": "remark",
  "unit-spelling": "remark",
  "broken-date": "remark",
  "assumed-date-order": "remark",
  "ends-before-start": "remark",
  "already-left": "remark",
  "unclear-external": "remark",
  formula: "remark",
  "too-long": "remark",
  "extra-cells": "remark",
  "lines-above-header": "remark",
  "no-header": "remark",
} as const satisfies Record<string, (typeof severities)[number]>;
export type FileProblemKind = keyof typeof fileProblemKinds;

export const FileProblem = z.object({
  kind: z.enum(Object.keys(fileProblemKinds) as [FileProblemKind, ...FileProblemKind[]]),
  severity: z.enum(severities),
  row: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe("As a spreadsheet counts: the first row is 1. Null: the whole file."),
  column: z.string().nullable(),
  words: Words,
});
export type FileProblem = z.infer<typeof FileProblem>;

/** What a people file holds, before anything is stored. */
export const PeopleFilePreview = z.object({
  encoding: z.string(),
  separator: z.enum([",", ";", "\t", "|"]),
  columns: z.array(
    z.object({
      index: column,
      name: z.string(),
      use: z.string().nullable().describe("The field it is read as; null: not read and never stored."),
    }),
  ),
  mapping: PeopleFileMapping,
  rows: count.describe("Rows with something in them, the header not counted: people + repeated + refused."),
  people: count,
  repeated: count.describe("Rows about somebody who stands higher in the file."),
  refused: count,
  units: z
    .array(
      z.object({
        name: z.string(),
        path: z.string(),
        depth: count,
        people: count.describe("People placed in this unit itself."),
        total: count.describe("With the units below it."),
      }),
    )
    .describe("The tree, each unit directly followed by those below it."),
  withoutUnit: count,
  counts: z.record(z.string(), count).describe("How often each kind of problem occurs."),
  problems: z.array(FileProblem).describe("At most twenty of each kind."),
  managerCycles: z.array(z.array(z.string())).describe("Ids of people who are each other's manager in a circle."),
  canApply: z.boolean(),
});
export type PeopleFilePreview = z.infer<typeof PeopleFilePreview>;

/** What applying the file would change beside what is there. */
export const PeopleFileChanges = z.object({
  isFirst: z.boolean().describe("No people file counts yet."),
  added: count,
  renumbered: count.describe("Known people who have another id in this file."),
  moved: count.describe("Known people who are in another unit from this date on."),
  kept: count.describe("Known people in the same unit."),
  absent: count.describe(
    "People in earlier files, in service, who are not in this one. They stay: only an end date ends.",
  ),
});
export type PeopleFileChanges = z.infer<typeof PeopleFileChanges>;

const FileChoice = z.object({
  uploadId: z.uuid(),
  mapping: PeopleFileMapping.optional().describe("Absent: guessed from the header."),
  validFrom: z.iso.date().describe("First day these units count; weeks before it keep the units they had."),
});

export const previewPeopleFile = contract({
  method: "POST",
  path: "/people-files/preview",
  permission: "people:write",
  summary: "Reads an uploaded people file and says what is in it. Stores nothing.",
  input: FileChoice,
  reply: PeopleFilePreview.extend({changes: PeopleFileChanges}),
});

export const applyPeopleFile = contract({
  method: "POST",
  path: "/people-files",
  permission: "people:write",
  summary: "Stores an uploaded people file: players, units, and who was in which unit from a date on.",
  input: FileChoice,
  reply: z.object({peopleFileId: z.uuid(), changes: PeopleFileChanges}),
});

export const PeopleFileEntry = z.object({
  id: z.uuid(),
  fileName: z.string(),
  validFrom: z.iso.date(),
  people: count,
  units: count,
  importedAt: z.iso.datetime(),
  importedBy: z.string(),
  undoneAt: z.iso.datetime().nullable(),
});
export type PeopleFileEntry = z.infer<typeof PeopleFileEntry>;

export const listPeopleFiles = contract({
  method: "GET",
  path: "/people-files",
  permission: "people:read",
  summary: "Every people file that was stored, newest first.",
  input: z.object({}),
  reply: z.array(PeopleFileEntry),
});

export const undoPeopleFile = contract({
  method: "POST",
  path: "/people-files/:peopleFileId/undo",
  permission: "people:write",
  summary: "Takes back all that a people file brought; what other files say stays.",
  input: z.object({peopleFileId: z.uuid()}),
  reply: z.object({}),
});

export const UnitReply = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
  path: z.string(),
  depth: count,
  people: count.describe("People of the people file placed in this unit itself and in service on the date."),
  total: count.describe("With the units below it."),
});
export type UnitReply = z.infer<typeof UnitReply>;

export const listUnits = contract({
  method: "GET",
  path: "/units",
  permission: "people:read",
  summary: "The tree of units with the number of people on a date.",
  input: z.object({on: z.iso.date().optional().describe("Default: today.")}),
  reply: z.object({
    on: z.iso.date(),
    units: z.array(UnitReply).describe("The tree, each unit directly followed by those below it."),
    withoutUnit: count,
    people: count,
  }),
});

/** A person as the people page shows one: never beside a figure. */
const PersonReply = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.string().nullable(),
  location: z.string().nullable(),
  unit: z.string().nullable().describe("Its path."),
  isExternal: z.boolean(),
  endsOn: z.iso.date().nullable(),
});

export const listPeople = contract({
  method: "GET",
  path: "/people",
  permission: "people:read",
  summary: "The people of the people file with unit and role, by name.",
  input: z.object({
    on: z.iso.date().optional().describe("Default: today."),
    unit: z.uuid().optional().describe("With the units below it."),
    search: z.string().trim().max(100).optional().describe("Part of a name, role or location."),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({total: count, people: z.array(PersonReply)}),
});

/** Why a pair may be one person and is not taken as one without a look. */
export const doubtReasons = [
  "contradiction", // verdicts that cannot all be true; this one is not followed
  "shared-mail", // one mail address, several possible people
  "same-name", // one name, several possible people
  "single-name", // the same name of one word
  "second-account", // the person already has another account in that source
  "near-name", // an initial, a prefix left out, another order, one letter of difference
] as const;
export type DoubtReason = (typeof doubtReasons)[number];

const Side = z.object({
  id: z.uuid(),
  name: z.string(),
  mails: z.array(z.string()),
  where: z.string().nullable().describe("Unit path of a player; null when none."),
});
export const DoubtfulPair = z.object({
  identity: Side.extend({sourceId: z.uuid()}),
  other: Side.extend({kind: z.enum(["identity", "player"]), sourceId: z.uuid().nullable()}),
  reason: z.enum(doubtReasons),
});
export type DoubtfulPair = z.infer<typeof DoubtfulPair>;

export const VerdictReply = z.object({
  identity: Side.pick({id: true, name: true}),
  other: Side.pick({id: true, name: true}),
  verdict: z.enum(["same", "different"]),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime(),
});
export type VerdictReply = z.infer<typeof VerdictReply>;

export const listDoubts = contract({
  method: "GET",
  path: "/who-is-who",
  permission: "people:read",
  summary: "Pairs that may be one person, for somebody to look at; how the others were matched; earlier verdicts.",
  input: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    total: count,
    pairs: z.array(DoubtfulPair),
    linked: z.object({mail: count, name: count, verdict: count, own: count, bots: count}),
    verdicts: z.array(VerdictReply),
  }),
});

const Pair = z.object({identityId: z.uuid(), otherId: z.uuid()});

export const giveVerdict = contract({
  method: "PUT",
  path: "/who-is-who/:identityId/:otherId",
  permission: "people:write",
  summary: "Says that two are the same person, or are not.",
  input: Pair.extend({verdict: z.enum(["same", "different"])}),
  reply: z.object({}),
});

export const withdrawVerdict = contract({
  method: "DELETE",
  path: "/who-is-who/:identityId/:otherId",
  permission: "people:write",
  summary: "Takes a verdict back; all is as it was before it.",
  input: Pair,
  reply: z.object({}),
});
