import {useState} from "react";
import {listTokens, type MachineToken, withdrawToken} from "../../access/members-contract.ts";
import {permissionWords} from "../../access/permission-content.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Confirm, Dialog, Failed, Loading, Panel, useToast} from "../ui/index.ts";
import css from "./members.module.css";
import {TokenForm} from "./TokenForm.tsx";
import {tokenWords} from "./token-words.ts";

/** With what programs may ask this organisation's data. */
export function Tokens() {
  const t = useWords(tokenWords);
  const tokens = useApi(listTokens, {});
  const [isMaking, setMaking] = useState(false);
  const [toWithdraw, setToWithdraw] = useState<MachineToken>();
  const withdraw = useAction(withdrawToken);
  const toast = useToast();
  const withdrawIt = async ({id, name}: MachineToken) => {
    if (!(await withdraw.run({tokenId: id}))) return;
    setToWithdraw(undefined);
    toast({text: t.withdrawn(name)});
  };
  if (tokens.state === "loading") return <Loading />;
  if (tokens.state === "failed") return <Failed {...tokens} />;
  return (
    <Panel title={t.title} actions={<Button onClick={() => setMaking(true)}>{t.make}</Button>}>
      <div className={css.once}>
        <p className="quiet">{t.lead}</p>
        {tokens.data.length === 0 ? (
          <p className="note">{t.none}</p>
        ) : (
          <ul className={css.list}>
            {tokens.data.map((token) => (
              <li key={token.id}>
                <TokenFacts token={token} />
                <Button onClick={() => setToWithdraw(token)}>
                  {t.withdraw}
                  <span className="visually-hidden">: {token.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Dialog opened={isMaking} title={t.make} onClose={() => setMaking(false)}>
        <TokenForm onDone={() => setMaking(false)} />
      </Dialog>
      <Confirm
        opened={toWithdraw !== undefined}
        title={t.withdrawTitle(toWithdraw?.name ?? "")}
        confirmLabel={t.withdraw}
        isBusy={withdraw.isBusy}
        onConfirm={() => toWithdraw && void withdrawIt(toWithdraw)}
        onClose={() => setToWithdraw(undefined)}
      >
        <p>{t.withdrawLead}</p>
        {withdraw.failure && <Failed failure={withdraw.failure} />}
      </Confirm>
    </Panel>
  );
}

function TokenFacts({token: {name, scopes, createdBy, createdAt, expiresAt, lastUsedAt}}: {token: MachineToken}) {
  const t = useWords(tokenWords);
  const format = useFormat();
  const made = format.day(createdAt);
  const isOver = Date.parse(expiresAt) < Date.now();
  return (
    <div className={css.what}>
      <span>
        <strong>{name}</strong>
        {isOver && <Badge tone="warn">{t.over}</Badge>}
      </span>
      <span>{scopes.map((scope) => permissionWords[scope][format.language]).join(" · ")}</span>
      <span className="note">
        {[
          createdBy === "" ? t.on(made) : t.by(createdBy, made),
          ...(isOver ? [] : [t.until(format.day(expiresAt))]),
          lastUsedAt ? t.used(format.moment(lastUsedAt)) : t.never,
        ].join(" · ")}
      </span>
    </div>
  );
}
