import type {Storage} from "../../platform/storage/index.ts";
import type {Verification} from "../event-log-contract.ts";
import {firstFault, type Link} from "./chain.ts";
import {readEnds, readLinks} from "./store.ts";

const rowsAtOnce = 2_000;

/**
 * Computes every digest of a log anew. What is appended meanwhile is left for the next time. Memory: 2,000 rows; a transaction for each.
 * @param log an organisation's id, or installationLog.
 * @param anchor a digest that the log once ended with, as 64 hexadecimal digits.
 */
export async function verifyLog(
  storage: Storage,
  log: string,
  {anchor, at}: {readonly anchor?: string | undefined; readonly at: number},
): Promise<Verification> {
  const ends = await storage.inOrganisation(log, readEnds);
  const {head} = ends;
  const found = await firstFault(
    links(storage, log, head?.sequence ?? 0),
    ends,
    anchor === undefined ? undefined : Buffer.from(anchor, "hex"),
  );
  return {
    ...found,
    head: head && {sequence: head.sequence, digest: head.digest.toString("hex")},
    at: new Date(at).toISOString(),
  };
}

async function* links(storage: Storage, log: string, until: number): AsyncGenerator<Link> {
  for (let after = 0; ; ) {
    const rows = await storage.inOrganisation(log, (db) => readLinks(db, {after, until, limit: rowsAtOnce}));
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    after = rows.at(-1)!.sequence;
  }
}
