import {useNavigate} from "@tanstack/react-router";
import {useState} from "react";
import {removeRehearsal} from "../../rehearsal/contract.ts";
import {useOrganisation, useSession, useSessionRefresh} from "../access/session.tsx";
import {call} from "../api/call.ts";
import {asFailure} from "../api/failure.ts";
import type {Failure} from "../api/index.ts";
import {addressOf} from "../app/addresses.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Confirm, Failed, Panel, Row, Stack} from "../ui/index.ts";
import {rehearsalWords} from "./words.ts";

/** Takes the rehearsal organisation away with all that is in it; it can be made again. */
export function RemoveRehearsal() {
  const t = useWords(rehearsalWords).remove;
  const {id} = useOrganisation();
  const real = useSession().organisations.find(({fictional}) => !fictional);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const refreshSession = useSessionRefresh();
  const navigate = useNavigate();
  // No useAction: it asks the data of this page again, and of what is gone there is none.
  const remove = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await call(removeRehearsal, {}, {organisationId: id});
      await navigate({to: (real ? addressOf(real.slug, "overview") : "/new") as "/"});
      await refreshSession();
    } catch (error) {
      setFailure(asFailure(error));
      setAsking(false);
      setBusy(false);
    }
  };
  return (
    <Panel title={t.what}>
      <Stack gap="lines">
        <p className="quiet">{t.lead}</p>
        {failure && <Failed failure={failure} />}
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
        isBusy={isBusy}
      >
        <p>{t.text}</p>
      </Confirm>
    </Panel>
  );
}
