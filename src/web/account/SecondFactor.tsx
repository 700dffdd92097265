import {useState} from "react";
import {
  type Account,
  beginSecondFactor,
  finishSecondFactor,
  renewRecoveryCodes,
  stopSecondFactor,
} from "../../access/account-contract.ts";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Copy, Dialog, Failed, Form, Note, Panel, Row, Stack, TextField, useToast} from "../ui/index.ts";
import css from "./Account.module.css";
import {CurrentPassword} from "./CurrentPassword.tsx";
import {QrCode} from "./QrCode.tsx";
import {accountWords} from "./words.ts";

type Open = "none" | "start" | "renew" | "stop";
const few = 3;

/** The code of an authenticator app after the password: on or off, and the recovery codes. */
export function SecondFactor({account}: {account: Account}) {
  const t = useWords(accountWords).second;
  const f = useFormat();
  const [open, setOpen] = useState<Open>("none");
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => {
    setOpen("none");
    setCodes(undefined);
  };
  return (
    <Panel title={t.title} actions={<Badge>{account.secondFactor ? t.on : t.off}</Badge>}>
      <Stack>
        <p>{account.secondFactor ? t.onLead(f.number(account.recoveryCodes)) : t.offLead}</p>
        {account.secondFactor && account.recoveryCodes <= few && <Note tone="warn">{t.few}</Note>}
        <Row>
          {account.secondFactor ? (
            <>
              <Button onClick={() => setOpen("renew")}>{t.renew}</Button>
              <Button look="danger" onClick={() => setOpen("stop")}>
                {t.stop}
              </Button>
            </>
          ) : (
            <Button onClick={() => setOpen("start")}>{t.start}</Button>
          )}
        </Row>
        <Dialog
          opened={open !== "none"}
          title={codes ? t.codesTitle : open === "start" ? t.start : open === "renew" ? t.renew : t.stop}
          onClose={close}
        >
          {codes ? (
            <Codes codes={codes} onDone={close} />
          ) : open === "start" ? (
            <Start account={account} onCodes={setCodes} />
          ) : open === "renew" ? (
            <Renew account={account} onCodes={setCodes} />
          ) : (
            <Stop account={account} onDone={close} />
          )}
        </Dialog>
      </Stack>
    </Panel>
  );
}

function Start({account, onCodes}: {account: Account; onCodes: (codes: readonly string[]) => void}) {
  const t = useWords(accountWords).second;
  const [password, setPassword] = useState("");
  const [app, setApp] = useState<{secret: string; uri: string}>();
  const [code, setCode] = useState("");
  const begin = useAction(beginSecondFactor);
  const finish = useAction(finishSecondFactor);
  const confirm = async () => {
    const answer = await finish.run({code});
    if (answer) onCodes(answer.recoveryCodes);
  };
  if (!app)
    return (
      <Form onSubmit={async () => setApp(await begin.run({password}))}>
        <CurrentPassword account={account} value={password} onChange={setPassword} />
        {begin.failure && <Failed failure={begin.failure} />}
        <Button look="filled" type="submit" isBusy={begin.isBusy}>
          {t.next}
        </Button>
      </Form>
    );
  return (
    <Form onSubmit={() => void confirm()}>
      <p>{t.scan}</p>
      <QrCode text={app.uri} label={t.qr} />
      <p>
        {t.secret} <span className={css.secret}>{app.secret.replace(/(.{4})(?!$)/g, "$1 ")}</span>{" "}
        <Copy text={app.secret} />
      </p>
      <TextField
        label={t.code}
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        value={code}
        onChange={setCode}
        error={finish.failure?.code === "bad-input" ? finish.failure.message : undefined}
      />
      {finish.failure && finish.failure.code !== "bad-input" && <Failed failure={finish.failure} />}
      <Button look="filled" type="submit" isBusy={finish.isBusy}>
        {t.confirm}
      </Button>
    </Form>
  );
}

function Codes({codes, onDone}: {codes: readonly string[]; onDone: () => void}) {
  const t = useWords(accountWords).second;
  return (
    <Stack>
      <p>{t.codesLead}</p>
      <ul className={css.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Row>
        <Button look="filled" onClick={onDone}>
          {t.codesDone}
        </Button>
        <Copy text={codes.join("\n")} />
      </Row>
    </Stack>
  );
}

function Renew({account, onCodes}: {account: Account; onCodes: (codes: readonly string[]) => void}) {
  const t = useWords(accountWords).second;
  const [password, setPassword] = useState("");
  const action = useAction(renewRecoveryCodes);
  const submit = async () => {
    const answer = await action.run({password});
    if (answer) onCodes(answer.recoveryCodes);
  };
  return (
    <Form onSubmit={() => void submit()}>
      <p>{t.renewLead}</p>
      <CurrentPassword account={account} value={password} onChange={setPassword} />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {t.renew}
      </Button>
    </Form>
  );
}

function Stop({account, onDone}: {account: Account; onDone: () => void}) {
  const t = useWords(accountWords).second;
  const [password, setPassword] = useState("");
  const action = useAction(stopSecondFactor);
  const toast = useToast();
  const submit = async () => {
    if (!(await action.run({password}))) return;
    toast({text: t.stopped});
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()}>
      <p>{t.stopLead}</p>
      <CurrentPassword account={account} value={password} onChange={setPassword} />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="danger" type="submit" isBusy={action.isBusy}>
        {t.stop}
      </Button>
    </Form>
  );
}
