import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** Units, players and their memberships through time; identities in sources and how they became players. */
export const people: Migration = {
  name: "0002-people",
  statements: [
    `create table unit (
      organisation_id uuid not null, id uuid not null, parent_id uuid, name text not null, path text not null,
      primary key (organisation_id, id), unique (organisation_id, path))`,
    ...secured("unit"),
    // origin 'file': named by a people file; 'source': seen in a source only (its id is its first identity's id).
    `create table player (
      organisation_id uuid not null, id uuid not null, origin text not null, external_id text, name text not null,
      name_key text not null, mails text[] not null default '{}', location text, role text, manager_external_id text,
      is_external boolean not null default false, starts_on date, ends_on date,
      primary key (organisation_id, id))`,
    `create unique index player_external on player (organisation_id, external_id) where external_id is not null`,
    ...secured("player"),
    // until: first day that no longer counts; null while it lasts.
    `create table unit_membership (
      organisation_id uuid not null, player_id uuid not null, unit_id uuid not null, since date not null, until date,
      primary key (organisation_id, player_id, since))`,
    `create index unit_membership_unit on unit_membership (organisation_id, unit_id)`,
    ...secured("unit_membership"),
    `create table people_file (
      organisation_id uuid not null, id uuid not null, file_name text not null, valid_from date not null,
      people integer not null, units integer not null, summary jsonb not null, imported_at timestamptz not null,
      primary key (organisation_id, id))`,
    ...secured("people_file"),
    `create table identity (
      organisation_id uuid not null, id uuid not null, source_id uuid not null, key text not null, name text not null,
      name_key text not null, mails text[] not null default '{}', is_bot boolean not null default false,
      player_id uuid, linked_by text not null default 'own', first_import smallint not null default 0,
      primary key (organisation_id, id), unique (organisation_id, source_id, key))`,
    `create index identity_player on identity (organisation_id, player_id)`,
    ...secured("identity"),
    // A person's word on a doubtful pair: verdict 'same' or 'different'. Undone by deleting the row.
    `create table identity_verdict (
      organisation_id uuid not null, identity_id uuid not null, other_id uuid not null, verdict text not null,
      decided_by text not null, decided_at timestamptz not null,
      primary key (organisation_id, identity_id, other_id))`,
    ...secured("identity_verdict"),
  ],
};
