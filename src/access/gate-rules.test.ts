import {describe, expect, test} from "vitest";
import type {GateStep} from "./gate-content.ts";
import {
  allowedPurposes,
  type GateActivity,
  type GateFact,
  type GateScope,
  obstacle,
  refusal,
  signingRefusal,
  standing,
  stepsFor,
} from "./gate-rules.ts";
import type {Role} from "./role-content.ts";

const open: GateScope = {sources: ["slack"], channels: ["open"], purposes: ["monitor"]};
const wider: GateScope = {...open, channels: ["open", "private"]};

/** Staff are told on 1 March; 14 days on, 15 March, is the first day. */
const day = "2026-03-15";

const signers: Record<GateStep, Role> = {
  ...{purpose: "sponsor", advice: "dpo", assessment: "sponsor", consent: "works-council"},
  ...{notice: "coordinator", publication: "coordinator", end: "coordinator"},
};

const fact = (step: GateStep, change: Partial<GateFact> = {}): GateFact => ({
  ...{step, kind: "given", scope: open, signedOn: "2026-03-01", signedRole: signers[step], validUntil: null},
  noticeOn: step === "notice" ? "2026-03-01" : null,
  ...(step === "publication" ? {signedOn: day} : {}),
  ...change,
});

const steps: readonly GateStep[] = ["purpose", "advice", "assessment", "consent", "notice", "publication"];
const whole = (change: (step: GateStep) => Partial<GateFact> = () => ({})) =>
  steps.map((step) => fact(step, change(step)));

const states = (records: readonly GateFact[], scope = open, today = day) =>
  Object.fromEntries(standing(records, scope, today).map(({step, state}) => [step, state]));

describe("T81: every activity with each of its gates missing, withdrawn or expired", () => {
  const needed: Record<GateActivity, readonly GateStep[]> = {
    import: ["purpose", "advice", "assessment", "consent", "notice"],
    reading: ["purpose", "advice", "assessment", "consent", "notice"],
    publication: ["purpose", "advice", "assessment", "consent", "notice", "publication"],
  };
  const cases = (Object.keys(needed) as GateActivity[]).flatMap((activity) =>
    needed[activity].map((step) => [activity, step] as const),
  );

  test.each(Object.keys(needed) as GateActivity[])("%s may be done when all stand, and needs no others", (activity) => {
    expect(stepsFor[activity]).toEqual(needed[activity]);
    expect(obstacle(whole(), {activity, scope: open}, day)).toBeUndefined();
  });
  test.each(cases)("%s without %s is refused", (activity, step) => {
    const records = whole().filter((record) => record.step !== step);
    expect(obstacle(records, {activity, scope: open}, day)).toMatchObject({step, state: "missing"});
  });
  test.each(cases)("%s after %s was withdrawn is refused", (activity, step) => {
    const records = [...whole(), fact(step, {kind: "withdrawn"})];
    expect(obstacle(records, {activity, scope: open}, day)).toMatchObject({step, state: "withdrawn"});
  });
  test.each(cases)("%s after the last day of %s is refused, and not on that day", (activity, step) => {
    const records = whole((each) => (each === step ? {validUntil: "2026-03-20"} : {}));
    expect(obstacle(records, {activity, scope: open}, "2026-03-20")).toBeUndefined();
    expect(obstacle(records, {activity, scope: open}, "2026-03-21")).toMatchObject({step, state: "expired"});
  });
  test.each(cases)("%s of private channels where %s is for open ones is refused", (activity, step) => {
    const records = whole((each) => ({scope: each === step ? open : wider}));
    expect(obstacle(records, {activity, scope: wider}, day)).toMatchObject({step, state: "too-narrow"});
  });
});

test("without any record the purpose is what is missing, and the sponsor who can decide on it", () => {
  expect(refusal([], {activity: "import", sources: ["slack"], channels: ["open"]}, day)).toEqual({
    step: "purpose",
    words: {
      nl: "Hiervoor is eerst nodig: doel en grondslag. De rol die dit kan doen: Opdrachtgever, op de pagina Privacy.",
      en: "This first needs: purpose and legal basis. The role that can do this: Sponsor, on the page Privacy.",
    },
  });
});

test("fourteen days after the notice, 1 + 14 = 15 March, is the first day; the words name it", () => {
  const wish = {activity: "import", sources: ["slack"], channels: ["open"]} as const;
  expect(standing(whole(), open, "2026-03-14").find(({step}) => step === "notice")).toMatchObject({
    ...{state: "not-yet", from: "2026-03-15"},
  });
  expect(refusal(whole(), wish, "2026-03-14")?.words.nl).toBe(
    "Het bericht aan medewerkers moet er 14 dagen zijn. Dit kan vanaf 15 maart 2026.",
  );
  expect(refusal(whole(), wish, "2026-03-15")).toBeUndefined();
});

test("a second notice for more does not stop what staff were told of before", () => {
  const second = fact("notice", {scope: wider, noticeOn: "2026-03-20", signedOn: "2026-03-20"});
  const records = [...whole(() => ({scope: wider})).filter(({step}) => step !== "notice"), fact("notice"), second];
  expect(states(records, open, "2026-03-21")).toMatchObject({notice: "standing"});
  expect(states(records, wider, "2026-03-21")).toMatchObject({notice: "not-yet"});
  expect(states(records, wider, "2026-04-03")).toMatchObject({notice: "standing"});
});

