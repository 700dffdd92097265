import type {Migration} from "../platform/storage/index.ts";

/** Several roles for one member, invitations, tokens for programs, administrators, and accounts whose access has ended. */
export const members: Migration = {
  name: "0013-members",
  statements: [
    `alter table membership add column roles text[]`,
    `update membership set roles = array[role]`,
    `alter table membership alter column roles set not null`,
    `alter table membership drop column role`,
    `create index membership_organisation on membership (organisation_id)`,
    `alter table "user" add column deactivated_at timestamptz`,
    `create table administrator (
      user_id text primary key references "user" (id) on delete cascade, since timestamptz not null default now())`,
    // Whoever came first has run the installation until now.
    `insert into administrator (user_id) select id from "user" order by "createdAt", id limit 1`,
    `create table invitation (
      id uuid primary key, organisation_id uuid not null references organisation (id) on delete cascade, email text not null,
      roles text[] not null, digest bytea not null unique, is_mailed boolean not null, invited_by text not null,
      invited_at timestamptz not null, expires_at timestamptz not null, unique (organisation_id, email))`,
    `create table machine_token (
      id uuid primary key, organisation_id uuid not null references organisation (id) on delete cascade, name text not null,
      scopes text[] not null, digest bytea not null unique, created_by text not null, created_at timestamptz not null,
      expires_at timestamptz not null, last_used_at timestamptz)`,
    `create index machine_token_organisation on machine_token (organisation_id)`,
  ],
};
