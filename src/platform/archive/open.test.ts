import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {strToU8, type Zippable, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {Problem} from "../problem.ts";
import {type Archive, type ArchiveLimits, defaultLimits, openArchive} from "./index.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe("a zip", () => {
  test("its entries are offered in name order, without a common top folder and what computers add", async () => {
    const archive = await zipped({
      "export/b.json": strToU8("2"),
      "export/a.json": strToU8("1"),
      "__MACOSX/export/a.json": strToU8("x"),
      "export/.DS_Store": strToU8("x"),
    });
    expect(archive.entries).toEqual([
      {name: "a.json", size: 1},
      {name: "b.json", size: 1},
    ]);
    expect(archive.refused).toEqual([]);
    expect(archive.size).toBe(2);
    expect(await text(archive, "b.json")).toBe("2");
  });

  test("names that leave the folder are refused with the reason, the rest is offered", async () => {
    const archive = await zipped({
      "../out.txt": strToU8("x"),
      "a/../../out.txt": strToU8("x"),
      "/etc/passwd": strToU8("x"),
      "C:/boot.ini": strToU8("x"),
      "a\\b.txt": strToU8("x"),
      "nul\0.txt": strToU8("x"),
      [`${"n".repeat(1_001)}`]: strToU8("x"),
      "good.txt": strToU8("x"),
    });
    expect(archive.entries.map(({name}) => name)).toEqual(["good.txt"]);
    expect(archive.refused.map(({reason}) => reason).sort()).toEqual([
      "the name holds backslashes",
      "the name holds control characters",
      "the name is an absolute path",
      "the name is an absolute path",
      "the name is longer than 1000 characters",
      "the name leaves the folder",
      "the name leaves the folder",
    ]);
  });

  test("links and devices are refused, however harmless their names", async () => {
    const archive = await zipped({
      link: [strToU8("/etc/passwd"), {os: 3, attrs: (0o120777 << 16) >>> 0}],
      device: [strToU8(""), {os: 3, attrs: (0o020666 << 16) >>> 0}],
      file: [strToU8("x"), {os: 3, attrs: (0o100644 << 16) >>> 0}],
    });
    expect(archive.entries.map(({name}) => name)).toEqual(["file"]);
    expect(archive.refused).toEqual([
      {name: "link", reason: "it is a link"},
      {name: "device", reason: "it is not a file"},
    ]);
  });

  test("of two entries with one name neither is offered", async () => {
    const bytes = Buffer.from(zipSync({"aa.txt": strToU8("one"), "ab.txt": strToU8("two"), "c.txt": strToU8("3")}));
    for (let at = bytes.indexOf("ab.txt"); at >= 0; at = bytes.indexOf("ab.txt")) bytes.write("aa.txt", at);
    const archive = await opened("twice.zip", bytes);
    expect(archive.entries.map(({name}) => name)).toEqual(["c.txt"]);
    expect(archive.refused).toEqual([
      {name: "aa.txt", reason: "two entries have this name"},
      {name: "aa.txt", reason: "two entries have this name"},
    ]);
  });

  test("an entry with a wrong check sum gives no byte when small, and fails at its end when large", async () => {
    for (const size of [1_000, 9 << 20]) {
      const bytes = Buffer.from(zipSync({"a.txt": [noise(size), {level: 0}]}));
      bytes[200]! ^= 1;
      const archive = await opened("crc.zip", bytes);
      await expect(text(archive, "a.txt")).rejects.toMatchObject({
        code: "unreadable-file",
        where: "a.txt",
        message: "a.txt is damaged: its check sum (CRC-32) is not right",
      });
    }
  });

  test("an entry whose local header names another file is refused with its name", async () => {
    const bytes = Buffer.from(zipSync({"a.txt": strToU8("x")}));
    bytes.write("b.txt", bytes.indexOf("a.txt"));
    const archive = await opened("local.zip", bytes);
    await expect(text(archive, "a.txt")).rejects.toMatchObject({code: "unreadable-file", where: "a.txt"});
  });

  test("a zip cut off halfway says that it is incomplete and that nothing was changed", async () => {
    const path = join(folder, "cut.zip");
    writeFileSync(path, zipSync({"a.txt": noise(10_000), "b.txt": noise(10_000)}));
    for (const length of [19_000, 100, 5]) {
      truncateSync(path, length);
      await expect(openArchive(path)).rejects.toThrow(/incomplete or damaged.*Nothing was changed/);
    }
  });

  test("what unpacks to over 200 times its size is refused before a byte is unpacked", async () => {
    await expect(zipped({"zeros.txt": new Uint8Array(50_000_000)})).rejects.toMatchObject({
      code: "too-large",
      where: "zeros.txt",
    });
  });

  test("an entry that unpacks to more than it declares stops there", async () => {
    for (const size of [5_000, 9 << 20]) {
      const bytes = Buffer.from(zipSync({"a.txt": new Uint8Array(size)}));
      const entry = bytes.lastIndexOf("PK\x01\x02", undefined, "latin1");
      bytes.writeUInt32LE(size - 1_000, entry + 24);
      const archive = await opened("lies.zip", bytes, {...defaultLimits, ratio: 1e9});
      await expect(text(archive, "a.txt")).rejects.toMatchObject({code: "too-large", where: "a.txt"});
    }
  });

  test("a table of contents that declares more entries than allowed is refused by its number alone", async () => {
    const bytes = Buffer.from(zipSync({"a.txt": strToU8("x")}));
    const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
    bytes.writeUInt16LE(60_000, end + 10);
    await expect(opened("many.zip", bytes, {...defaultLimits, entries: 50_000})).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test("an Office document is not an export, though it is a zip", async () => {
    await expect(
      zipped({"[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<w/>")}),
    ).rejects.toMatchObject({
      code: "not-an-export",
      message: expect.stringContaining("an Excel workbook"),
    });
  });

  test("a large entry streams in pieces, and leaving early closes it", async () => {
    const archive = await zipped({"a.txt": [noise(20 << 20), {level: 0}]});
    let pieces = 0;
    for await (const piece of archive.stream(archive.entries[0]!)) {
      expect(piece.length).toBeLessThanOrEqual(1 << 20);
      if (++pieces === 3) break;
    }
    await archive.close();
    await archive.close();
  });

  test("20,000 small entries open and read in seconds", async () => {
    const archive = await zipped(
      Object.fromEntries(Array.from({length: 20_000}, (_, i) => [`f${i % 50}/${i}.json`, strToU8(`[${i}]`)])),
    );
    let total = 0;
    for (const entry of archive.entries) for await (const bytes of archive.stream(entry)) total += bytes.length;
    expect(total).toBe(20_000 * 2 + 10 + 90 * 2 + 900 * 3 + 9_000 * 4 + 10_000 * 5);
  });
});

