import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** How an organisation's documents look: colours, font, foot of the page, and its own logo and templates. */
export const organisationStyle: Migration = {
  name: "0008-organisation-style",
  statements: [
    // Texts: "" for ours. Files: null for none; logo_type is "png", "jpg" or "svg".
    `create table organisation_style (
      organisation_id uuid not null, brand text not null default '', accent text not null default '', font text not null default '',
      footer text not null default '', logo bytea, logo_type text, logo_name text, docx bytea, docx_name text, pptx bytea, pptx_name text,
      changed_by text not null, changed_at timestamptz not null, primary key (organisation_id))`,
    ...secured("organisation_style"),
  ],
};
