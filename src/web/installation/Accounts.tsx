import {useState} from "react";
import {type Account, changeAccount, listAccounts} from "../../access/members-contract.ts";
import {useSession, useSessionRefresh} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Confirm, DataTable, Failed, Loading, Panel, useToast} from "../ui/index.ts";
import css from "./installation.module.css";
import {installationWords} from "./words.ts";

/** What an administrator can do with an account, and what it sets. */
const changes = {
  give: {isAdministrator: true},
  take: {isAdministrator: false},
  end: {isDeactivated: true},
  restore: {isDeactivated: false},
} as const;

interface Wish {
  readonly change: keyof typeof changes;
  readonly account: Account;
}

/** Everybody with an account, who is administrator, and whose access has ended. */
export function Accounts() {
  const t = useWords(installationWords).accounts;
  const accounts = useApi(listAccounts, {});
  const [wish, setWish] = useState<Wish>();
  if (accounts.state === "loading") return <Loading lines={6} />;
  if (accounts.state === "failed") return <Failed {...accounts} />;
  return (
    <Panel title={t.title}>
      <AccountTable accounts={accounts.data} onWish={setWish} />
      <Agreed wish={wish} onClose={() => setWish(undefined)} />
    </Panel>
  );
}

function AccountTable({accounts, onWish}: {accounts: readonly Account[]; onWish: (wish: Wish) => void}) {
  const t = useWords(installationWords).accounts;
  const format = useFormat();
  const me = useSession().user?.id;
  return (
    <DataTable
      caption={t.title}
      rows={accounts}
      rowKey={({userId}) => userId}
      sortedBy={{key: "name"}}
      columns={[
        {
          key: "name",
          head: t.name,
          value: ({name}) => name,
          cell: ({userId, name, isAdministrator, deactivatedAt}) => (
            <span className={css.person}>
              {name}
              {userId === me && <Badge>{t.you}</Badge>}
              {isAdministrator && <Badge tone="brand">{t.administrator}</Badge>}
              {deactivatedAt && <Badge tone="warn">{t.ended(format.day(deactivatedAt))}</Badge>}
            </span>
          ),
        },
        {key: "email", head: t.email, value: ({email}) => email},
        {key: "organisations", head: t.organisations, align: "end", value: ({organisations}) => organisations},
        {
          key: "actions",
          head: t.actions,
          sortable: false,
          isForScreen: true,
          value: () => null,
          cell: (account) => (
            <div className={css.buttons}>
              {([account.deactivatedAt ? "restore" : "end", account.isAdministrator ? "take" : "give"] as const).map(
                (change) => (
                  <Button key={change} look="quiet" onClick={() => onWish({change, account})}>
                    {t[change]}
                    <span className="visually-hidden">: {account.name}</span>
                  </Button>
                ),
              )}
            </div>
          ),
        },
      ]}
    />
  );
}

/** Asks, and does it. */
function Agreed({wish, onClose}: {wish: Wish | undefined; onClose: () => void}) {
  const t = useWords(installationWords).accounts;
  const action = useAction(changeAccount);
  const refreshSession = useSessionRefresh();
  const me = useSession().user?.id;
  const toast = useToast();
  const close = () => {
    action.forget();
    onClose();
  };
  const agree = async ({change, account: {userId, name}}: Wish) => {
    if (!(await action.run({userId, ...changes[change]}))) return;
    toast({text: t.done[change](name)});
    close();
    if (userId === me) await refreshSession();
  };
  if (!wish) return null;
  const {change, account} = wish;
  const title = {give: t.giveTitle, take: t.takeTitle, end: t.endTitle, restore: t.restoreTitle}[change];
  const lead = {give: t.giveLead, take: t.takeLead, end: t.endLead(account.name), restore: t.restoreLead}[change];
  return (
    <Confirm
      opened
      title={title(account.name)}
      confirmLabel={t[change]}
      isBusy={action.isBusy}
      onConfirm={() => void agree(wish)}
      onClose={close}
    >
      <p>{lead}</p>
      {action.failure && <Failed failure={action.failure} />}
    </Confirm>
  );
}
