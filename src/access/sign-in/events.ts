import type {Clock} from "../../platform/effects.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {EventCode} from "../event-content.ts";
import {recordEvent} from "../event-log/index.ts";

/** Something that happened to somebody's account. */
export interface AccountEvent {
  readonly code: EventCode;
  /** Whose account; null: nobody's that is known here. */
  readonly userId: string | null;
  /** Who did it, unless its owner. */
  readonly by?: string;
  /** By which way: "password", "passkey", "single-sign-on". */
  readonly way?: string;
}

/** Writes an event to the installation's log, in the transaction of what it tells about: both are kept or neither. */
export type RecordEvent = (db: InstallationDb, event: AccountEvent) => Promise<void>;

export const recording =
  (clock: Clock): RecordEvent =>
  (db, {code, userId, by, way}) => {
    const isRefused = code === "sign-in-refused";
    const actorId = by ?? (isRefused ? null : userId);
    return recordEvent(db, {
      code,
      detail: way,
      actor: actorId === null ? null : {userId: actorId},
      outcome: isRefused ? "refused" : "done",
      subject: userId === null ? undefined : {kind: "user", id: userId},
      at: clock(),
    });
  };
