import {useState} from "react";
import {useOrganisation} from "../access/session.tsx";

/** Which trajectory was chosen last in this organisation, kept in the browser. */
export function useChosenTrajectory(): readonly [string | null, (id: string) => void] {
  const {id: organisationId} = useOrganisation();
  const key = `trajectory:${organisationId}`;
  const [chosen, setChosen] = useState(() => localStorage.getItem(key));
  return [
    chosen,
    (id) => {
      localStorage.setItem(key, id);
      setChosen(id);
    },
  ];
}

/** The day it is on the organisation's clock: "2026-11-24". */
export const todayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", {timeZone}).format(new Date());