describe("a change goes back to the gate it concerns", () => {
  test("a widened purpose leaves what was there, and asks advice, DPIA, consent and notice for the rest", () => {
    const records = [...whole(), fact("purpose", {scope: wider})];
    expect(obstacle(records, {activity: "reading", scope: open}, day)).toBeUndefined();
    expect(states(records, wider)).toMatchObject({
      ...{purpose: "standing", advice: "too-narrow", assessment: "too-narrow", consent: "too-narrow"},
    });
  });

  test("a consent that claims more than the purpose of its day does not cover what was added later", () => {
    const records = whole((step) => (step === "consent" ? {scope: wider} : {}));
    const after = [
      ...records,
      ...(["purpose", "advice", "assessment"] as const).map((step) => fact(step, {scope: wider})),
    ];
    expect(states(after, wider)).toMatchObject({assessment: "standing", consent: "outdated"});
    expect(states([...after, fact("consent", {scope: wider})], wider)).toMatchObject({consent: "standing"});
  });

  test("after a purpose is withdrawn and decided on anew, all later steps are to be taken again", () => {
    const records = [...whole(), fact("purpose", {kind: "withdrawn"}), fact("purpose")];
    expect(states(records)).toMatchObject({
      ...{purpose: "standing", advice: "outdated", assessment: "outdated", consent: "outdated", notice: "outdated"},
    });
  });

  test("a purpose that is renewed for the same leaves the others standing", () => {
    expect(states([...whole(), fact("purpose", {validUntil: "2028-01-01"})])).toMatchObject({
      ...{purpose: "standing", consent: "standing", notice: "standing"},
    });
  });

  test("the end of use ends every step; a new purpose begins a new round", () => {
    const ended = [...whole(), fact("end")];
    expect(states(ended)).toMatchObject({purpose: "withdrawn", notice: "withdrawn", end: "standing"});
    expect(states([...ended, fact("purpose")])).toMatchObject({purpose: "standing", advice: "withdrawn"});
  });
});

test("the purposes that may be are those that every step was signed for", () => {
  const both: GateScope = {...open, purposes: ["picture", "monitor"]};
  const records = whole((step) => ({scope: step === "consent" || step === "notice" ? open : both}));
  const wish = {activity: "import", sources: ["slack"], channels: ["open"]} as const;
  expect(allowedPurposes(records, wish, day)).toEqual(["monitor"]);
  expect(allowedPurposes(records, {...wish, sources: ["mail"]}, day)).toEqual([]);
  expect(refusal(records, {...wish, sources: ["mail"]}, day)?.words.en).toContain("holds for less");
});

describe("signing", () => {
  const wish = (step: GateStep, change: Partial<GateFact> = {}) => fact(step, change);
  const until = (step: GateStep) => whole().slice(0, steps.indexOf(step));

  test.each(steps)("%s is for one role, after all steps before it", (step) => {
    const given = [signers[step]];
    expect(signingRefusal(until(step), wish(step), given, day)).toBeUndefined();
    expect(signingRefusal(until(step), wish(step), ["viewer", "coalition"], day)?.nl).toContain("alleen wie deze rol");
    if (step !== "purpose")
      expect(signingRefusal(until(step).slice(0, -1), wish(step), given, day)?.en).toContain("first needs");
  });

  test("for more than the steps before it is refused", () => {
    expect(signingRefusal(until("consent"), wish("consent", {scope: wider}), ["works-council"], day)?.en).toContain(
      "holds for less",
    );
  });

  test("an exception is the sponsor's, and not after the works council has spoken", () => {
    const exception = wish("consent", {kind: "exception"});
    expect(signingRefusal(until("consent"), exception, ["sponsor"], day)).toBeUndefined();
    expect(signingRefusal(until("consent"), exception, ["coordinator"], day)).toBeDefined();
    expect(
      signingRefusal([...whole(), fact("consent", {kind: "withdrawn"})], exception, ["sponsor"], day)?.en,
    ).toContain("The council has recorded");
    expect(signingRefusal(until("advice"), wish("advice", {kind: "exception"}), ["sponsor"], day)).toBeDefined();
  });

  test("withdrawing is for the role that signed, and once", () => {
    const taken = wish("consent", {kind: "withdrawn"});
    expect(signingRefusal(whole(), taken, ["works-council"], day)).toBeUndefined();
    expect(signingRefusal(whole(), taken, ["sponsor"], day)).toBeDefined();
    expect(signingRefusal([...whole(), taken], taken, ["works-council"], day)?.en).toBe(
      "There is nothing here to withdraw.",
    );
    expect(signingRefusal([], taken, ["works-council"], day)).toBeDefined();
  });

  test("use can end at any time once something was recorded", () => {
    expect(signingRefusal(whole().slice(0, 1), wish("end"), ["coordinator"], day)).toBeUndefined();
    expect(signingRefusal([], wish("end"), ["coordinator"], day)).toBeDefined();
  });
});
