import type {Migration} from "../platform/storage/index.ts";

/** Users and their sessions (in better-auth's own column names), organisations, memberships and jobs: no organisation's data. */
export const installation: Migration = {
  name: "0001-installation",
  statements: [
    `create table "user" (
      id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null,
      image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
    `create table session (
      id text primary key, "expiresAt" timestamptz not null, token text not null unique,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references "user" (id) on delete cascade)`,
    `create index session_owner on session ("userId")`,
    `create table account (
      id text primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references "user" (id) on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
      "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`,
    `create index account_user on account ("userId")`,
    `create table verification (
      id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
    `create index verification_identifier on verification (identifier)`,
    `create table organisation (
      id uuid primary key, slug text not null unique, name text not null, time_zone text not null, language text not null,
      unit_label text not null, fictional boolean not null default false, created_at timestamptz not null default now())`,
    `create table membership (
      user_id text not null references "user" (id) on delete cascade,
      organisation_id uuid not null references organisation (id) on delete cascade,
      role text not null, created_at timestamptz not null default now(), primary key (user_id, organisation_id))`,
    `create table job (
      id uuid primary key, organisation_id uuid, kind text not null, state text not null, input jsonb not null,
      progress jsonb, checkpoint jsonb, result jsonb, problem jsonb, attempts integer not null default 0,
      cancel_requested boolean not null default false, created_at timestamptz not null default now(),
      claimed_at timestamptz, heartbeat_at timestamptz, finished_at timestamptz)`,
    `create index job_open on job (created_at) where state in ('waiting', 'running')`,
    `create index job_organisation on job (organisation_id, created_at)`,
  ],
};
