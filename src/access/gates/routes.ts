import {createHash} from "node:crypto";
import type {z} from "zod";
import {dayAt} from "../../platform/days.ts";
import {type OrganisationContext, type Route, route, wholeBody} from "../../platform/http/index.ts";
import {Problem} from "../../platform/problem.ts";
import {documentMediaTypes, mostDocumentBytes, sentDocument} from "../../platform/sent-document.ts";
import type {OrganisationDb} from "../../platform/storage/index.ts";
import {recordEvent} from "../event-log/index.ts";
import {stepContent} from "../gate-content.ts";
import {
  type GateRecord,
  type Gates,
  readGateDocument,
  readGates,
  signGate,
  uploadGateDocument,
  withdrawGate,
} from "../gate-contract.ts";
import {askedScope, type GateScope, obstacleWords, signerOf, signingRefusal, standing} from "../gate-rules.ts";
import {
  forgetUnsigned,
  insertGateDocument,
  insertGateRecord,
  lockGates,
  readGateDocumentOf,
  readGateRecords,
} from "./store.ts";

export interface GatesParts {
  /** Told after a step was signed: what stood still may go on. */
  readonly signed: (context: OrganisationContext) => Promise<void>;
}

const aDayMs = 86_400_000;

/** The path of steps before dialogues may be read. Nothing that was signed is ever changed: withdrawing is a record too. */
export function gatesRoutes({signed}: GatesParts): Route[] {
  return [
    route(readGates, (_, context) => context.db(async (tx) => gatesReply(await readGateRecords(tx), context))),

    route(uploadGateDocument, async ({name}, {request, db, newId, clock}) => {
      const document = sentDocument(name, await wholeBody(request.body, mostDocumentBytes));
      const [id, sha256] = [newId(), createHash("sha256").update(document.bytes).digest("hex")];
      await db(async (tx) => {
        await forgetUnsigned(tx, new Date(clock() - aDayMs));
        await insertGateDocument(tx, id, document, {sha256, now: new Date(clock())});
      });
      return {id, name: document.name, bytes: document.bytes.length, sha256};
    }),

    route(readGateDocument, async ({documentId}, {db}) => {
      const {name, type, bytes} = await db((tx) => readGateDocumentOf(tx, documentId));
      return {contentType: documentMediaTypes[type], fileName: name, bytes};
    }),

    route(signGate, async (wish, context) => {
      const {step, kind, scope, words} = wish;
      const today = todayOf(context);
      refuseIncomplete(wish, today);
      const record = await context.db(async (tx) => {
        await lockGates(tx);
        const documentId = wish.documentId ?? null;
        if (documentId !== null) await readGateDocumentOf(tx, documentId);
        return sign(tx, context, {
          ...{step, kind, scope, words},
          legalBasis: step === "purpose" ? (wish.legalBasis ?? null) : null,
          staff: kind === "exception" ? (wish.staff ?? null) : null,
          noticeOn: step === "notice" ? (wish.noticeOn ?? null) : null,
          validUntil: wish.validUntil ?? null,
          documentId,
        });
      });
      await signed(context);
      return record;
    }),

    route(withdrawGate, ({step, words}, context) =>
      context.db(async (tx) => {
        await lockGates(tx);
        const last = (await readGateRecords(tx)).findLast((record) => record.step === step);
        return sign(tx, context, {
          ...{step, words, kind: "withdrawn", scope: last?.scope ?? nothing},
          ...{legalBasis: null, staff: null, noticeOn: null, validUntil: null, documentId: null},
        });
      }),
    ),
  ];
}

type Wish = Pick<
  GateRecord,
  "step" | "kind" | "scope" | "words" | "legalBasis" | "staff" | "noticeOn" | "validUntil"
> & {
  readonly documentId: string | null;
};

const nothing = {sources: [], channels: [], purposes: []};

