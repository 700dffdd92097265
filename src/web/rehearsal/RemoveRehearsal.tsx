import {useNavigate} from "@tanstack/react-router";
import {useState} from "react";
import {removeRehearsal} from "../../rehearsal/contract.ts";
import {useSessionRefresh} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Confirm, Failed, Panel, Row, Stack} from "../ui/index.ts";
import {rehearsalWords} from "./words.ts";

/** Takes the rehearsal organisation away with all that is in it; it can be made again. */
export function RemoveRehearsal() {
  const t = useWords(rehearsalWords).remove;
  const [isAsking, setAsking] = useState(false);
  const action = useAction(removeRehearsal);
  const refreshSession = useSessionRefresh();
  const navigate = useNavigate();
  const remove = async () => {
    const reply = await action.run({});
    setAsking(false);
    if (!reply) return;
    await navigate({to: "/"});
    await refreshSession();
  };
  return (
    <Panel title={t.what}>
      <Stack gap="lines">
        <p className="quiet">{t.lead}</p>
        {action.failure && <Failed failure={action.failure} />}
        <Row>
          <Button look="danger" onClick={() => setAsking(true)}>
            {t.button}
          </Button>
        </Row>
      </Stack>
      <Confirm
        opened={isAsking}
        title={t.title}
        confirmLabel={t.button}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
        isBusy={action.isBusy}
      >
        <p>{t.text}</p>
      </Confirm>
    </Panel>
  );
}
