/**
 * Gathers what node-postgres writes until the database has to answer, because PGlite runs a whole exchange at once.
 * @returns a function that takes the next bytes and answers with everything up to the last message that asks for an answer
 *   (start-up, Query, Sync, Flush, Terminate), in memory of its own that may be transferred; null while there is none.
 * Cost O(bytes). Source: PostgreSQL documentation, "Message Formats": one byte of type (none at start-up), four of length.
 */
export function exchangeGatherer(): (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | null {
  let held = new Uint8Array(0);
  let started = false;
  return (bytes) => {
    const all = new Uint8Array(held.length + bytes.length);
    all.set(held);
    all.set(bytes, held.length);
    let [next, answered] = [0, 0];
    for (;;) {
      const header = started ? 1 : 0;
      if (next + header + 4 > all.length) break;
      const end = next + header + new DataView(all.buffer).getUint32(next + header);
      if (end > all.length) break;
      if (!started || asksForAnswer.has(all[next]!)) answered = end;
      started = true;
      next = end;
    }
    held = all.slice(answered);
    return answered === 0 ? null : all.slice(0, answered);
  };
}

const asksForAnswer = new Set([..."QSHX"].map((letter) => letter.charCodeAt(0)));
