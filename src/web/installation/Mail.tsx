import {useState} from "react";
import {type MailSettings, readMailSettings, removeMailSettings, sendTestMail} from "../../platform/mail/contract.ts";
import {useSession} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Confirm, Failed, Loading, Note, Panel, TextField, useToast} from "../ui/index.ts";
import css from "./installation.module.css";
import {MailForm} from "./MailForm.tsx";
import {MailsToDecide} from "./MailsToDecide.tsx";
import {installationWords} from "./words.ts";

/** The server that mail goes through, a test of it, and the mails that did not arrive. */
export function Mail() {
  const t = useWords(installationWords).mail;
  const settings = useApi(readMailSettings, {});
  if (settings.state === "loading") return <Loading />;
  if (settings.state === "failed") return <Failed {...settings} />;
  const {source} = settings.data;
  return (
    <Panel
      title={t.title}
      actions={<Badge tone={source === "none" ? "plain" : "good"}>{source === "none" ? t.off : t.on}</Badge>}
    >
      <div className={css.part}>
        <p className="quiet">{t.lead}</p>
        {source === "environment" ? <Note>{t.outside}</Note> : <MailForm key={source} settings={settings.data} />}
        {source !== "none" && <Try source={source} />}
        <MailsToDecide />
      </div>
    </Panel>
  );
}

/** A mail sent now, with the server's answer; and forgetting the server. */
function Try({source}: {source: MailSettings["source"]}) {
  const t = useWords(installationWords).mail;
  const {language} = useFormat();
  const [to, setTo] = useState(useSession().user?.email ?? "");
  const [isRemoving, setRemoving] = useState(false);
  const [answer, setAnswer] = useState<{sent: boolean; words: {nl: string; en: string}}>();
  const test = useAction(sendTestMail);
  const remove = useAction(removeMailSettings);
  const toast = useToast();
  const removeIt = async () => {
    if (!(await remove.run({}))) return;
    setRemoving(false);
    toast({text: t.removed});
  };
  return (
    <>
      <form
        className={css.test}
        onSubmit={async (event) => {
          event.preventDefault();
          setAnswer(await test.run({to, language}));
        }}
      >
        <TextField label={t.testTo} type="email" maxLength={254} value={to} onChange={setTo} />
        <Button type="submit" isBusy={test.isBusy}>
          {t.test}
        </Button>
      </form>
      <div role="status">{answer && <Note tone={answer.sent ? "plain" : "bad"}>{answer.words[language]}</Note>}</div>
      {test.failure && <Failed failure={test.failure} />}
      {source === "installation" && (
        <div>
          <Button look="danger" onClick={() => setRemoving(true)}>
            {t.remove}
          </Button>
        </div>
      )}
      <Confirm
        opened={isRemoving}
        title={t.removeTitle}
        confirmLabel={t.remove}
        isBusy={remove.isBusy}
        onConfirm={() => void removeIt()}
        onClose={() => setRemoving(false)}
      >
        <p>{t.removeLead}</p>
        {remove.failure && <Failed failure={remove.failure} />}
      </Confirm>
    </>
  );
}
