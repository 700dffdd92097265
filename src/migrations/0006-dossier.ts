import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** What people write down on the path of five steps: entries, texts, comments, sign-offs. */
export const dossier: Migration = {
  name: "0006-dossier",
  statements: [
    `create table trajectory (
      organisation_id uuid not null, id uuid not null, name text not null, starts_on date not null,
      created_by text not null, created_at timestamptz not null, deleted_at timestamptz,
      primary key (organisation_id, id))`,
    ...secured("trajectory"),
    // details: the fields of the kind. place: the order among entries of a kind.
    `create table entry (
      organisation_id uuid not null, id uuid not null, trajectory_id uuid not null, kind text not null, details jsonb not null,
      place double precision not null, version integer not null, created_by text not null, created_at timestamptz not null,
      changed_by text not null, changed_at timestamptz not null, deleted_at timestamptz,
      primary key (organisation_id, id))`,
    `create index entry_of_trajectory on entry (organisation_id, trajectory_id, kind)`,
    ...secured("entry"),
    // The details as they stood after each change.
    `create table entry_change (
      organisation_id uuid not null, entry_id uuid not null, version integer not null, trajectory_id uuid not null, kind text not null,
      details jsonb not null, what text not null, by text not null, at timestamptz not null,
      primary key (organisation_id, entry_id, version))`,
    `create index entry_change_newest on entry_change (organisation_id, trajectory_id, at desc)`,
    ...secured("entry_change"),
    `create table comment (
      organisation_id uuid not null, id uuid not null, trajectory_id uuid not null, subject text not null, body text not null,
      by text not null, at timestamptz not null, resolved_by text, primary key (organisation_id, id))`,
    `create index comment_of_trajectory on comment (organisation_id, trajectory_id, subject)`,
    ...secured("comment"),
    `create table text_version (
      organisation_id uuid not null, trajectory_id uuid not null, name text not null, version integer not null, document jsonb not null,
      note text not null, saved_by_id text not null, saved_by text not null, saved_at timestamptz not null,
      primary key (organisation_id, trajectory_id, name, version))`,
    ...secured("text_version"),
    // Who is writing in a text, until when unless they say so again.
    `create table text_editing (
      organisation_id uuid not null, trajectory_id uuid not null, name text not null, user_id text not null, user_name text not null,
      until timestamptz not null, primary key (organisation_id, trajectory_id, name))`,
    ...secured("text_editing"),
    `create table sign_off (
      organisation_id uuid not null, id uuid not null, trajectory_id uuid not null, product text not null, member text not null,
      verdict text not null, words text not null, text_version integer, recorded_by text not null, at timestamptz not null,
      primary key (organisation_id, id), unique (organisation_id, trajectory_id, product, member))`,
    ...secured("sign_off"),
    `create table product_mark (
      organisation_id uuid not null, trajectory_id uuid not null, product text not null, signed_off_by text not null,
      signed_off_at timestamptz not null, renew_on date, primary key (organisation_id, trajectory_id, product))`,
    ...secured("product_mark"),
  ],
};
