import {pipeline, Readable} from "node:stream";
import {createGunzip} from "node:zlib";
import type {ArchiveLimits} from "./archive.ts";
import {overTotal, refuseBomb, tooLarge} from "./entry-names.ts";

/**
 * Unpacks gzip as it streams; bytes that are not gzip pass as they are.
 * @param packed bytes that the entry takes in its archive, the base of the ratio limit.
 * @throws Problem "too-large" as soon as more comes out than the limits allow; what zlib throws on broken data.
 */
export async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  of: {readonly archive: string; readonly name: string; readonly packed: number},
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const all = rejoined(first.value, source);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const unpacking = pipeline(Readable.from(all, {objectMode: false}), createGunzip(), () => {});
  let size = 0;
  for await (const chunk of unpacking as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    refuseBomb(of.archive, of.name, size, of.packed, limits);
    if (size > limits.totalBytes) throw tooLarge(of.archive, overTotal(limits), of.name);
    yield chunk;
  }
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
