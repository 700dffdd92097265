import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {printable} from "../drawing/index.ts";

/** A document as Typst reads it. Text of people never stands in `source`: it comes in through the files. */
export interface TypstDocument {
  /** Typst markup, the same for every document of its kind. */
  readonly source: string;
  /** What the source reads, by path: "/report.json", "/pictures/units.svg". */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * Sets a document as PDF: vector, tagged, Inter embedded; language, title and alt texts are the source's to give.
 * Nothing is read from outside but the document's own files. The same document gives the same pages.
 * One at a time: the typesetter is not re-entrant, so calls wait for each other.
 * @throws Error with Typst's own messages when the source is wrong, which is a bug of the caller.
 * Cost: about 2 s once per process to start, then tens of milliseconds a page, on the calling thread.
 */
export function typesetPdf(document: TypstDocument): Promise<Uint8Array> {
  const result = queue.then(() => typeset(document));
  queue = result.catch(() => undefined);
  return result;
}

/** Data as a file of a document, for `json(…)` in its source. Characters that no document can hold are removed. */
export const jsonFile = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? printable(value) : value));

let queue: Promise<unknown> = Promise.resolve();
let starting: ReturnType<typeof start> | undefined;

async function typeset({source, files}: TypstDocument): Promise<Uint8Array> {
  starting ??= start();
  const compiler = await starting.catch((failure: unknown) => {
    starting = undefined;
    throw failure;
  });
  compiler.resetShadow();
  compiler.addSource("/main.typ", source);
  for (const [path, content] of Object.entries(files))
    compiler.mapShadow(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  try {
    const {result, diagnostics} = await compiler.compile({mainFilePath: "/main.typ", format: pdf, diagnostics: "unix"});
    if (!result) throw new Error(`Typst: ${(diagnostics ?? []).join("\n") || "no result"}`);
    return result;
  } finally {
    compiler.resetShadow();
  }
}

/** CompileFormatEnum.pdf, whose own export is a type only. */
const pdf = 1;

async function start() {
  const {createTypstCompiler, initOptions, MemoryAccessModel} = await import("@myriaddreamin/typst.ts");
  const require = createRequire(import.meta.url);
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(require.resolve(name)));
  const [wasm, ...fonts] = await Promise.all([
    read("@myriaddreamin/typst-ts-web-compiler/wasm"),
    ...fontFiles.map(read),
  ]);
  const compiler = createTypstCompiler();
  await compiler.init({
    // As an object: bare bytes make the module write a warning to the error stream. Its types know bytes only.
    getModule: () => ({module_or_path: wasm}) as unknown as typeof wasm,
    beforeBuild: [
      initOptions.disableDefaultFontAssets(),
      initOptions.loadFonts(fonts),
      initOptions.withAccessModel(new MemoryAccessModel()),
    ],
  });
  return compiler;
}

/** TrueType, for Typst ignores web fonts without a word. */
const fontFiles = [
  "400Regular/Inter_400Regular",
  "500Medium/Inter_500Medium",
  "600SemiBold/Inter_600SemiBold",
  "700Bold/Inter_700Bold",
].map((file) => `@expo-google-fonts/inter/${file}.ttf`);
