import {useState} from "react";
import {
  type Account,
  addPasskey,
  beginPasskey,
  type Passkey,
  removePasskey,
  renamePasskey,
} from "../../access/account-contract.ts";
import {passkeysWork} from "../access/passkey-place.ts";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Confirm, Dialog, Failed, Form, Note, Panel, Row, Stack, TextField, useToast} from "../ui/index.ts";
import css from "./Account.module.css";
import {CurrentPassword} from "./CurrentPassword.tsx";
import {accountWords} from "./words.ts";

/** Signing in with a fingerprint, face or PIN: one passkey for each device. */
export function Passkeys({account}: {account: Account}) {
  const t = useWords(accountWords).passkeys;
  const f = useFormat();
  const [isAdding, setAdding] = useState(false);
  const [toRename, setToRename] = useState<Passkey>();
  const [toRemove, setToRemove] = useState<Passkey>();
  const remove = useAction(removePasskey);
  const toast = useToast();
  const removeIt = async () => {
    if (!toRemove || !(await remove.run({passkeyId: toRemove.id}))) return;
    setToRemove(undefined);
    toast({text: t.removed});
  };
  return (
    <Panel title={t.title}>
      <Stack>
        <p>{t.lead}</p>
        {account.passkeys.length === 0 ? (
          <p className="note">{t.none}</p>
        ) : (
          <ul className={css.list}>
            {account.passkeys.map((passkey) => (
              <li key={passkey.id} className={css.line}>
                <p>
                  <span className={css.label}>{passkey.name}</span>
                  <span className="note">
                    {t.made(f.day(passkey.createdAt))}, {passkey.usedAt ? t.used(f.day(passkey.usedAt)) : t.never}
                  </span>
                </p>
                <Row>
                  <Button onClick={() => setToRename(passkey)}>{t.rename}</Button>
                  <Button onClick={() => setToRemove(passkey)}>{t.remove}</Button>
                </Row>
              </li>
            ))}
          </ul>
        )}
        {passkeysWork() ? (
          <div>
            <Button onClick={() => setAdding(true)}>{t.add}</Button>
          </div>
        ) : (
          <Note>{t.noPlace}</Note>
        )}
        <Dialog opened={isAdding} title={t.addTitle} onClose={() => setAdding(false)}>
          <AddForm account={account} onDone={() => setAdding(false)} />
        </Dialog>
        <Dialog opened={toRename !== undefined} title={t.renameTitle} onClose={() => setToRename(undefined)}>
          {toRename && <RenameForm passkey={toRename} onDone={() => setToRename(undefined)} />}
        </Dialog>
        <Confirm
          opened={toRemove !== undefined}
          title={t.removeTitle(toRemove?.name ?? "")}
          confirmLabel={t.remove}
          isBusy={remove.isBusy}
          onConfirm={() => void removeIt()}
          onClose={() => setToRemove(undefined)}
        >
          <p>{t.removeLead}</p>
          {remove.failure && <Failed failure={remove.failure} />}
        </Confirm>
      </Stack>
    </Panel>
  );
}

function AddForm({account, onDone}: {account: Account; onDone: () => void}) {
  const all = useWords(accountWords);
  const t = all.passkeys;
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isRefused, setRefused] = useState(false);
  const begin = useAction(beginPasskey);
  const add = useAction(addPasskey);
  const toast = useToast();
  const submit = async () => {
    setRefused(false);
    const optionsJSON = await begin.run({password});
    if (!optionsJSON) return;
    const {startRegistration} = await import("@simplewebauthn/browser");
    const answer = await startRegistration({optionsJSON: optionsJSON as never}).catch(() => setRefused(true));
    if (!answer || !(await add.run({name, answer: answer as never}))) return;
    toast({text: t.added});
    onDone();
  };
  const failure = begin.failure ?? add.failure;
  return (
    <Form onSubmit={() => void submit()}>
      <TextField label={t.name} hint={t.nameHint} maxLength={60} value={name} onChange={setName} />
      <CurrentPassword account={account} value={password} onChange={setPassword} />
      {isRefused && (
        <div role="alert">
          <Note tone="bad">{t.notMade}</Note>
        </div>
      )}
      {failure && <Failed failure={failure} />}
      <Button look="filled" type="submit" isBusy={begin.isBusy || add.isBusy}>
        {t.add}
      </Button>
    </Form>
  );
}

function RenameForm({passkey, onDone}: {passkey: Passkey; onDone: () => void}) {
  const t = useWords(accountWords);
  const [name, setName] = useState(passkey.name);
  const action = useAction(renamePasskey);
  const submit = async () => {
    if (await action.run({passkeyId: passkey.id, name})) onDone();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <TextField label={t.passkeys.name} maxLength={60} value={name} onChange={setName} />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {t.save}
      </Button>
    </Form>
  );
}
