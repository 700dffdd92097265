import {useNavigate} from "@tanstack/react-router";
import {useEffect, useRef} from "react";
import {finishSingleSignOn} from "../../access/sign-in-contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Note} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {ToSignIn} from "./PasswordResetPage.tsx";
import {useSessionChange} from "./session.tsx";
import {signInWords} from "./sign-in-words.ts";

/** Where the organisation's own sign-in sends the browser back to. */
export function SingleSignOnPage() {
  const t = useWords(signInWords).organisation;
  const action = useAction(finishSingleSignOn);
  const changeSession = useSessionChange();
  const navigate = useNavigate();
  const isBegun = useRef(false); // the answer counts once
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the address held
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void action.run({query: window.location.search}).then(async (session) => {
      if (!session) return;
      changeSession(session);
      await navigate({to: "/", replace: true});
    });
  }, []);
  if (!action.failure)
    return (
      <Entrance title={t.title} lead={t.lead}>
        {null}
      </Entrance>
    );
  return (
    <Entrance title={t.failedTitle} lead={t.failedLead}>
      <div role="alert">
        <Note tone="bad">{action.failure.message}</Note>
      </div>
      <ToSignIn />
    </Entrance>
  );
}
