import {strToU8, zipSync} from "fflate";

/** A file as a user drops it on a page. */
export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Records of a Slack export: what its writers, channels and day files hold. */
export interface SlackExport {
  readonly users: readonly object[];
  readonly open: Readonly<Record<string, readonly object[]>>;
  readonly private?: Readonly<Record<string, readonly object[]>>;
  readonly direct?: readonly object[];
}

/** The zip that Slack gives an owner of the workspace: users.json, a list of channels by kind, and a folder a channel. */
export function slackZip(name: string, {users, open, private: closed = {}, direct = []}: SlackExport): File {
  const listed = (channels: object) => Object.keys(channels).map((channel) => ({id: `C${channel}`, name: channel}));
  const files = {
    "users.json": users,
    "channels.json": listed(open),
    "groups.json": listed(closed),
    "dms.json": direct.length > 0 ? [{id: "D1", members: ["U00A", "U01A"]}] : [],
    ...Object.fromEntries(
      Object.entries({...open, ...closed, ...(direct.length > 0 ? {D1: direct} : {})}).map(([channel, records]) => [
        `${channel}/2026-03-02.json`,
        records,
      ]),
    ),
  };
  const entries = Object.entries(files).map(([path, json]) => [path, strToU8(JSON.stringify(json))]);
  return {name, mimeType: "application/zip", buffer: Buffer.from(zipSync(Object.fromEntries(entries)))};
}

export const csvFile = (name: string, rows: readonly (readonly string[])[]): File => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.map((row) => `${row.join(";")}\r\n`).join("")),
});
