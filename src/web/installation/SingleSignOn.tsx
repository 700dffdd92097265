import {useState} from "react";
import {readSingleSignOn, removeSingleSignOn, writeSingleSignOn} from "../../access/account-contract.ts";
import {type Reply, useAction, useApi} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {
  Badge,
  Button,
  Confirm,
  Copy,
  Failed,
  Form,
  Loading,
  Panel,
  PasswordField,
  TextField,
  useToast,
} from "../ui/index.ts";
import css from "./installation.module.css";
import {installationWords} from "./words.ts";

/** Signing in with the account people have at work. */
export function SingleSignOn() {
  const t = useWords(installationWords).signOn;
  const loaded = useApi(readSingleSignOn, {});
  if (loaded.state === "loading") return <Loading />;
  if (loaded.state === "failed") return <Failed {...loaded} />;
  const {settings, returnAddress} = loaded.data;
  return (
    <Panel title={t.title} actions={<Badge tone={settings ? "good" : "plain"}>{settings ? t.on : t.off}</Badge>}>
      <div className={css.part}>
        <p className="quiet">{t.lead}</p>
        <p className={css.address}>
          {t.returnAddress} <code>{returnAddress}</code> <Copy text={returnAddress} />
        </p>
        <Settings key={settings ? "on" : "off"} settings={settings} />
        {settings && <SwitchOff />}
      </div>
    </Panel>
  );
}

function Settings({settings}: Pick<Reply<typeof readSingleSignOn>, "settings">) {
  const all = useWords(installationWords);
  const t = all.signOn;
  const [draft, setDraft] = useState({
    ...{issuer: settings?.issuer ?? "", clientId: settings?.clientId ?? "", label: settings?.label ?? ""},
    ...{clientSecret: "", domains: settings?.domains.join(", ") ?? ""},
  });
  const action = useAction(writeSingleSignOn);
  const toast = useToast();
  const change = (part: Partial<typeof draft>) => setDraft({...draft, ...part});
  const save = async () => {
    const {clientSecret, domains, ...given} = draft;
    const wish = {
      ...given,
      ...(clientSecret !== "" && {clientSecret}),
      domains: domains.split(/[\s,;]+/).filter(Boolean),
    };
    if (!(await action.run(wish))) return;
    change({clientSecret: ""});
    toast({text: all.saved});
  };
  return (
    <Form onSubmit={() => void save()}>
      <TextField
        label={t.issuer}
        hint={t.issuerHint}
        type="url"
        maxLength={500}
        value={draft.issuer}
        onChange={(issuer) => change({issuer})}
      />
      <TextField
        label={t.clientId}
        maxLength={500}
        value={draft.clientId}
        onChange={(clientId) => change({clientId})}
      />
      <PasswordField
        label={t.clientSecret}
        hint={settings ? t.secretKept : undefined}
        required={settings === null}
        autoComplete="new-password"
        value={draft.clientSecret}
        onChange={(clientSecret) => change({clientSecret})}
      />
      <TextField
        label={t.label}
        hint={t.labelHint}
        maxLength={60}
        value={draft.label}
        onChange={(label) => change({label})}
      />
      <TextField
        label={t.domains}
        hint={t.domainsHint}
        required={false}
        value={draft.domains}
        onChange={(domains) => change({domains})}
      />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy}>
        {all.save}
      </Button>
    </Form>
  );
}

function SwitchOff() {
  const t = useWords(installationWords).signOn;
  const [isAsking, setAsking] = useState(false);
  const action = useAction(removeSingleSignOn);
  const toast = useToast();
  const remove = async () => {
    if (!(await action.run({}))) return;
    setAsking(false);
    toast({text: t.removed});
  };
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t.remove}
      </Button>
      <Confirm
        opened={isAsking}
        title={t.removeTitle}
        confirmLabel={t.remove}
        isBusy={action.isBusy}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeLead}</p>
        {action.failure && <Failed failure={action.failure} />}
      </Confirm>
    </div>
  );
}
