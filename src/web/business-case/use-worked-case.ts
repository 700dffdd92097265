import {useQuery} from "@tanstack/react-query";
import {useMemo} from "react";
import {type WorkedCase, writtenCase} from "../../business-case/worked-rules.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {askCase} from "./case-asking.ts";
import {draws} from "./worked-out.ts";

/**
 * The case of a trajectory worked out beside the page; once for the same case, however many ask. Undefined while it is under way,
 * null when nothing was written down for it.
 * @param when false: nobody needs it yet.
 */
export function useWorkedCase(held: Held, when = true): WorkedCase | null | undefined {
  const input = useMemo(() => writtenCase(held), [held]);
  const {data} = useQuery({
    queryKey: ["case", input],
    queryFn: () => (input ? askCase({input, draws: draws.full}).then(({result}) => result) : null),
    enabled: when,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return input ? data : null;
}
