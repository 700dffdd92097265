import {useState} from "react";
import {makeStaffLink, readStaffLink, withdrawStaffLink} from "../../access/contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Confirm, Copy, Failed, Loading, Panel, Row, useToast} from "../ui/index.ts";
import css from "./signpost.module.css";
import {signpostWords} from "./signpost-words.ts";

/** The link by which all staff read the signpost without an account: make, copy, renew, withdraw. */
export function StaffLinkPanel() {
  const t = useWords(signpostWords).link;
  const toast = useToast();
  const link = useApi(readStaffLink, {});
  const make = useAction(makeStaffLink);
  const withdraw = useAction(withdrawStaffLink);
  const [asked, setAsked] = useState<"renew" | "withdraw">();
  if (link.state === "loading") return <Loading lines={2} />;
  if (link.state === "failed") return <Failed {...link} />;
  const {token} = link.data;
  const address = `${location.origin}/staff/${token}`;
  const makeLink = async () => {
    if (await make.run({})) toast({text: token === null ? t.made : t.renewed});
    setAsked(undefined);
  };
  const withdrawLink = async () => {
    if (await withdraw.run({})) toast({text: t.withdrawn});
    setAsked(undefined);
  };
  const failure = make.failure ?? withdraw.failure;
  return (
    <Panel title={t.title}>
      <p className="quiet">{token === null ? t.none : t.lead}</p>
      {failure && <Failed failure={failure} />}
      {token === null ? (
        <div className={css.linkActions}>
          <Button isBusy={make.isBusy} onClick={() => void makeLink()}>
            {t.make}
          </Button>
        </div>
      ) : (
        <>
          <p className={css.address}>
            <span className="visually-hidden">{t.address}: </span>
            <code>{address}</code>
          </p>
          <Row>
            <Copy text={address} label={t.copy} />
            <a href={address}>{t.open}</a>
            <Button look="quiet" onClick={() => setAsked("renew")}>
              {t.renew}
            </Button>
            <Button look="quiet" onClick={() => setAsked("withdraw")}>
              {t.withdraw}
            </Button>
          </Row>
        </>
      )}
      <Confirm
        opened={asked === "renew"}
        title={t.renewAsk}
        confirmLabel={t.renew}
        isBusy={make.isBusy}
        onConfirm={() => void makeLink()}
        onClose={() => setAsked(undefined)}
      >
        <p>{t.renewWhat}</p>
      </Confirm>
      <Confirm
        opened={asked === "withdraw"}
        title={t.withdrawAsk}
        confirmLabel={t.withdraw}
        isBusy={withdraw.isBusy}
        onConfirm={() => void withdrawLink()}
        onClose={() => setAsked(undefined)}
      >
        <p>{t.withdrawWhat}</p>
      </Confirm>
    </Panel>
  );
}
