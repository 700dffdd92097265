import {mkdtemp, readdir, rm, utimes} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {uuidv7} from "./effects.ts";
import {safeName, uploads} from "./uploads.ts";

let folder: string;
let now = Date.UTC(2026, 10, 1);
const organisation = "00000000-0000-7000-8000-000000000001";
const kept = () =>
  uploads(
    folder,
    () => now,
    uuidv7(() => now, Math.random),
  );
const bytes = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samenspel-uploads-"));
});
afterAll(() => rm(folder, {recursive: true}));

test("what was sent in is found under its own name, and is gone when thrown away", async () => {
  const {uploadId} = await kept().take(organisation, "maart 2026.zip", bytes("inhoud"));
  const found = await kept().find(organisation, uploadId);
  expect(found).toMatchObject({name: "maart 2026.zip", size: 6});
  expect(found.path.endsWith("maart 2026.zip")).toBe(true);
  expect(new TextDecoder().decode((await kept().read(organisation, uploadId)).bytes)).toBe("inhoud");
  await kept().discard(organisation, uploadId);
  await expect(kept().find(organisation, uploadId)).rejects.toMatchObject({code: "not-found"});
});

test("another organisation does not find it", async () => {
  const {uploadId} = await kept().take(organisation, "a.zip", bytes("x"));
  await expect(kept().find("00000000-0000-7000-8000-000000000002", uploadId)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("what breaks off, and what is empty, leaves nothing behind", async () => {
  const before = await readdir(join(folder, organisation));
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(10));
      controller.error(Object.assign(new Error("gone"), {code: "ECONNRESET"}));
    },
  });
  await expect(kept().take(organisation, "half.zip", broken)).rejects.toMatchObject({code: "unreadable-file"});
  await expect(kept().take(organisation, "leeg.zip", bytes(""))).rejects.toMatchObject({code: "unreadable-file"});
  expect(await readdir(join(folder, organisation))).toEqual(before);
});

test("what nobody needs is thrown away after a day, what a job still needs stays", async () => {
  const forgotten = await kept().take(organisation, "oud.zip", bytes("x"));
  const needed = await kept().take(organisation, "nodig.zip", bytes("x"));
  const old = new Date(Date.UTC(2026, 9, 30));
  for (const {uploadId} of [forgotten, needed]) await utimes(join(folder, organisation, uploadId), old, old);
  now = Date.UTC(2026, 10, 1);
  await kept().discardForgotten(new Set([needed.uploadId]));
  await expect(kept().find(organisation, forgotten.uploadId)).rejects.toMatchObject({code: "not-found"});
  await expect(kept().find(organisation, needed.uploadId)).resolves.toMatchObject({name: "nodig.zip"});
});

test("a name that would leave the folder does not", () => {
  expect(safeName("../../etc/passwd")).toBe(".._.._etc_passwd");
  expect(safeName("..")).toBe("file");
  expect(safeName("a\\b\0c")).toBe("a_bc");
  expect(Buffer.byteLength(safeName(`${"é".repeat(300)}.zip`))).toBeLessThanOrEqual(200);
  expect(safeName(`${"é".repeat(300)}.zip`).endsWith(".zip")).toBe(true);
});
