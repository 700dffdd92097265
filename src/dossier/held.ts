import type {OrganisationDb} from "../platform/storage/index.ts";
import {readEntries} from "./entry-store.ts";
import {type Held, heldOf} from "./product-rules.ts";
import {readProductMarks, readSignOffs} from "./sign-off-store.ts";
import {readTexts} from "./text-store.ts";
import {readTrajectory} from "./trajectory-store.ts";

/** All that a trajectory holds, for rules. @throws Problem "not-found" when it is not there. */
export async function readHeld(db: OrganisationDb, trajectoryId: string): Promise<Held> {
  await readTrajectory(db, trajectoryId);
  return heldOf({
    entries: await readEntries(db, trajectoryId),
    texts: await readTexts(db, trajectoryId),
    signOffs: await readSignOffs(db, trajectoryId),
    marks: await readProductMarks(db, trajectoryId),
  });
}
