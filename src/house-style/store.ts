import {sql} from "kysely";
import type {DocumentStyle} from "../documents/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {StyleFile, StyleReply, StyleWords} from "./contract.ts";

/** Who changes the style, and when. */
interface By {
  readonly name: string;
  readonly now: Date;
}

/** A file as it is kept. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a logo. */
  readonly type?: "png" | "jpg" | "svg";
}

interface Row extends StyleWords {
  logo_name: string | null;
  logo_type: "png" | "jpg" | "svg" | null;
  logo_bytes: number | null;
  docx_name: string | null;
  docx_bytes: number | null;
  pptx_name: string | null;
  pptx_bytes: number | null;
  changed_at: Date | null;
}

const ours: StyleReply = {
  brand: "",
  accent: "",
  font: "",
  footer: "",
  logo: null,
  docx: null,
  pptx: null,
  changedAt: null,
};

/** The style without its files; ours when nobody changed it. */
export async function readStyleRow(db: OrganisationDb): Promise<StyleReply> {
  const {rows} =
    await sql<Row>`select brand, accent, font, footer, logo_name, logo_type, docx_name, pptx_name, changed_at,
      octet_length(logo) as logo_bytes, octet_length(docx) as docx_bytes, octet_length(pptx) as pptx_bytes
    from organisation_style where organisation_id = ${db.organisationId}`.execute(db);
  const row = rows[0];
  if (!row) return ours;
  const {brand, accent, font, footer, logo_type: type} = row;
  const fileOf = (name: string | null, bytes: number | null) => (bytes === null ? null : {name: name ?? "", bytes});
  const logo = fileOf(row.logo_name, row.logo_bytes);
  return {
    brand,
    accent,
    font,
    footer,
    logo: logo && type ? {...logo, type} : null,
    docx: fileOf(row.docx_name, row.docx_bytes),
    pptx: fileOf(row.pptx_name, row.pptx_bytes),
    changedAt: row.changed_at?.toISOString() ?? null,
  };
}

/** The style as documents are written in it, with the logo; what was not chosen is left to ours. */
export async function readDocumentStyle(db: OrganisationDb): Promise<DocumentStyle> {
  const {brand, accent, font, footer} = await readStyleRow(db);
  const logo = await readStyleFile(db, "logo");
  return {
    ...(brand ? {brand} : {}),
    ...(accent ? {accent} : {}),
    ...(font ? {font} : {}),
    ...(footer ? {footer} : {}),
    ...(logo ? {logo} : {}),
  };
}

/** The bytes of a file of the style; undefined when there is none. */
export async function readStyleFile(db: OrganisationDb, file: StyleFile): Promise<Uint8Array | undefined> {
  const {rows} = await sql<{bytes: Buffer | null}>`select ${sql.ref(file)} as bytes from organisation_style
    where organisation_id = ${db.organisationId}`.execute(db);
  const bytes = rows[0]?.bytes;
  return bytes ? new Uint8Array(bytes) : undefined;
}

export async function writeStyle(
  db: OrganisationDb,
  {brand, accent, font, footer}: StyleWords,
  {name, now}: By,
): Promise<StyleReply> {
  await sql`insert into organisation_style (organisation_id, brand, accent, font, footer, changed_by, changed_at)
    values (${db.organisationId}, ${brand}, ${accent}, ${font}, ${footer}, ${name}, ${now})
    on conflict (organisation_id) do update set brand = excluded.brand, accent = excluded.accent, font = excluded.font,
      footer = excluded.footer, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(db);
  return readStyleRow(db);
}

/** Takes the place of an earlier file; null takes it away. */
export async function writeStyleFile(
  db: OrganisationDb,
  file: StyleFile,
  kept: KeptFile | null,
  {name, now}: By,
): Promise<StyleReply> {
  const bytes = kept && Buffer.from(kept.bytes);
  await sql`insert into organisation_style (organisation_id, ${sql.ref(file)}, ${sql.ref(`${file}_name`)}, changed_by, changed_at)
    values (${db.organisationId}, ${bytes}, ${kept?.name ?? null}, ${name}, ${now})
    on conflict (organisation_id) do update set ${sql.ref(file)} = ${sql.ref(`excluded.${file}`)},
      ${sql.ref(`${file}_name`)} = ${sql.ref(`excluded.${file}_name`)}, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at`.execute(db);
  if (file === "logo")
    await sql`update organisation_style set logo_type = ${kept?.type ?? null}
      where organisation_id = ${db.organisationId}`.execute(db);
  return readStyleRow(db);
}
