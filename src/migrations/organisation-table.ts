/**
 * The statements that make an organisation's table safe: row-level security on `organisation_id`, forced on its owner too,
 * and the rights of the app role. The app role sees the organisation that its transaction was opened for. The owner, as whom
 * migrations, backup and restore connect, sees all: on a server it is an ordinary user, whom forced security would show nothing.
 */
export function secured(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy one_organisation on ${table} to samenspel_app
      using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
      with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)`,
    `create policy whole_installation on ${table} to current_user using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to samenspel_app`,
  ];
}
