import type {z} from "zod";
import {gateSources, purposeWords} from "../access/gate-content.ts";
import type {GateFact} from "../access/gate-rules.ts";
import {readGateRecords, recordBy} from "../access/index.ts";
import {dayAt} from "../platform/days.ts";
import type {OrganisationContext} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {startImport} from "./contract.ts";
import {type ExportIdentity, identifyExport} from "./export.ts";
import {type Closed, importClosed, importPurposes, refuseClosed} from "./gates.ts";
import type {DialogueParts} from "./imports.ts";
import {
  type Archive,
  insertImport,
  insertSource,
  noSuchSource,
  readSource,
  readSourceOf,
  type SourceRow,
} from "./source-store.ts";

type Wish = z.output<typeof startImport.input>;

/**
 * Writes down that an import begins: into which source, and on what it rests. What may not be is refused before more of the
 * file is looked at than what it is an export of.
 * @returns the import's id.
 * @throws Problem "gate-closed", "conflict" when the export does not fit the source, or as identifyExport.
 */
export async function beginImport(
  {uploadId, source: chosen, basis, ...choice}: Wish,
  context: OrganisationContext,
  {uploads, storage}: Pick<DialogueParts, "uploads" | "storage">,
): Promise<string> {
  const {organisation, actor, db, clock, newId, signal} = context;
  const today = dayAt(clock(), organisation.timeZone);
  const archive = basis.kind === "public-archive" ? declaration(basis.reason, context, today) : null;
  const refuse = (closed: Closed) =>
    refuseClosed(storage, closed, {organisationId: organisation.id, actor, at: clock()});
  const judge = (source: Pick<SourceRow, "kind" | "basis">, records: readonly GateFact[]) =>
    importClosed(source, choice.privateChannels, records, today);

  const {path, name} = await uploads.find(organisation.id, uploadId);
  const records = await db(readGateRecords);
  const forAny = archive ? [] : gateSources.map((kind) => judge({kind, basis: "gates"}, records));
  if (forAny[0] && forAny.every((closed) => closed)) await refuse(forAny[0]);

  const identity = await identifyExport(path, signal);
  const fresh = {id: newId(), basis: basis.kind, archive};
  const importId = newId();
  const now = new Date(clock());
  const closed = await db(async (tx) => {
    const known = await knownSource(tx, chosen, identity);
    const source = known ?? {
      ...fresh,
      kind: identity.kind,
      key: identity.key,
      name: "name" in chosen ? chosen.name : "",
    };
    refuseOtherBasis(source, basis.kind);
    const refused = judge(source, records);
    if (refused) return refused;
    if (!known) await insertSource(tx, {...source, now});
    await insertImport(tx, {
      ...{id: importId, source_id: source.id, file_name: name, settings: {uploadId, ...choice}, now},
      ...agreedOn(source, choice.privateChannels, {records, today, language: organisation.language}),
    });
    await recordBy(tx, context, {code: "import-started", subject: {kind: "import", id: importId}});
    return undefined;
  });
  if (closed) await refuse(closed);
  return importId;
}

/** What an import is for and who decided that, as it stands beside it. */
function agreedOn(
  {kind, archive}: SourceRow,
  privateChannels: readonly string[],
  {
    records,
    today,
    language,
  }: {
    readonly records: readonly (GateFact & {readonly signedBy: string})[];
    readonly today: string;
    readonly language: "nl" | "en";
  },
): {purpose: string; decided_by: string} {
  if (archive) return {purpose: archive.reason, decided_by: archive.declaredBy};
  const purposes = importPurposes(kind, privateChannels, records, today);
  return {
    purpose: purposes.map((purpose) => purposeWords[purpose][language]).join(", "),
    decided_by: records.findLast(({step}) => step === "purpose")?.signedBy ?? "",
  };
}

const declarers = ["coordinator", "sponsor"];

/** The caller's signature under a public archive. @throws Problem "not-allowed" for a program: it cannot sign. */
function declaration(reason: string, {actor}: Pick<OrganisationContext, "actor">, declaredOn: string): Archive {
  const given = actor.role?.split("+") ?? ["coordinator"]; // Without a role it is the command line, which may what a coordinator may.
  const role = declarers.find((one) => given.includes(one));
  if (!role)
    throw new Problem("not-allowed", {
      nl: "Alleen de coördinator of de opdrachtgever kan tekenen dat een bron een openbaar archief is.",
      en: "Only the coordinator or the sponsor can sign that a source is a public archive.",
    });
  return {reason, declaredBy: actor.name, role, declaredOn};
}

/** The source there is that an import goes into; undefined when it becomes a new one. */
async function knownSource(
  db: OrganisationDb,
  chosen: Wish["source"],
  identity: ExportIdentity,
): Promise<SourceRow | undefined> {
  const known = identity.key === null ? undefined : await readSourceOf(db, identity.kind, identity.key);
  if ("id" in chosen) {
    const source = await readSource(db, chosen.id);
    if (!source) throw noSuchSource();
    refuseOtherSource(source, identity, known);
    return source;
  }
  if (known)
    throw new Problem("conflict", {
      nl: `Deze export hoort bij de bron “${known.name}”. Voeg hem daar toe: als nieuwe bron zou hij dubbel tellen.`,
      en: `This export belongs to the source “${known.name}”. Add it there: as a new source it would count twice.`,
    });
  return undefined;
}

/** A source rests on one thing: what was read under the gates does not become public by a word, nor the other way round. */
function refuseOtherBasis({name, basis}: SourceRow, wanted: Wish["basis"]["kind"]): void {
  if (basis === wanted) return;
  throw new Problem(
    "conflict",
    basis === "gates"
      ? {
          nl: `De bron “${name}” valt onder de privacypoort. Kies die, of kies een nieuwe bron voor het openbare archief.`,
          en: `The source “${name}” is under the privacy gate. Choose that, or a new source for the public archive.`,
        }
      : basis === "public-archive"
        ? {
            nl: `De bron “${name}” is een openbaar archief. Kies dat, of kies een nieuwe bron.`,
            en: `The source “${name}” is a public archive. Choose that, or a new source.`,
          }
        : {
            nl: `De bron “${name}” is verzonnen, om mee te oefenen. Kies een nieuwe bron.`,
            en: `The source “${name}” is fictional, to practise with. Choose a new source.`,
          },
  );
}

function refuseOtherSource(source: SourceRow, identity: ExportIdentity, known: SourceRow | undefined): void {
  if (source.kind !== identity.kind)
    throw new Problem("conflict", {
      nl: `In “${source.name}” zit ${source.kind}; deze export is ${identity.kind}. Kies een andere bron.`,
      en: `“${source.name}” holds ${source.kind}; this export is ${identity.kind}. Choose another source.`,
    });
  if (known && known.id !== source.id)
    throw new Problem("conflict", {
      nl: `Deze export hoort bij de bron “${known.name}”. Voeg hem daar toe.`,
      en: `This export belongs to the source “${known.name}”. Add it there.`,
    });
  if (identity.key !== null && source.key !== null && source.key !== identity.key)
    throw new Problem("conflict", {
      nl: `In “${source.name}” zit een andere workspace dan in deze export. Kies een nieuwe bron.`,
      en: `“${source.name}” holds another workspace than this export. Choose a new source.`,
    });
}
