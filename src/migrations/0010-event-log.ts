import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/**
 * What happened, as a chain: each row's digest covers the row and the digest of the one before. The app role adds rows and cannot change or remove them.
 * The installation's own log stands under the nil uuid. Ids and codes only; the checks let nothing in that reads as an address or a sentence.
 */
export const eventLog: Migration = {
  name: "0010-event-log",
  statements: [
    `create table event (
      organisation_id uuid not null, sequence bigint not null, at timestamptz(3) not null check (isfinite(at)),
      code text not null check (code ~ '^[a-z0-9-]{1,40}$'), detail text not null check (detail ~ '^[a-z0-9:-]{0,60}$'),
      actor_id text check (actor_id ~ '^[A-Za-z0-9_-]{1,64}$'), role text not null check (role ~ '^[a-z+-]{0,200}$'),
      outcome text not null check (outcome ~ '^[a-z-]{1,20}$'),
      subject_kind text check (subject_kind ~ '^[a-z-]{1,40}$'), subject_id text check (subject_id ~ '^[A-Za-z0-9_.:-]{1,100}$'),
      digest bytea not null check (length(digest) = 32), primary key (organisation_id, sequence),
      check ((subject_kind is null) = (subject_id is null)))`,
    `create index event_of_actor on event (organisation_id, actor_id, sequence)`,
    `create index event_of_code on event (organisation_id, code, sequence)`,
    ...secured("event"),
    `revoke update, delete on event from samenspel_app`,
    // The last row of each log, kept apart: rows that were cut off the tail are missed. Locked by who appends, so that appends take turns.
    `create table event_head (
      organisation_id uuid not null primary key, sequence bigint not null, digest bytea not null check (length(digest) = 32))`,
    ...secured("event_head"),
    `revoke delete on event_head from samenspel_app`,
  ],
};
