import type {Migration} from "../platform/storage/index.ts";

/**
 * What signing in asks beside a password: links and challenges that count once, second factors, passkeys, and the sign-in of the organisation itself.
 * Installation tables. Tokens and recovery codes are kept as SHA-256 digests, secrets encrypted with the key of the data folder.
 */
export const signIn: Migration = {
  name: "0011-sign-in",
  statements: [
    `create table one_time_token (
      digest bytea primary key, purpose text not null, user_id text references "user" (id) on delete cascade,
      content jsonb not null, expires_at timestamptz not null)`,
    `create index one_time_token_user on one_time_token (user_id)`,
    `create index one_time_token_expiry on one_time_token (expires_at)`,
    `create table second_factor (
      user_id text primary key references "user" (id) on delete cascade, secret bytea not null, is_on boolean not null,
      last_step integer not null default 0)`,
    `create table recovery_code (
      user_id text not null references "user" (id) on delete cascade, digest bytea not null, primary key (user_id, digest))`,
    `create table passkey (
      id text primary key, user_id text not null references "user" (id) on delete cascade, name text not null,
      public_key bytea not null, counter bigint not null, transports jsonb not null,
      created_at timestamptz not null default now(), used_at timestamptz)`,
    `create index passkey_user on passkey (user_id)`,
    `create table single_sign_on (
      id boolean primary key default true check (id), issuer text not null, client_id text not null, client_secret bytea not null,
      label text not null, domains jsonb not null)`,
    `create unique index account_identity on account ("providerId", "accountId")`,
  ],
};
