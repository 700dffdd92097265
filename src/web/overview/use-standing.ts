import {listDoubts, listPeopleFiles} from "../../people/contract.ts";
import {listYields} from "../../webcare/contract.ts";
import {useMay} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import type {Standing} from "./next-step.ts";

/** What this organisation has and lacks, as far as the user's role may see it. @param hasData from the filters. */
export function useStanding(hasData: boolean): Standing {
  const maySeePeople = useMay("people:read");
  const mayImport = useMay("sources:write");
  const peopleFiles = useApi(listPeopleFiles, {}, {when: hasData && maySeePeople});
  const doubts = useApi(listDoubts, {limit: 1}, {when: hasData && maySeePeople});
  const yields = useApi(listYields, {}, {when: hasData});
  return {
    hasData,
    mayImport,
    hasPeopleFile: peopleFiles.state === "ready" ? peopleFiles.data.some(({undoneAt}) => undoneAt === null) : undefined,
    doubts: doubts.state === "ready" ? doubts.data.total : undefined,
    hasYields: yields.state === "ready" ? yields.data.length > 0 : undefined,
  };
}
