import {useState} from "react";
import {type Account, changeEmail, changeName} from "../../access/account-contract.ts";
import {useSessionRefresh} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Note, Panel, Row, Stack, TextField, useToast} from "../ui/index.ts";
import css from "./Account.module.css";
import {CurrentPassword} from "./CurrentPassword.tsx";
import {accountWords} from "./words.ts";

/** Name and mail address. */
export function Profile({account}: {account: Account}) {
  const t = useWords(accountWords);
  const [name, setName] = useState(account.name);
  const [isChanging, setChanging] = useState(false);
  const action = useAction(changeName);
  const refreshSession = useSessionRefresh();
  const toast = useToast();
  const save = async () => {
    if (!(await action.run({name}))) return;
    await refreshSession();
    toast({text: t.profile.saved});
  };
  return (
    <Panel title={t.profile.title}>
      <Stack>
        <Form onSubmit={() => void save()}>
          <TextField label={t.profile.name} autoComplete="name" maxLength={120} value={name} onChange={setName} />
          {action.failure && <Failed failure={action.failure} />}
          <Row>
            <Button type="submit" isBusy={action.isBusy} disabled={name === account.name}>
              {t.save}
            </Button>
          </Row>
        </Form>
        <div className={css.line}>
          <p>
            <span className={css.label}>{t.profile.email}</span>
            {account.email}
          </p>
          <Button onClick={() => setChanging(true)}>{t.profile.change}</Button>
        </div>
        {account.newEmail && <Note>{t.profile.waits(account.newEmail)}</Note>}
        <Dialog opened={isChanging} title={t.profile.changeTitle} onClose={() => setChanging(false)}>
          <EmailForm account={account} onDone={() => setChanging(false)} />
        </Dialog>
      </Stack>
    </Panel>
  );
}

function EmailForm({account, onDone}: {account: Account; onDone: () => void}) {
  const t = useWords(accountWords);
  const {language} = useLanguage();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const action = useAction(changeEmail);
  const refreshSession = useSessionRefresh();
  const toast = useToast();
  const submit = async () => {
    const answer = await action.run({email, password, language});
    if (!answer) return;
    await refreshSession();
    toast({text: answer.isChanged ? t.profile.changed : t.profile.sent(email)});
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <TextField label={t.profile.newEmail} type="email" autoComplete="email" value={email} onChange={setEmail} />
      <CurrentPassword account={account} value={password} onChange={setPassword} />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {t.profile.changeTitle}
      </Button>
    </Form>
  );
}
