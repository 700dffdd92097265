import {useState} from "react";
import {
  beginPasskeySignIn,
  beginSingleSignOn,
  finishPasskeySignIn,
  type SignInWays,
} from "../../access/sign-in-contract.ts";
import {Failure, useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Note} from "../ui/index.ts";
import css from "./OtherWays.module.css";
import {passkeysWork} from "./passkey-place.ts";
import {useSessionChange} from "./session.tsx";
import {signInWords} from "./sign-in-words.ts";

/** Signing in without a password: with a passkey, or at the organisation's own sign-in. */
export function OtherWays({singleSignOn}: Pick<SignInWays, "singleSignOn">) {
  const t = useWords(signInWords);
  const begin = useAction(beginPasskeySignIn);
  const finish = useAction(finishPasskeySignIn);
  const elsewhere = useAction(beginSingleSignOn);
  const [failure, setFailure] = useState<Failure>();
  const changeSession = useSessionChange();

  const withPasskey = async () => {
    setFailure(undefined);
    const optionsJSON = await begin.run({});
    if (!optionsJSON) return;
    const {startAuthentication} = await import("@simplewebauthn/browser");
    const answer = await startAuthentication({optionsJSON: optionsJSON as never}).catch((error: unknown) => {
      setFailure(new Failure("not-signed-in", t.noPasskey, {cause: error}));
    });
    const session = answer && (await finish.run({answer: answer as never}));
    if (session) changeSession(session);
  };
  const atOrganisation = async () => {
    const answer = await elsewhere.run({});
    if (answer) window.location.assign(answer.url);
  };

  const failed = failure ?? begin.failure ?? finish.failure ?? elsewhere.failure;
  if (!singleSignOn && !passkeysWork()) return null;
  return (
    <div className={css.ways}>
      {singleSignOn && (
        <Button onClick={() => void atOrganisation()} isBusy={elsewhere.isBusy}>
          {singleSignOn.label}
        </Button>
      )}
      {passkeysWork() && (
        <Button onClick={() => void withPasskey()} isBusy={begin.isBusy || finish.isBusy}>
          {t.passkey}
        </Button>
      )}
      {failed && (
        <div role="alert">
          <Note tone="bad">{failed.message}</Note>
        </div>
      )}
    </div>
  );
}
