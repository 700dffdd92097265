import {mkdtempSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {sealing, sealingOf} from "./sealing.ts";

const ours = sealing(Buffer.alloc(32, 1));

test("what was sealed opens again in its place, and does not show what it holds", () => {
  const sealed = ours.seal("geheim: één", "row 1");
  expect(sealed.toString("latin1")).not.toContain("geheim");
  expect(ours.open(sealed, "row 1")).toBe("geheim: één");
});

test("the same text sealed twice looks different", () => {
  expect(ours.seal("a", "row 1").equals(ours.seal("a", "row 1"))).toBe(false);
});

test("it opens with no other key, in no other place, and not after a change of one bit", () => {
  const sealed = ours.seal("geheim", "row 1");
  expect(sealing(Buffer.alloc(32, 2)).open(sealed, "row 1")).toBeUndefined();
  expect(ours.open(sealed, "row 2")).toBeUndefined();
  for (const place of [0, 12, 28, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[place]! ^= 1;
    expect(ours.open(changed, "row 1")).toBeUndefined();
  }
});

test("a data folder keeps one key, which only its owner may read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samenspel-sealing-"));
  try {
    const sealed = (await sealingOf(folder)).seal("geheim", "row 1");
    expect((await sealingOf(folder)).open(sealed, "row 1")).toBe("geheim");
    expect(statSync(join(folder, "sealing-key")).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
