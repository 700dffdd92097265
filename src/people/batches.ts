/** Rows that one statement writes: few enough for PGlite, whose one connection others wait for. */
const batchSize = 200;

export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}
