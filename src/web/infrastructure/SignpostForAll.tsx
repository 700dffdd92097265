import type {StaffSign} from "../../infrastructure/contract.ts";
import {useWords} from "../i18n/index.ts";
import {FindingTitle} from "../ui/index.ts";
import {SignSearch} from "./SignSearch.tsx";
import {signpostWords} from "./signpost-words.ts";

/** The signpost for all staff who have the organisation's link: title, search, lines. Names no people. */
export function SignpostForAll({signs}: {signs: readonly StaffSign[]}) {
  const t = useWords(signpostWords).staff;
  return (
    <>
      <FindingTitle title={t.title} lead={signs.length > 0 ? t.lead : undefined} />
      <SignSearch signs={signs} />
    </>
  );
}
