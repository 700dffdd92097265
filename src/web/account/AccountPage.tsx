import {readAccount} from "../../access/account-contract.ts";
import {Entrance} from "../access/Entrance.tsx";
import {useApi} from "../api/index.ts";
import {Appearance} from "../app/Appearance.tsx";
import {useWords} from "../i18n/index.ts";
import {Failed, Loading, Panel, Stack} from "../ui/index.ts";
import {Passkeys} from "./Passkeys.tsx";
import {Password} from "./Password.tsx";
import {Profile} from "./Profile.tsx";
import {SecondFactor} from "./SecondFactor.tsx";
import {Sessions} from "./Sessions.tsx";
import {accountWords} from "./words.ts";

/** What people see and change of their own account, whatever organisation they work in. */
export function AccountPage() {
  const t = useWords(accountWords);
  const account = useApi(readAccount, {});
  return (
    <Entrance title={t.title} lead={t.lead} above={<a href="/">{t.back}</a>}>
      {account.state === "loading" && <Loading />}
      {account.state === "failed" && <Failed {...account} />}
      {account.state === "ready" && (
        <>
          <Profile account={account.data} />
          <Password account={account.data} />
          <SecondFactor account={account.data} />
          <Passkeys account={account.data} />
          <Sessions />
          <Panel title={t.appearance.title}>
            <Stack>
              <p className="note">{t.appearance.lead}</p>
              <Appearance />
            </Stack>
          </Panel>
        </>
      )}
    </Entrance>
  );
}
