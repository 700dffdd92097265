import {z} from "zod";
import {contract} from "../platform/contract.ts";
import {changeEntry, EntryReply} from "./contract.ts";

/** Changes of some entries that belong together. */
export const changeEntries = contract({
  method: "PUT",
  path: "/trajectories/:trajectoryId/entries",
  permission: "trajectory:write",
  summary: "Changes entries, all or none. Refused when somebody changed one of them since the version that was seen.",
  input: z.object({
    trajectoryId: z.uuid(),
    entries: z
      .array(changeEntry.input.omit({trajectoryId: true}))
      .min(1)
      .max(500),
  }),
  reply: z.array(EntryReply),
});
