import {Entrance} from "../access/Entrance.tsx";
import {useSession} from "../access/session.tsx";
import {useWords} from "../i18n/index.ts";
import {Accounts} from "./Accounts.tsx";
import {Mail} from "./Mail.tsx";
import {SingleSignOn} from "./SingleSignOn.tsx";
import {installationWords} from "./words.ts";

/** What concerns all organisations of an installation: accounts, mail, and the organisation's own sign-in. */
export function InstallationPage() {
  const t = useWords(installationWords);
  const back = <a href="/">{t.back}</a>;
  if (!useSession().user?.isAdministrator)
    return (
      <Entrance title={t.notYours} lead={t.notYoursLead} above={back}>
        {null}
      </Entrance>
    );
  return (
    <Entrance title={t.title} lead={t.lead} above={back} wide>
      <Accounts />
      <Mail />
      <SingleSignOn />
    </Entrance>
  );
}
