import type {Clock} from "../effects.ts";
import type {Storage} from "../storage/index.ts";
import {doubtWaiting} from "./store.ts";

/**
 * Call it after a backup was put back, before the first start: what waited when the backup was made may have been sent since, so a
 * person decides about it. @returns how many mails that concerns.
 */
export const doubtUnsent = (storage: Storage, clock: Clock): Promise<number> =>
  storage.inInstallation((db) => doubtWaiting(db, restored, new Date(clock())));

const restored = {
  nl: "Deze mail wachtte toen de back-up werd gemaakt. De mail is misschien daarna verstuurd.",
  en: "This mail waited when the backup was made. It may have been sent since.",
};
