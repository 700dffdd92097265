import {useState} from "react";
import {type Account, changePassword} from "../../access/account-contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, Panel, PasswordField, Stack, useToast} from "../ui/index.ts";
import {CurrentPassword} from "./CurrentPassword.tsx";
import {accountWords} from "./words.ts";

export function Password({account}: {account: Account}) {
  const t = useWords(accountWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={t.password.title}>
      <Stack>
        <p>{account.hasPassword ? t.password.lead : t.password.none}</p>
        {account.hasPassword && (
          <div>
            <Button onClick={() => setOpen(true)}>{t.password.button}</Button>
          </div>
        )}
        <Dialog opened={isOpen} title={t.password.button} onClose={() => setOpen(false)}>
          <PasswordForm account={account} onDone={() => setOpen(false)} />
        </Dialog>
      </Stack>
    </Panel>
  );
}

function PasswordForm({account, onDone}: {account: Account; onDone: () => void}) {
  const t = useWords(accountWords);
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const action = useAction(changePassword);
  const toast = useToast();
  const submit = async () => {
    if (!(await action.run({current, password}))) return;
    toast({text: t.password.changed});
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <CurrentPassword account={account} value={current} onChange={setCurrent} />
      <PasswordField
        label={t.password.next}
        hint={t.password.hint}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {t.password.button}
      </Button>
    </Form>
  );
}
