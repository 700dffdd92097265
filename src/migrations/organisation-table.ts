/**
 * The statements that make an organisation's table safe: row-level security on `organisation_id`, forced on its owner too,
 * and the rights of the app role. The policy reads the organisation that the transaction was opened for.
 */
export function secured(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy one_organisation on ${table} to samenspel_app
      using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
      with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)`,
    `grant select, insert, update, delete on ${table} to samenspel_app`,
  ];
}
