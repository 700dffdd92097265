import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** The steps by which an organisation allows its dialogues to be read, their documents, and on what each source rests. */
export const gates: Migration = {
  name: "0014-gates",
  statements: [
    // number: 1, 2, …, in the order of signing, whatever the clock says. kind: "given", "exception" or "withdrawn". signed_on: the day in the organisation's time zone when it was signed.
    `create table gate_record (
      organisation_id uuid not null, id uuid not null, number integer not null, step text not null, kind text not null, sources text[] not null,
      channels text[] not null, purposes text[] not null, legal_basis text, words text not null, staff integer,
      notice_on date, valid_until date, document_id uuid, signed_by text not null, signed_name text not null,
      signed_role text not null, signed_on date not null, signed_at timestamptz not null, primary key (organisation_id, id),
      unique (organisation_id, number))`,
    ...secured("gate_record"),
    `revoke update on gate_record from samenspel_app`,
    // digest: SHA-256 of the content in hexadecimal.
    `create table gate_document (
      organisation_id uuid not null, id uuid not null, name text not null, type text not null, digest text not null,
      content bytea not null, added_at timestamptz not null, primary key (organisation_id, id))`,
    ...secured("gate_document"),
    `revoke update on gate_document from samenspel_app`,
    // basis: "gates"; "public-archive", as archive tells who declared why; "rehearsal"; "one-shot", of files that nobody keeps.
    `alter table source add column basis text not null default 'gates'`,
    `alter table source add column archive jsonb`,
    `update source set basis = 'rehearsal' where organisation_id in (select id from organisation where fictional)`,
  ],
};
