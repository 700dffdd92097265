import type {GatePurpose} from "../access/gate-content.ts";
import {allowedPurposes, type GateActivity, type GateFact, refusal} from "../access/gate-rules.ts";
import {type NewEvent, readGateRecords, recordDenial} from "../access/index.ts";
import {dayAt} from "../platform/days.ts";
import type {Clock} from "../platform/effects.ts";
import type {Authorise, OrganisationContext} from "../platform/http/index.ts";
import {Problem, type Words} from "../platform/problem.ts";
import type {OrganisationDb, Storage} from "../platform/storage/index.ts";
import {readGatedSources, type SourceRow} from "./source-store.ts";
import type {SourceKind, Visibility} from "./stream.ts";

/** Why something may not be done, and by which gate. */
export interface Closed {
  /** A step of the gates, or "private" where a public archive has private channels. */
  readonly gate: string;
  readonly words: Words;
}

/** Why an import may not be, judged by what its source rests on; undefined when it may. */
export function importClosed(
  {kind, basis}: Pick<SourceRow, "kind" | "basis">,
  privateChannels: readonly string[],
  records: readonly GateFact[],
  today: string,
): Closed | undefined {
  if (basis === "gates") return closedBy(records, importWish(kind, privateChannels), today);
  return basis === "public-archive" && privateChannels.length > 0 ? {gate: "private", words: noPrivate} : undefined;
}

/** What the dialogues of an import that rests on the gates may be used for. */
export const importPurposes = (
  kind: SourceKind,
  privateChannels: readonly string[],
  records: readonly GateFact[],
  today: string,
): readonly GatePurpose[] => allowedPurposes(records, gateWish(importWish(kind, privateChannels)), today);

/**
 * Why nothing that comes from dialogues may be computed, shown or sent out; undefined when it may. One source whose gates do not
 * stand closes all: stored figures are of all sources together, and the difference would tell what is hidden.
 */
export async function dialoguesClosed(
  db: OrganisationDb,
  activity: GateActivity,
  today: string,
): Promise<Closed | undefined> {
  const sources = await readGatedSources(db);
  if (sources.length === 0) return undefined;
  const records = await readGateRecords(db);
  for (const {name, kind, channels} of sources) {
    const closed = closedBy(records, {activity, kind, channels}, today);
    if (closed)
      return {...closed, words: {nl: `Bron “${name}”. ${closed.words.nl}`, en: `Source “${name}”. ${closed.words.en}`}};
  }
  return undefined;
}

/** Says no in words, and writes down that it did. @throws Problem "gate-closed", always. */
export async function refuseClosed(
  storage: Storage,
  {gate, words}: Closed,
  of: {readonly organisationId: string; readonly actor: NewEvent["actor"]; readonly at: number},
): Promise<never> {
  await recordDenial(storage, {...of, detail: `gate:${gate}`});
  throw new Problem("gate-closed", words);
}

export interface BehindGatesParts {
  readonly storage: Storage;
  readonly clock: Clock;
  /** What a route does with dialogues; undefined when nothing. */
  readonly activityOf: (contract: Parameters<Authorise>[0]) => GateActivity | undefined;
}

/** The check before every route, with the gates behind it for those that read dialogues. */
export function behindGates(authorise: Authorise, {storage, clock, activityOf}: BehindGatesParts): Authorise {
  return async (contract, organisationId, open) => {
    const context = await authorise(contract, organisationId, open);
    const activity = activityOf(contract);
    if (activity === undefined) return context;
    const {db, organisation, actor} = context as OrganisationContext;
    const closed = await db((tx) => dialoguesClosed(tx, activity, dayAt(clock(), organisation.timeZone)));
    if (closed) await refuseClosed(storage, closed, {organisationId: organisation.id, actor, at: clock()});
    return context;
  };
}

interface Wish {
  readonly activity: GateActivity;
  readonly kind: SourceKind;
  readonly channels: readonly Visibility[];
}

const importWish = (kind: SourceKind, privateChannels: readonly string[]): Wish => ({
  ...{activity: "import", kind},
  channels: privateChannels.length > 0 ? ["open", "private"] : ["open"],
});

function closedBy(records: readonly GateFact[], wish: Wish, today: string): Closed | undefined {
  if (wish.kind === "rehearsal" || wish.channels.includes("direct")) return {gate: "scope", words: noGate};
  const found = refusal(records, gateWish(wish), today);
  return found && {gate: found.step, words: found.words};
}

/** Gates know no other kinds: for what is none of them, closedBy has refused. */
function gateWish({activity, kind, channels}: Wish) {
  return {
    activity,
    sources: kind === "rehearsal" ? [] : [kind],
    channels: channels.filter((channel) => channel !== "direct"),
  };
}

const noGate = {
  nl: "Voor deze soort bron of kanaal kan niemand toestemming geven.",
  en: "Nobody can give permission for this kind of source or channel.",
};
const noPrivate = {
  nl: "In een openbaar archief zitten geen besloten kanalen. Zet de besloten kanalen uit, of laat de privacypoort hiervoor tekenen.",
  en: "A public archive has no private channels. Leave the private channels out, or have the privacy gate signed for them.",
};
