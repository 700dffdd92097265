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
    // What each people file that counts says, row by row; player and unit_membership follow from it and can be made again.
    `create table people_file (
      organisation_id uuid not null, id uuid not null, file_name text not null, valid_from date not null,
      people integer not null, units integer not null, summary jsonb not null,
      imported_at timestamptz not null, imported_by text not null, undone_at timestamptz, undone_by text,
      primary key (organisation_id, id))`,
    ...secured("people_file"),
    `create table people_file_row (
      organisation_id uuid not null, file_id uuid not null, player_id uuid not null, external_id text not null,
      name text not null, mails text[] not null, unit_id uuid, location text, role text, manager_external_id text,
      is_external boolean not null, starts_on date, ends_on date,
      primary key (organisation_id, file_id, player_id))`,
    `create index people_file_row_player on people_file_row (organisation_id, player_id)`,
    ...secured("people_file_row"),
    // origin 'file': named by a people file; 'source': seen in sources only (its id is the least of its identities' ids).
    // starts_on and ends_on: first and last day in service.
    `create table player (
      organisation_id uuid not null, id uuid not null, origin text not null, external_id text, name text not null,
      mails text[] not null default '{}', location text, role text, manager_external_id text,
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
    // player_id: null for bots. What an identity is called follows from identity_seen: what each import brought about it.
    `create table identity (
      organisation_id uuid not null, id uuid not null, source_id uuid not null, key text not null, name text not null,
      mails text[] not null default '{}', is_bot boolean not null default false,
      player_id uuid, linked_by text not null default 'own',
      primary key (organisation_id, id), unique (organisation_id, source_id, key))`,
    `create index identity_player on identity (organisation_id, player_id)`,
    ...secured("identity"),
    `create table identity_seen (
      organisation_id uuid not null, identity_id uuid not null, import smallint not null, name text not null,
      mails text[] not null, is_bot boolean not null,
      primary key (organisation_id, identity_id, import))`,
    ...secured("identity_seen"),
    // A person's word on a pair: verdict 'same' or 'different'. other_id: an identity or a player of a people file.
    // Undone by deleting the row.
    `create table identity_verdict (
      organisation_id uuid not null, identity_id uuid not null, other_id uuid not null, verdict text not null,
      decided_by text not null, decided_at timestamptz not null,
      primary key (organisation_id, identity_id, other_id))`,
    ...secured("identity_verdict"),
    // Pairs that may be one person, for somebody to look at; written anew whenever who is who is worked out.
    `create table identity_doubt (
      organisation_id uuid not null, place integer not null, identity_id uuid not null, other_id uuid not null,
      reason text not null, primary key (organisation_id, place))`,
    ...secured("identity_doubt"),
  ],
};
