/** Every step of the schema, in order. A released step is never edited: a change is a new step. */
import type {Migration} from "../platform/storage/index.ts";
import {installation} from "./0001-installation.ts";
import {people} from "./0002-people.ts";
import {dialogue} from "./0003-dialogue.ts";
import {evidence} from "./0004-evidence.ts";
import {search} from "./0005-search.ts";
import {dossier} from "./0006-dossier.ts";
import {staffLink} from "./0007-staff-link.ts";
import {organisationStyle} from "./0008-organisation-style.ts";
import {mail} from "./0009-mail.ts";
import {eventLog} from "./0010-event-log.ts";
import {signIn} from "./0011-sign-in.ts";
import {entryFile} from "./0012-entry-file.ts";
import {members} from "./0013-members.ts";
import {gates} from "./0014-gates.ts";

export const migrations: readonly Migration[] = [
  installation,
  people,
  dialogue,
  evidence,
  search,
  dossier,
  staffLink,
  organisationStyle,
  mail,
  eventLog,
  signIn,
  entryFile,
  members,
  gates,
];

/** The tables that hold no organisation's data. A test compares this list with the catalogue: all others have row-level security. */
export const installationTables = [
  "user",
  "session",
  "account",
  "verification",
  "organisation",
  "membership",
  "job",
  "mail",
  "mail_server",
  "one_time_token",
  "second_factor",
  "recovery_code",
  "passkey",
  "single_sign_on",
  "administrator",
  "invitation",
  "machine_token",
  "migration",
] as const;
