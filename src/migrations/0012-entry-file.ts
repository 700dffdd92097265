import type {Migration} from "../platform/storage/index.ts";
import {secured} from "./organisation-table.ts";

/** Files that go with an entry, such as the code of conduct itself: one an entry. */
export const entryFile: Migration = {
  name: "0012-entry-file",
  statements: [
    // type: "pdf", "docx", "odt" or "txt", by what is in it.
    `create table entry_file (
      organisation_id uuid not null, entry_id uuid not null, name text not null, type text not null, content bytea not null,
      added_by text not null, added_at timestamptz not null, primary key (organisation_id, entry_id))`,
    ...secured("entry_file"),
  ],
};
