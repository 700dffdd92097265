import {useState} from "react";
import {type MailServerSettings, type MailSettings, writeMailSettings} from "../../platform/mail/contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, PasswordField, RadioCards, TextField, useToast} from "../ui/index.ts";
import {installationWords} from "./words.ts";

const securities = ["starttls", "tls", "none"] as const;

const noServer: MailServerSettings = {
  ...{host: "", port: 587, security: "starttls", user: "", certificate: ""},
  ...{fromAddress: "", fromName: "Samenspel", perMinute: 60},
};

/** The mail server, its user, and who mail is from. The password is never shown. */
export function MailForm({settings: {server}}: {settings: MailSettings}) {
  const all = useWords(installationWords);
  const t = all.mail;
  const {hasPassword, ...present} = server ?? {...noServer, hasPassword: false};
  const [draft, setDraft] = useState<MailServerSettings>(present);
  const [password, setPassword] = useState("");
  const action = useAction(writeMailSettings);
  const toast = useToast();
  const change = (part: Partial<MailServerSettings>) => setDraft({...draft, ...part});
  const save = async () => {
    if (!(await action.run({...draft, ...(password !== "" && {password})}))) return;
    setPassword("");
    toast({text: all.saved});
  };
  return (
    <Form onSubmit={() => void save()}>
      <TextField
        label={t.host}
        hint={t.hostHint}
        maxLength={253}
        value={draft.host}
        onChange={(host) => change({host})}
      />
      <RadioCards
        label={t.security}
        value={draft.security}
        options={securities.map((value) => ({value, ...t.securities[value]}))}
        onChange={(security) => change({security})}
      />
      <TextField
        label={t.port}
        type="number"
        value={String(draft.port || "")}
        onChange={(port) => change({port: Number(port)})}
      />
      <TextField
        label={t.user}
        hint={t.userHint}
        required={false}
        maxLength={320}
        value={draft.user}
        onChange={(user) => change({user})}
      />
      {draft.user !== "" && (
        <PasswordField
          label={t.password}
          hint={hasPassword ? t.passwordKept : undefined}
          required={!hasPassword}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
      )}
      <TextField
        label={t.fromAddress}
        type="email"
        maxLength={254}
        value={draft.fromAddress}
        onChange={(fromAddress) => change({fromAddress})}
      />
      <TextField
        label={t.fromName}
        maxLength={100}
        value={draft.fromName}
        onChange={(fromName) => change({fromName})}
      />
      <TextField
        label={t.perMinute}
        type="number"
        value={String(draft.perMinute || "")}
        onChange={(perMinute) => change({perMinute: Number(perMinute)})}
      />
      <TextField
        label={t.certificate}
        hint={t.certificateHint}
        rows={3}
        required={false}
        maxLength={20_000}
        value={draft.certificate}
        onChange={(certificate) => change({certificate})}
      />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {all.save}
      </Button>
    </Form>
  );
}
