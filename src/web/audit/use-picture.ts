import {useMemo} from "react";
import {auditKinds} from "../../audit/kinds.ts";
import {type AuditPicture, pictureOf} from "../../audit/picture-rules.ts";
import type {Loaded} from "../api/index.ts";
import {useHeld} from "../dossier/index.ts";

/** The picture of the organisation as the trajectory holds it now; the same object while nothing changes. */
export function usePicture(): Loaded<AuditPicture> {
  const held = useHeld(auditKinds);
  const data = held.state === "ready" ? held.data : undefined;
  const picture = useMemo(() => data && pictureOf(data), [data]);
  return held.state === "ready" ? {...held, data: picture!} : held;
}
