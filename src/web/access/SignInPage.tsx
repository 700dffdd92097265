import {useState} from "react";
import {signIn} from "../../access/contract.ts";
import {readSignInWays} from "../../access/sign-in-contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, PasswordField, TextField} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {OtherWays} from "./OtherWays.tsx";
import {SecondStep} from "./SecondStep.tsx";
import {useSession, useSessionChange} from "./session.tsx";
import {signInWords} from "./sign-in-words.ts";
import {accessWords} from "./words.ts";

/** Stands in place of any page while nobody is signed in, so that you go on where you were. */
export function SignInPage() {
  return useSession().state === "second-step" ? <SecondStep /> : <FirstStep />;
}

/** Mail address and password, or another way. */
function FirstStep() {
  const t = useWords(accessWords);
  const more = useWords(signInWords);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const ways = useApi(readSignInWays, {});
  const action = useAction(signIn);
  const changeSession = useSessionChange();
  const submit = async () => {
    const session = await action.run({email, password});
    if (session) changeSession(session);
  };
  const isWrong = action.failure?.code === "not-signed-in" || action.failure?.code === "bad-input";
  const isTooOften = action.failure?.code === "busy";
  return (
    <Entrance title={t.signIn.title} lead={t.signIn.lead}>
      <Form onSubmit={() => void submit()}>
        <TextField label={t.email} type="email" autoComplete="username" autoFocus value={email} onChange={setEmail} />
        <PasswordField
          label={t.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={isWrong ? t.signIn.wrong : isTooOften ? action.failure?.message : undefined}
        />
        {action.failure && !isWrong && !isTooOften && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.signIn.button}
        </Button>
        <p>
          <a href="/password-reset">{more.forgotten}</a>
        </p>
        <OtherWays singleSignOn={ways.state === "ready" ? ways.data.singleSignOn : null} />
      </Form>
    </Entrance>
  );
}
