import {dayNumber, formatLongDay, isoDate} from "../drawing/index.ts";
import {
  type GateChannel,
  type GatePurpose,
  type GateSource,
  type GateStep,
  gatePurposes,
  gateSteps,
  noticeDays,
  stepContent,
  worksCouncilFrom,
} from "./gate-content.ts";
import {type Role, roles as roleContent} from "./role-content.ts";

/** What something is allowed for, or wished for. */
export interface GateScope {
  readonly sources: readonly GateSource[];
  readonly channels: readonly GateChannel[];
  readonly purposes: readonly GatePurpose[];
}

/** What of a record the rules look at. Days are ISO days in the organisation's time zone. */
export interface GateFact {
  readonly step: GateStep;
  /** exception: an organisation too small for a works council does without its consent. */
  readonly kind: "given" | "exception" | "withdrawn";
  readonly scope: GateScope;
  readonly signedOn: string;
  readonly signedRole: Role;
  /** The last day it holds; null: until something else takes its place. */
  readonly validUntil: string | null;
  /** Of a notice: the day staff were told. */
  readonly noticeOn: string | null;
}

/**
 * standing: holds. not-yet: staff were told less than two weeks ago. too-narrow: signed for less than this. outdated: an
 * earlier step that it rests on was withdrawn since, or did not cover this when it was signed.
 */
export type StepState = "standing" | "missing" | "not-yet" | "expired" | "withdrawn" | "too-narrow" | "outdated";

export interface StepStanding<Fact extends GateFact = GateFact> {
  readonly step: GateStep;
  readonly state: StepState;
  /** The record it follows from: the last of this step. */
  readonly record: Fact | undefined;
  /** The first day that a step which does not hold yet will; null for others. */
  readonly from: string | null;
}

/** import: bringing dialogues in. reading: whatever is computed from them or shown. publication: what leaves the system. */
export type GateActivity = "import" | "reading" | "publication";

const beforeReading = ["purpose", "advice", "assessment", "consent", "notice"] as const satisfies GateStep[];

/** The steps that must stand for an activity. */
export const stepsFor: Readonly<Record<GateActivity, readonly GateStep[]>> = {
  import: beforeReading,
  reading: beforeReading,
  publication: [...beforeReading, "publication"],
};

/**
 * How every step stands for a scope.
 * @param records of one organisation, in the order in which they were signed.
 * @param today ISO day in the organisation's time zone.
 */
export const standing = <Fact extends GateFact>(
  records: readonly Fact[],
  scope: GateScope,
  today: string,
): StepStanding<Fact>[] => gateSteps.map((step) => stepStanding(records, step, scope, today));

/** The scope that was asked for last; undefined when nobody has decided on a purpose. */
export const askedScope = (records: readonly GateFact[]): GateScope | undefined =>
  records.findLast(({step, kind}) => step === "purpose" && kind === "given")?.scope;

/** The first step that keeps an activity from being done for a scope; undefined when it may be done. */
export const obstacle = <Fact extends GateFact>(
  records: readonly Fact[],
  {activity, scope}: {readonly activity: GateActivity; readonly scope: GateScope},
  today: string,
): StepStanding<Fact> | undefined =>
  stepsFor[activity].map((step) => stepStanding(records, step, scope, today)).find(({state}) => state !== "standing");

/** The purposes that an activity may be done for with these sources and channels; empty when it may not be done. */
export const allowedPurposes = (
  records: readonly GateFact[],
  {activity, ...wish}: {readonly activity: GateActivity} & Omit<GateScope, "purposes">,
  today: string,
): GatePurpose[] =>
  gatePurposes.filter((purpose) => !obstacle(records, {activity, scope: {...wish, purposes: [purpose]}}, today));

/** Why an activity may not be done for any purpose, naming the step and who can take it; undefined when it may be done. */
export function refusal(
  records: readonly GateFact[],
  wish: {readonly activity: GateActivity} & Omit<GateScope, "purposes">,
  today: string,
): {readonly step: GateStep; readonly words: {readonly nl: string; readonly en: string}} | undefined {
  if (allowedPurposes(records, wish, today).length > 0) return undefined;
  const purposes = askedScope(records)?.purposes.slice(0, 1) ?? [];
  const found = obstacle(records, {activity: wish.activity, scope: {...wish, purposes}}, today);
  return found && {step: found.step, words: obstacleWords(found)};
}

/** What is wrong with a step and who can put it right, as a sentence or two. */
export function obstacleWords({step, state, from}: StepStanding): {readonly nl: string; readonly en: string} {
  const {words, signer} = stepContent[step];
  const who = roleContent[signer].words;
  const say = sentences[state];
  if (from !== null)
    return {
      nl: capital(say.nl(words.nl, formatLongDay(from, "nl"))),
      en: capital(say.en(words.en, formatLongDay(from, "en"))),
    };
  return {
    nl: `${capital(say.nl(words.nl, ""))} De rol die dit kan doen: ${who.nl}, op de pagina Privacy.`,
    en: `${capital(say.en(words.en, ""))} The role that can do this: ${who.en}, on the page Privacy.`,
  };
}

/** Who signs a step in which way. */
export const signerOf = (step: GateStep, kind: GateFact["kind"]): Role =>
  kind === "exception" ? "sponsor" : stepContent[step].signer;

/**
 * Why somebody may not sign this now; undefined when they may.
 * @param given the roles of who signs.
 */
