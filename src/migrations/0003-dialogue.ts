import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** Sources, imports, channels, messages and reactions, and the roll-ups that every page reads. */
export const dialogue: Migration = {
  name: "0003-dialogue",
  statements: [
    `create table source (
      organisation_id uuid not null, id uuid not null, kind text not null, key text, name text not null,
      created_at timestamptz not null, last_import smallint not null default 0,
      primary key (organisation_id, id))`,
    ...secured("source"),
    // number: counts the imports of a source, 1, 2, …; messages and reactions remember by it who brought them.
    // records: how many records of the stream are safely in; a crashed import goes on from there.
    `create table import (
      organisation_id uuid not null, id uuid not null, source_id uuid not null, number smallint not null, job_id uuid,
      file_name text not null, purpose text not null, decided_by text not null, state text not null, settings jsonb not null, counts jsonb not null default '{}', records bigint not null default 0, started_at timestamptz not null, finished_at timestamptz,
      undone_at timestamptz, primary key (organisation_id, id), unique (organisation_id, source_id, number))`,
    ...secured("import"),
    `create table channel (
      organisation_id uuid not null, id uuid not null, source_id uuid not null, key text not null, name text not null,
      visibility text not null, imports smallint[] not null, primary key (organisation_id, id), unique (organisation_id, source_id, key))`,
    ...secured("channel"),
    // imports: the numbers of the imports that brought this version; an earlier version waits in message_version.
    // version_at orders versions: the time of the last edit, else of writing; a deletion is later than any edit of its time.
    `create table message (
      organisation_id uuid not null, channel_id uuid not null, key text not null, author_id uuid, at timestamptz not null,
      thread_key text not null, parent_key text, text text, language text not null default 'simple', length integer not null,
      is_question boolean not null default false, mentions uuid[] not null default '{}', recipients uuid[] not null default '{}',
      edited_at timestamptz, is_bot boolean not null default false, deleted boolean not null default false,
      version_at timestamptz not null, digest text not null, imports smallint[] not null,
      words tsvector generated always as (case language
        when 'nl' then to_tsvector('dutch', coalesce(text, ''))
        when 'en' then to_tsvector('english', coalesce(text, ''))
        else to_tsvector('simple', coalesce(text, '')) end) stored,
      primary key (organisation_id, channel_id, key))`,
    `create index message_at on message (organisation_id, channel_id, at)`,
    `create index message_parent on message (organisation_id, channel_id, parent_key) where parent_key is not null`,
    `create index message_thread on message (organisation_id, channel_id, thread_key) where parent_key is not null`,
    `create index message_words on message using gin (words)`,
    ...secured("message"),
    `create table message_version (
      organisation_id uuid not null, channel_id uuid not null, key text not null, digest text not null, author_id uuid,
      at timestamptz not null, thread_key text not null, parent_key text, text text, language text not null,
      length integer not null, is_question boolean not null, mentions uuid[] not null, recipients uuid[] not null,
      edited_at timestamptz, is_bot boolean not null, deleted boolean not null, version_at timestamptz not null, imports smallint[] not null,
      primary key (organisation_id, channel_id, key, digest))`,
    ...secured("message_version"),
    `create table reaction (
      organisation_id uuid not null, channel_id uuid not null, message_key text not null, author_id uuid not null,
      name text not null, imports smallint[] not null,
      primary key (organisation_id, channel_id, message_key, author_id, name))`,
    ...secured("reaction"),
    // Roll-ups. week: the Monday of the ISO week in the organisation's time zone. unit_id: the author's unit on the message's
    // date, the nil uuid when the author is in none. Only people count; bot messages are counted apart, under the nil uuid.
    `create table activity (
      organisation_id uuid not null, channel_id uuid not null, week date not null, unit_id uuid not null,
      posts integer not null, replies integer not null, reactions integer not null,
      answered integer not null, replied integer not null, bot_messages integer not null,
      primary key (organisation_id, channel_id, week, unit_id))`,
    `create index activity_week on activity (organisation_id, week)`,
    ...secured("activity"),
    `create table contribution (
      organisation_id uuid not null, channel_id uuid not null, week date not null, player_id uuid not null, unit_id uuid not null,
      posts integer not null, replies integer not null, reactions integer not null,
      primary key (organisation_id, channel_id, week, player_id, unit_id))`,
    `create index contribution_week on contribution (organisation_id, week)`,
    `create index contribution_player on contribution (organisation_id, player_id)`,
    ...secured("contribution"),
    // ties: how many interactions; weight: their sum after the default weights (a mail counts 1 over its recipients).
    `create table tie (
      organisation_id uuid not null, channel_id uuid not null, week date not null, from_player uuid not null,
      to_player uuid not null, kind text not null, ties integer not null, weight real not null,
      primary key (organisation_id, channel_id, week, from_player, to_player, kind))`,
    `create index tie_week on tie (organisation_id, week)`,
    ...secured("tie"),
    // One row per conversation opened by a person and answered by another: how long that took.
    `create table first_reply (
      organisation_id uuid not null, channel_id uuid not null, week date not null, message_key text not null,
      unit_id uuid not null, seconds double precision not null,
      primary key (organisation_id, channel_id, message_key))`,
    `create index first_reply_week on first_reply (organisation_id, week)`,
    ...secured("first_reply"),
    // Which (channel, week) cells of the roll-ups no longer agree with the messages, and must be counted again.
    `create table stale_week (
      organisation_id uuid not null, channel_id uuid not null, week date not null,
      primary key (organisation_id, channel_id, week))`,
    ...secured("stale_week"),
    // Rises with every change of the roll-ups; stored results name the version they were computed from.
    `create table data_version (
      organisation_id uuid not null primary key, version bigint not null)`,
    ...secured("data_version"),
  ],
};
