import type {Migration} from "../platform/storage/index.ts";

/** The mail of the installation: what is to be sent, how that went, and the server it goes through. */
export const mail: Migration = {
  name: "0009-mail",
  statements: [
    // content: recipient and letter, sealed with the key of the data folder; null once nobody needs it any more.
    `create table mail (
      id uuid primary key, about text not null, key text not null, state text not null, urgent boolean not null,
      address text, content bytea, attempts integer not null default 0, due_at timestamptz not null, not_after timestamptz,
      reason jsonb, created_at timestamptz not null, claimed_at timestamptz, ended_at timestamptz, unique (about, key))`,
    `create index mail_due on mail (urgent desc, due_at, id) where state = 'waiting'`,
    `create index mail_sending on mail (claimed_at) where state = 'sending'`,
    `create index mail_ended on mail (ended_at, id) where ended_at is not null`,
    // At most one row. password: sealed.
    `create table mail_server (
      single boolean primary key default true check (single), host text not null, port integer not null, security text not null,
      username text not null, password bytea, from_address text not null, from_name text not null, per_minute integer not null,
      certificate text not null, changed_by text not null, changed_at timestamptz not null)`,
  ],
};
