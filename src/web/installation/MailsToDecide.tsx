import {dismissMails, listMails, type MailToDecide, resendMails} from "../../platform/mail/contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, DataTable, Failed, Stack, useToast} from "../ui/index.ts";
import css from "./installation.module.css";
import {installationWords} from "./words.ts";

/** Mails that did not arrive, or may not have: send again, or leave them. Absent while there are none. */
export function MailsToDecide() {
  const t = useWords(installationWords).mail;
  const format = useFormat();
  const mails = useApi(listMails, {});
  const resend = useAction(resendMails);
  const dismiss = useAction(dismissMails);
  const toast = useToast();
  if (mails.state === "loading") return null;
  if (mails.state === "failed") return <Failed {...mails} />;
  const {toDecide} = mails.data;
  if (toDecide.length === 0) return null;
  const failure = resend.failure ?? dismiss.failure;
  const stateOf = ({state, reason}: MailToDecide) =>
    [t.states[state as keyof typeof t.states], reason?.[format.language]].filter(Boolean).join(". ");
  const sendAgain = async (id: string) => {
    if (await resend.run({mailIds: [id]})) toast({text: t.resent});
  };
  const leave = async (id: string) => {
    if (await dismiss.run({mailIds: [id]})) toast({text: t.dismissed});
  };
  return (
    <Stack gap="lines">
      <h3>{t.toDecide}</h3>
      {failure && <Failed failure={failure} />}
      <DataTable
        caption={t.toDecide}
        rows={toDecide}
        rowKey={({id}) => id}
        columns={[
          {key: "address", head: t.address, value: ({address}) => address ?? t.forgotten},
          {key: "state", head: t.state, value: stateOf},
          {key: "when", head: t.when, value: ({endedAt}) => endedAt, cell: ({endedAt}) => format.moment(endedAt)},
          {
            key: "actions",
            head: t.actions,
            sortable: false,
            isForScreen: true,
            value: () => null,
            cell: ({id, canResend}) => (
              <div className={css.buttons}>
                {canResend && (
                  <Button look="quiet" onClick={() => void sendAgain(id)}>
                    {t.resend}
                  </Button>
                )}
                <Button look="quiet" onClick={() => void leave(id)}>
                  {t.dismiss}
                </Button>
              </div>
            ),
          },
        ]}
      />
    </Stack>
  );
}
