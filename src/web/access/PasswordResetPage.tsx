import {useState} from "react";
import {askPasswordReset, readSignInWays, resetForgottenPassword} from "../../access/sign-in-contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Loading, PasswordField, TextField} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {signInWords} from "./sign-in-words.ts";
import {accessWords} from "./words.ts";

/** A forgotten password: asks for the link, and is what the link opens; its token stands behind the #, which no server logs. */
export function PasswordResetPage() {
  const [token, setToken] = useState(() => window.location.hash.slice(1));
  return token === "" ? <AskLink /> : <ChooseAnother token={token} onOld={() => setToken("")} />;
}

function AskLink() {
  const t = useWords(signInWords);
  const {email: emailLabel} = useWords(accessWords);
  const {language} = useLanguage();
  const ways = useApi(readSignInWays, {});
  const [email, setEmail] = useState("");
  const [isAsked, setAsked] = useState(false);
  const action = useAction(askPasswordReset);
  const submit = async () => setAsked((await action.run({email, language})) !== undefined);

  if (ways.state === "loading") return <Loading />;
  if (ways.state === "ready" && !ways.data.mail)
    return (
      <Entrance title={t.noMail.title} lead={t.noMail.lead}>
        <pre>
          <code>samenspel reset-password …@…</code>
        </pre>
        <ToSignIn />
      </Entrance>
    );
  if (isAsked)
    return (
      <Entrance title={t.ask.doneTitle} lead={t.ask.doneLead(email)}>
        <ToSignIn />
      </Entrance>
    );
  return (
    <Entrance title={t.ask.title} lead={t.ask.lead}>
      <Form onSubmit={() => void submit()}>
        <TextField
          label={emailLabel}
          type="email"
          autoComplete="username"
          autoFocus
          maxLength={254}
          value={email}
          onChange={setEmail}
        />
        {action.failure && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.ask.button}
        </Button>
        <ToSignIn />
      </Form>
    </Entrance>
  );
}

function ChooseAnother({token, onOld}: {token: string; onOld: () => void}) {
  const t = useWords(signInWords);
  const [password, setPassword] = useState("");
  const [changed, setChanged] = useState<string>();
  const action = useAction(resetForgottenPassword);
  const submit = async () => setChanged((await action.run({token, password}))?.email);
  if (changed !== undefined)
    return (
      <Entrance title={t.reset.doneTitle} lead={t.reset.doneLead(changed)}>
        <ToSignIn />
      </Entrance>
    );
  return (
    <Entrance title={t.reset.title} lead={t.reset.lead}>
      <Form onSubmit={() => void submit()}>
        <PasswordField
          label={t.reset.password}
          hint={t.reset.hint}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={action.failure?.code === "bad-input" ? action.failure.message : undefined}
        />
        {action.failure && action.failure.code !== "bad-input" && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.reset.button}
        </Button>
        {action.failure && (
          <p>
            <Button look="quiet" onClick={onOld}>
              {t.reset.again}
            </Button>
          </p>
        )}
      </Form>
    </Entrance>
  );
}

export function ToSignIn() {
  const t = useWords(signInWords);
  return (
    <p>
      <a href="/">{t.toSignIn}</a>
    </p>
  );
}