/** Writes a record and its event. @throws Problem "not-allowed" when the caller may not sign this, or not yet. */
async function sign(
  tx: OrganisationDb,
  context: OrganisationContext,
  {documentId, ...wish}: Wish,
): Promise<GateRecord> {
  const {actor, newId, clock} = context;
  const records = await readGateRecords(tx);
  const [given, today] = [rolesOf(context), todayOf(context)];
  const refused = signingRefusal(records, wish, given, today);
  if (refused) throw new Problem("not-allowed", refused);
  const last = records.findLast(({step}) => step === wish.step);
  const record = {
    ...wish,
    id: newId(),
    signedBy: actor.name,
    signedRole: wish.kind === "withdrawn" ? last!.signedRole : signerOf(wish.step, wish.kind),
    signedOn: today,
    signedAt: new Date(clock()).toISOString(),
  };
  await insertGateRecord(tx, record, {signedBy: actor.userId, documentId});
  await recordEvent(tx, {
    ...{code: "gate-step", detail: `${wish.step}:${wish.kind}`, actor, at: clock()},
    subject: {kind: "gate", id: record.id},
  });
  return (await readGateRecords(tx)).find(({id}) => id === record.id)!;
}

/** @throws Problem "bad-input" when something of the step itself is not there, or a date cannot be. */
function refuseIncomplete(
  {step, kind, legalBasis, staff, noticeOn, validUntil, documentId}: z.output<typeof signGate.input>,
  today: string,
): void {
  const missing =
    kind === "exception"
      ? staff === undefined && noStaff
      : (stepContent[step].needsDocument && documentId === undefined && noDocument) ||
        (step === "purpose" && legalBasis === undefined && noBasis) ||
        (step === "notice" && (noticeOn === undefined || noticeOn > today) && noNotice);
  if (missing) throw new Problem("bad-input", missing);
  if (validUntil !== undefined && validUntil < today) throw new Problem("bad-input", alreadyOver);
}

const noDocument = {nl: "Voeg bij deze stap een document toe.", en: "Attach a document to this step."};
const noBasis = {nl: "Kies een grondslag.", en: "Choose a legal basis."};
const noStaff = {nl: "Vul in hoeveel medewerkers er zijn.", en: "Fill in how many staff there are."};
const noNotice = {
  nl: "Vul de dag in waarop medewerkers het bericht kregen; die kan niet na vandaag liggen.",
  en: "Fill in the day staff were told; it cannot be after today.",
};
const alreadyOver = {nl: "De laatste dag is al voorbij.", en: "The last day has passed already."};

function gatesReply(records: readonly GateRecord[], context: OrganisationContext): Gates {
  const [given, today] = [rolesOf(context), todayOf(context)];
  const asked = askedScope(records);
  const scope = asked ? widened(asked) : anything;
  const may = (step: GateRecord["step"], kind: GateRecord["kind"]) =>
    signingRefusal(records, {step, kind, scope}, given, today) ?? null;
  return {
    scope: asked ? widened(asked) : null,
    steps: standing(records, scope, today).map((it) => ({
      ...{step: it.step, state: it.state, from: it.from, record: it.record ?? null, words: obstacleWords(it)},
      signing: {
        given: may(it.step, "given"),
        exception: may(it.step, "exception"),
        withdrawn: may(it.step, "withdrawn"),
      },
    })),
    records: records.toReversed(),
    today,
    isFictional: context.organisation.fictional,
  };
}

const widened = ({sources, channels, purposes}: GateScope) => ({
  ...{sources: [...sources], channels: [...channels], purposes: [...purposes]},
});

/** Before anybody has asked for something: how the steps would stand for the least there is. */
const anything: GateScope = {sources: ["slack"], channels: ["open"], purposes: ["monitor"]};

const rolesOf = ({actor}: Pick<OrganisationContext, "actor">): string[] => actor.role?.split("+") ?? [];

const todayOf = ({clock, organisation}: Pick<OrganisationContext, "clock" | "organisation">): string =>
  dayAt(clock(), organisation.timeZone);
