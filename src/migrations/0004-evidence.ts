import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** Stored results of measures, and the yields that people enter by hand. */
export const evidence: Migration = {
  name: "0004-evidence",
  statements: [
    `create table result (
      organisation_id uuid not null, scope text not null, period text not null, measure text not null,
      version bigint not null, value jsonb not null, computed_at timestamptz not null,
      primary key (organisation_id, scope, period, measure))`,
    ...secured("result"),
    `create table yield (
      organisation_id uuid not null, id uuid not null, network text not null, kind text not null, title text not null,
      what_happened text not null, amount double precision, amount_unit text, happened_on date not null,
      created_by text not null, created_at timestamptz not null, deleted_at timestamptz,
      primary key (organisation_id, id))`,
    ...secured("yield"),
  ],
};
