import {createHash} from "node:crypto";
import type {Verification} from "../event-log-contract.ts";

/** A row as its digest covers it. */
export interface Content {
  readonly organisationId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly code: string;
  readonly detail: string;
  readonly actorId: string | null;
  readonly role: string;
  readonly outcome: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
}

/** A row as it is stored. */
export interface Link extends Content {
  readonly digest: Buffer;
}

/** What the first row is chained to. */
export const noDigest = Buffer.alloc(32);

/**
 * SHA-256 over the digest of the row before and this row as JSON: [1, organisation, sequence, time in UTC to the millisecond, code, detail, actor, role,
 * outcome, subject's kind, subject's id] in UTF-8. 1 is the version of this form.
 */
export function digestOf(previous: Buffer, row: Content): Buffer {
  const {organisationId, sequence, at, code, detail, actorId, role, outcome, subjectKind, subjectId} = row;
  const text = JSON.stringify([
    ...[1, organisationId, sequence, at.toISOString(), code, detail],
    ...[actorId, role, outcome, subjectKind, subjectId],
  ]);
  return createHash("sha256").update(previous).update(text).digest();
}

/** Both ends of a log as one moment saw them. */
export interface Ends {
  readonly head: {readonly sequence: number; readonly digest: Buffer} | null;
  /** The highest number there is; 0 without rows. */
  readonly last: number;
}

type Fault = NonNullable<Verification["fault"]>;

/**
 * The first row that does not follow from the ones before it.
 * @param rows by number, up to the head's.
 * @param anchor a digest that the log once ended with, kept elsewhere.
 * @returns how many rows are right from the first on, and the first fault; null when there is none. Cost O(rows).
 */
export async function firstFault(
  rows: AsyncIterable<Link>,
  {head, last}: Ends,
  anchor?: Buffer,
): Promise<{readonly rows: number; readonly fault: Fault | null}> {
  let right: NonNullable<Ends["head"]> = {sequence: 0, digest: noDigest};
  let changed: number | undefined;
  let isAnchored = anchor === undefined;
  const found = (kind: Fault["kind"], sequence: number, elsewhere: number | null = null) => ({
    rows: right.sequence,
    fault: {kind, sequence, elsewhere},
  });
  if (!head) return last > 0 ? found("head-lost", 1) : anchor ? found("unknown-anchor", 0) : {rows: 0, fault: null};
  for await (const row of rows) {
    const place = right.sequence + 1;
    if (changed === undefined && row.sequence !== place) return found("missing", place);
    if (digestOf(right.digest, {...row, sequence: place}).equals(row.digest)) {
      if (changed !== undefined) return found("moved", place, row.sequence);
      right = {sequence: place, digest: row.digest};
      isAnchored ||= row.digest.equals(anchor!);
    } else changed ??= place; // What belongs here may stand further on.
  }
  if (changed !== undefined) return found("changed", changed);
  if (right.sequence < head.sequence) return found("cut", right.sequence + 1);
  if (last > head.sequence) return found("beyond", head.sequence + 1);
  if (!right.digest.equals(head.digest)) return found("head-changed", head.sequence);
  return isAnchored ? {rows: right.sequence, fault: null} : found("unknown-anchor", 0);
}
