import type {Migration} from "../platform/storage/index.ts";

/** The link by which all staff of an organisation open its public pages; null: there is none. */
export const staffLink: Migration = {
  name: "0007-staff-link",
  statements: [`alter table organisation add column staff_token text unique`],
};
