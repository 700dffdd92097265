import {exportStaffSignpost, type StaffSign} from "../../infrastructure/contract.ts";
import {urlOf} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {DownloadLink, FindingTitle} from "../ui/index.ts";
import {SignSearch} from "./SignSearch.tsx";
import {signpostWords} from "./signpost-words.ts";

/** The signpost for all staff who have the organisation's link: title, search, lines, and the card. Names no people. */
export function SignpostForAll({token, signs}: {token: string; signs: readonly StaffSign[]}) {
  const {staff: t, card} = useWords(signpostWords);
  return (
    <>
      <FindingTitle title={t.title} lead={signs.length > 0 ? t.lead : undefined} />
      <SignSearch signs={signs} />
      {signs.length > 0 && (
        <div>
          <DownloadLink href={urlOf(exportStaffSignpost, {token})}>{card.download}</DownloadLink>
        </div>
      )}
    </>
  );
}
