import {useState} from "react";
import {firstRun} from "../../access/contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, PasswordField, Steps, TextField} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {useSessionChange} from "./session.tsx";
import {accessWords} from "./words.ts";

const shortestPassword = 10;

/** Makes the first user of the installation; the organisation comes next. */
export function FirstRunPage() {
  const t = useWords(accessWords);
  const [draft, setDraft] = useState({name: "", email: "", password: ""});
  const [isTried, setTried] = useState(false);
  const action = useAction(firstRun);
  const changeSession = useSessionChange();
  const isShort = draft.password.length < shortestPassword;
  const submit = async () => {
    setTried(true);
    if (isShort) return;
    const session = await action.run(draft);
    if (session) changeSession(session);
  };
  return (
    <Entrance
      title={t.firstRun.title}
      lead={t.firstRun.lead}
      above={<Steps label={t.firstRun.label} steps={t.firstRun.steps} current={0} />}
    >
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t.name}
          autoComplete="name"
          autoFocus
          maxLength={120}
          value={draft.name}
          onChange={(name) => setDraft({...draft, name})}
        />
        <TextField
          label={t.email}
          type="email"
          autoComplete="username"
          value={draft.email}
          onChange={(email) => setDraft({...draft, email})}
        />
        <PasswordField
          label={t.password}
          hint={t.firstRun.passwordHint}
          autoComplete="new-password"
          value={draft.password}
          onChange={(password) => setDraft({...draft, password})}
          error={isTried && isShort ? t.firstRun.short : undefined}
        />
        {action.failure && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.firstRun.button}
        </Button>
      </Form>
    </Entrance>
  );
}