export function signingRefusal(
  records: readonly GateFact[],
  {step, kind, scope}: Pick<GateFact, "step" | "kind" | "scope">,
  given: readonly string[],
  today: string,
): {readonly nl: string; readonly en: string} | undefined {
  const last = records.findLast((record) => record.step === step);
  const signer = kind === "withdrawn" && last ? last.signedRole : signerOf(step, kind);
  if (!given.includes(signer)) return notYours(step, signer);
  if (kind === "exception" && (step !== "consent" || records.some(({signedRole}) => signedRole === "works-council")))
    return noException;
  if (kind === "withdrawn") return !last || last.kind === "withdrawn" || step === "end" ? nothingToWithdraw : undefined;
  if (step === "end") return records.length === 0 ? nothingToEnd : undefined;
  const open = stepsBefore(step)
    .map((earlier) => stepStanding(records, earlier, scope, today))
    .find(({state}) => state !== "standing");
  return open && obstacleWords(open);
}

const stepsBefore = (step: GateStep): readonly GateStep[] => gateSteps.slice(0, gateSteps.indexOf(step));

function stepStanding<Fact extends GateFact>(
  records: readonly Fact[],
  step: GateStep,
  scope: GateScope,
  today: string,
): StepStanding<Fact> {
  const at = records.findLastIndex((record) => record.step === step);
  const record = records[at];
  if (!record) return {step, state: "missing", record, from: null};
  const [before, since] = [records.slice(0, at), records.slice(at + 1)];
  const from = record.noticeOn === null ? null : addDays(record.noticeOn, noticeDays);
  const is = (state: StepState): StepStanding<Fact> => ({step, state, record, from: state === "not-yet" ? from : null});
  if (record.kind === "withdrawn" || since.some((later) => later.step === "end" && later.kind === "given"))
    return is("withdrawn");
  if (record.validUntil !== null && today > record.validUntil) return is("expired");
  if (!covers(record.scope, scope)) return is("too-narrow");
  const earlier = step === "end" ? [] : stepsBefore(step);
  if (since.some(({step: withdrawn, kind}) => kind === "withdrawn" && earlier.includes(withdrawn)))
    return is("outdated");
  const rest = earlier.at(-1);
  if (rest && stepStanding(before, rest, record.scope, record.signedOn).state !== "standing") return is("outdated");
  // A notice that is repeated for more does not undo that staff were told of this before.
  const wasTold = () => stepStanding(before, step, scope, today).state === "standing";
  return is(from !== null && today < from && !wasTold() ? "not-yet" : "standing");
}

const covers = (has: GateScope, wish: GateScope): boolean =>
  (["sources", "channels", "purposes"] as const).every((part) =>
    (wish[part] as readonly string[]).every((one) => (has[part] as readonly string[]).includes(one)),
  );

const addDays = (day: string, days: number): string => isoDate(dayNumber(day) + days);

const capital = (sentence: string) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

type Sentence = (step: string, day: string) => string;

const sentences: Readonly<Record<StepState, {readonly nl: Sentence; readonly en: Sentence}>> = {
  standing: {nl: (step) => `${step}: geldt.`, en: (step) => `${step}: holds.`},
  missing: {nl: (step) => `Hiervoor is eerst nodig: ${step}.`, en: (step) => `This first needs: ${step}.`},
  "not-yet": {
    nl: (step, day) => `Het ${step} moet er ${noticeDays} dagen zijn. Dit kan vanaf ${day}.`,
    en: (step, day) => `The ${step} must be ${noticeDays} days old. This can be done from ${day}.`,
  },
  expired: {
    nl: (step) => `${step}: de datum is voorbij. Leg dit opnieuw vast.`,
    en: (step) => `${step}: its date has passed. Record it anew.`,
  },
  withdrawn: {
    nl: (step) => `${step}: dit geldt niet meer. Leg dit opnieuw vast.`,
    en: (step) => `${step}: this no longer holds. Record it anew.`,
  },
  "too-narrow": {
    nl: (step) =>
      `${step}: dit geldt voor minder dan wat je wilt. Leg het vast met alle bronnen, kanalen en doelen die nodig zijn.`,
    en: (step) =>
      `${step}: this holds for less than what you want. Record it for all sources, channels and purposes that are needed.`,
  },
  outdated: {
    nl: (step) => `${step}: dit rust op een eerdere stap die sindsdien is veranderd. Leg dit opnieuw vast.`,
    en: (step) => `${step}: this rests on an earlier step that has changed since. Record it anew.`,
  },
};

const notYours = (step: GateStep, signer: Role) => ({
  nl: `${capital(stepContent[step].words.nl)}: alleen wie deze rol heeft, kan dit vastleggen of intrekken: ${roleContent[signer].words.nl}.`,
  en: `${capital(stepContent[step].words.en)}: only who has this role can record or withdraw it: ${roleContent[signer].words.en}.`,
});
const noException = {
  nl: `Een uitzondering kan alleen bij minder dan ${worksCouncilFrom} medewerkers en als er geen OR is. De OR heeft hier al iets vastgelegd.`,
  en: `An exception is only for fewer than ${worksCouncilFrom} staff and without a works council. The council has recorded something here already.`,
};
const nothingToWithdraw = {nl: "Hier is niets om in te trekken.", en: "There is nothing here to withdraw."};
const nothingToEnd = {
  nl: "Er is nog niets vastgelegd dat kan eindigen.",
  en: "Nothing was recorded yet that could end.",
};
