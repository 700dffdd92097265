/** How long work took, in seconds, and its answer. */
export async function seconds<T>(work: () => Promise<T>): Promise<[number, T]> {
  const started = performance.now();
  const answer = await work();
  return [(performance.now() - started) / 1000, answer];
}

/** Prints one line of figures: whole numbers as they are, others in three significant digits. */
export function report(figures: Readonly<Record<string, string | number>>): void {
  const words = Object.entries(figures).map(
    ([name, value]) =>
      `${name} ${typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value}`,
  );
  console.log(words.join(" · "));
}
