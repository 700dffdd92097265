import {expect, test} from "vitest";
import {bytesOf, keptLogo} from "./style-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const body = (...parts: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
const png = (width: number) => {
  const file = new Uint8Array(40);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(file.buffer).setUint32(16, width);
  new DataView(file.buffer).setUint32(20, 10);
  return file;
};

test("a logo is known by what is in it, not by its name", () => {
  expect(keptLogo("logo.svg", png(10)).type).toBe("png");
  expect(keptLogo("logo.png", Uint8Array.from([0xff, 0xd8, 0xff, ...Array(30).fill(0)])).type).toBe("jpg");
  expect(() => keptLogo("logo.png", bytes("<html>"))).toThrow("no logo");
  expect(() => keptLogo("logo.png", png(10_001))).toThrow("no logo");
});

test("of a drawing only what draws is kept", () => {
  const kept = keptLogo("a", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>x</script><path d="M0 0"/></svg>'));
  expect(kept.type).toBe("svg");
  expect(new TextDecoder().decode(kept.bytes)).toBe('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
});

test("a logo of one megabyte is taken, one byte more is refused; nothing and an empty file are refused", async () => {
  const half = new Uint8Array(500_000);
  expect(await bytesOf("logo", body(half, half))).toHaveLength(1_000_000);
  await expect(bytesOf("logo", body(half, half, new Uint8Array(1)))).rejects.toMatchObject({code: "too-large"});
  await expect(bytesOf("docx", null)).rejects.toMatchObject({code: "bad-input"});
  await expect(bytesOf("docx", body())).rejects.toMatchObject({code: "unreadable-file"});
});
