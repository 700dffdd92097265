import {describe, expect, test} from "vitest";
import {claimsIn} from "../../advice/claims-rules.ts";
import {blocksOf, citationsIn, wordsIn} from "../../advice/rich-text-rules.ts";
import {seeded} from "../../analysis/statistics/index.ts";
import {checkedDetails} from "../../dossier/details.ts";
import {heldOf, stateOf} from "../../dossier/product-rules.ts";
import {uuidv7} from "../../platform/effects.ts";
import {entryKinds as kinds} from "../../trajectory/kinds.ts";
import {products} from "../../trajectory/rules.ts";
import {languageHints} from "../../vision/language-hint-rules.ts";
import {cast, settingOf} from "./setting.ts";
import {heldTexts} from "./texts.ts";
import {batchesOf, trajectoryOf} from "./trajectory.ts";
import {idsFor, placeOf, pointing} from "./written.ts";

const until = "2026-11-02";
const languages = ["nl", "en"] as const;
const setting = (language: "nl" | "en", people = 1_000) =>
  settingOf({language, until, people, outdoor: Math.round(people * 0.176)});
const newId = () => uuidv7(() => 0, seeded(1, 0));
const written = (language: "nl" | "en", people?: number) =>
  batchesOf(setting(language, people)).flatMap(({entries}) => entries);

test("both languages have the same entries, and each entry has its own place", () => {
  const [dutch, english] = languages.map((language) => written(language).map(placeOf));
  expect(english).toEqual(dutch);
  expect(new Set(dutch).size).toBe(dutch!.length);
});

test("every kind of the path has at least two entries; of the settings of the case there is one", () => {
  const counts = kinds.map(({id}) => ({id, count: written("nl").filter(({kind}) => kind.id === id).length}));
  expect(counts.filter(({count}) => count < 2)).toEqual([{id: "case-setting", count: 1}]);
});

describe.each(languages)("the trajectory in %s", (language) => {
  const trajectory = trajectoryOf(setting(language), newId());
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));

  test.each([100, 1_184, 5_000])("for %i people every entry is as its kind asks", (people) => {
    const entries = written(language, people);
    const ids = idsFor(entries, newId());
    for (const entry of entries) expect(() => checkedDetails(entry.kind, pointing(entry, ids))).not.toThrow();
  });

  test("every field that is filled in is a field of its kind", () => {
    for (const {kind, details} of written(language))
      for (const name of Object.keys(details)) expect(Object.keys(kind.fields), `${kind.id} ${name}`).toContain(name);
  });

  test("every reference leads to an entry of the kind that it asks for", () => {
    const kindIds = new Map(trajectory.entries.map(({id, kind}) => [id, kind]));
    const pointers = trajectory.entries.flatMap(({kind, details}) =>
      Object.entries(kindOf.get(kind)!.fields).flatMap(([name, field]) => {
        if (field.type !== "entry" && field.type !== "entries") return [];
        const pointed = [details[name]].flat().filter((id) => id !== null);
        return pointed.map((id) => ({to: kindIds.get(id as string), asked: field.of}));
      }),
    );
    expect(pointers.length).toBeGreaterThan(60);
    expect(pointers.filter(({to, asked}) => to !== asked)).toEqual([]);
  });

  const held = heldOf({
    entries: trajectory.entries.map((entry) => ({
      ...entry,
      changedAt: `${setting(language).day(entry.on)}T09:00:00.000Z`,
    })),
    texts: heldTexts(trajectory.texts, setting(language)),
    signOffs: trajectory.verdicts.map(({by, on, ...verdict}, i) => ({
      ...verdict,
      ...{id: String(i), recordedBy: by, at: `${setting(language).day(on)}T09:00:00.000Z`},
    })),
    marks: trajectory.signed.map(({product, by, on, renewOn}) => ({
      product,
      ...{
        signedOffBy: by,
        signedOffAt: `${setting(language).day(on)}T16:00:00.000Z`,
        renewOn: setting(language).day(renewOn),
      },
    })),
  });

  test("vision, picture and business case are signed off, everything else is a draft", () => {
    const states = Object.fromEntries(products.map((product) => [product.id, stateOf(product, held, until)]));
    const signedOff = Object.entries(states).flatMap(([id, state]) => (state === "signed-off" ? [id] : []));
    expect(signedOff.sort()).toEqual(["business-case", "picture", "vision"]);
    expect(new Set(Object.values(states))).toEqual(new Set(["signed-off", "draft"]));
  });

  test("nothing is open in what was signed off, and something in the drafts", () => {
    const open = products.map((product) => ({
      id: product.id,
      points: product.openPoints(held).map(({words}) => words[language]),
    }));
    expect(
      open.filter(({id, points}) => trajectory.signed.some(({product}) => product === id) && points.length > 0),
    ).toEqual([]);
    expect(open.some(({points}) => points.length > 0)).toBe(true);
  });

  test("one member of the coalition dissents, with words; verdicts come from members", () => {
    const members = trajectory.entries.flatMap(({kind, details}) =>
      kind === "coalition-member" ? [details["name"]] : [],
    );
    for (const {member} of trajectory.verdicts) expect(members).toContain(member);
    const dissents = trajectory.verdicts.filter(({verdict}) => verdict === "dissents");
    expect(dissents).toMatchObject([{product: "vision", member: cast.council}]);
    expect(dissents[0]!.words.length).toBeGreaterThan(80);
  });

  test("every claim in the advice cites a figure or is marked as a judgement", () => {
    const chapters = trajectory.texts.filter(({name}) => name.startsWith("advice-"));
    expect(chapters).toHaveLength(9);
    const claims = chapters.flatMap(({document}) => claimsIn(document));
    expect(claims.length).toBeGreaterThan(10);
    expect(chapters.flatMap(({document}) => citationsIn(document)).length).toBeGreaterThan(50);
    expect(claims.filter(({basis}) => basis === null)).toEqual([]);
  });

  test("the vision has no word that looks at people from a sender's side", () => {
    const texts = trajectory.texts.filter(({name}) => name === "vision");
    expect(texts).toHaveLength(2);
    for (const {document} of texts)
      expect(blocksOf(document).flatMap((block) => languageHints(wordsIn(block), language))).toEqual([]);
  });

  test("remarks are about something that is there", () => {
    const subjects = new Set([
      ...trajectory.entries.map(({id}) => `entry:${id}`),
      ...trajectory.texts.map(({name}) => `text:${name}`),
      ...products.map(({id}) => `product:${id}`),
    ]);
    for (const {subject} of trajectory.remarks) expect(subjects).toContain(subject);
  });

  test("nothing was written after the dialogues end", () => {
    const days = [
      ...trajectory.entries,
      ...trajectory.texts,
      ...trajectory.verdicts,
      ...trajectory.signed,
      ...trajectory.remarks,
    ];
    expect(Math.max(...days.map(({on}) => on))).toBeLessThan(0);
  });
});
