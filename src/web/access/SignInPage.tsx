import {useState} from "react";
import {signIn} from "../../access/contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, PasswordField, TextField} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {useSessionChange} from "./session.tsx";
import {accessWords} from "./words.ts";

/** Mail address and password. Stands in place of any page while nobody is signed in, so that you go on where you were. */
export function SignInPage() {
  const t = useWords(accessWords);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
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
          error={isWrong ? t.signIn.wrong : isTooOften ? t.signIn.tooOften : undefined}
        />
        {action.failure && !isWrong && !isTooOften && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.signIn.button}
        </Button>
        <p className="note">{t.signIn.forgotten}</p>
      </Form>
    </Entrance>
  );
}