describe("a folder", () => {
  test("is offered without its links, and .gz files are unpacked under their plain names", async () => {
    const path = join(folder, "list");
    mkdirSync(join(path, "sub"), {recursive: true});
    writeFileSync(join(path, "b.txt"), "plain");
    writeFileSync(join(path, "sub", "2003-March.txt.gz"), gzipSync("From a"));
    symlinkSync("/etc/passwd", join(path, "passwd"));
    symlinkSync("/etc", join(path, "sub", "etc"));
    const archive = await openArchive(path);
    expect(archive.name).toBe("list");
    expect(archive.entries.map(({name}) => name)).toEqual(["b.txt", "sub/2003-March.txt"]);
    expect(archive.refused.map(({name, reason}) => `${name}: ${reason}`).sort()).toEqual([
      "passwd: it is a link",
      "sub/etc: it is a link",
    ]);
    expect(await text(archive, "sub/2003-March.txt")).toBe("From a");
  });

  test("where a file lies beside its packed self, the plain one is offered", async () => {
    const path = join(folder, "both");
    mkdirSync(path);
    writeFileSync(join(path, "march.txt"), "plain");
    writeFileSync(join(path, "march.txt.gz"), gzipSync("packed"));
    const archive = await openArchive(path);
    expect(await text(archive, "march.txt")).toBe("plain");
    expect(archive.refused).toEqual([{name: "march.txt.gz", reason: "two entries have this name"}]);
  });
});

describe("a single file", () => {
  test("is an archive of one entry; gzip is known by its content, not its name", async () => {
    expect(await text(await opened("list.mbox", "From a"), "list.mbox")).toBe("From a");
    expect(await text(await opened("list.mbox.gz", gzipSync("From b")), "list.mbox")).toBe("From b");
    expect(await text(await opened("upload", gzipSync("From c")), "upload")).toBe("From c");
  });

  test("a gzip that unpacks to over 200 times its size stops on the way", async () => {
    const archive = await opened("bomb.gz", gzipSync(Buffer.alloc(50_000_000)));
    await expect(text(archive, "bomb")).rejects.toMatchObject({code: "too-large"});
  });

  test("a gzip cut off halfway is unreadable, with its name", async () => {
    const packed = gzipSync(noise(100_000));
    const archive = await opened("cut.txt.gz", packed.subarray(0, 50_000));
    await expect(text(archive, "cut.txt")).rejects.toMatchObject({code: "unreadable-file", where: "cut.txt"});
  });

  test.each([
    ["%PDF-1.7 …", "a PDF document"],
    ["\x89PNG\r\n\x1a\n…", "a picture"],
    ["\xff\xd8\xff\xe0", "a picture"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"],
    ["!BDN…", "an Outlook data file"],
    ["7z\xbc\xaf\x27\x1c", "a package of another kind"],
  ])("%j under an innocent name is refused by its content", async (content, kind) => {
    for (const bytes of [Buffer.from(content, "latin1"), gzipSync(Buffer.from(content, "latin1"))])
      await expect(opened("export.json", bytes)).rejects.toMatchObject({
        code: "not-an-export",
        message: expect.stringContaining(kind),
      });
  });

  test("an empty file and one that is not there are told apart", async () => {
    await expect(opened("empty.zip", "")).rejects.toThrow("empty.zip is empty");
    await expect(openArchive(join(folder, "nowhere.zip"))).rejects.toThrow("nowhere.zip cannot be found");
  });

  test("a pipe is not read", async () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    await expect(openArchive(path)).rejects.toBeInstanceOf(Problem);
  });
});

function zipped(files: Zippable): Promise<Archive> {
  return opened("export.zip", zipSync(files));
}

function opened(name: string, content: Uint8Array | string, limits?: ArchiveLimits): Promise<Archive> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return openArchive(path, limits);
}

async function text(archive: Archive, name: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.stream(archive.entries.find((entry) => entry.name === name)!)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Bytes that do not compress, the same on every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({length}, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  });
}
