import {appendFile, mkdir, mkdtemp, open, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {folderSweep} from "./sweep.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samenspel-sweep-"));
  await mkdir(join(folder, "base"));
  await writeFile(join(folder, "base", "one"), "1");
  await writeFile(join(folder, "base", "two"), "2");
});
afterAll(() => rm(folder, {recursive: true}));

test("a sweep flushes every file and folder once, and afterwards only what changed", async () => {
  const handle = await open(folder);
  const flushed = vi.spyOn(Object.getPrototypeOf(handle), "sync");
  await handle.close();
  const sweep = folderSweep(folder);
  const flushes = async () => {
    flushed.mockClear();
    await sweep();
    return flushed.mock.calls.length;
  };
  expect(await flushes()).toBe(4); // two files, two folders
  expect(await flushes()).toBe(0);
  await appendFile(join(folder, "base", "one"), "more");
  expect(await flushes()).toBe(1);
  await writeFile(join(folder, "base", "three"), "3");
  expect(await flushes()).toBe(2); // the file, and the folder that now names it
  await rm(join(folder, "base", "two"));
  expect(await flushes()).toBe(1);
  flushed.mockRestore();
});

test("a folder that is gone is no failure: nothing is left to flush", async () => {
  await expect(folderSweep(join(folder, "gone"))()).resolves.toBeUndefined();
});
