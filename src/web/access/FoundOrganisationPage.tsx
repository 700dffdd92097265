import {useNavigate} from "@tanstack/react-router";
import {useState} from "react";
import {createOrganisation} from "../../access/contract.ts";
import {useAction} from "../api/index.ts";
import {addressOf} from "../app/addresses.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Steps} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {type OrganisationDraft, OrganisationFields} from "./OrganisationFields.tsx";
import {useSession, useSessionRefresh} from "./session.tsx";
import {accessWords} from "./words.ts";

/** Makes an organisation: the second step of the first run, or another one later. */
export function FoundOrganisationPage() {
  const t = useWords(accessWords);
  const {language} = useLanguage();
  const isFirst = useSession().organisations.length === 0;
  const [draft, setDraft] = useState<OrganisationDraft>(() => ({
    name: "",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language,
    unitLabel: "",
  }));
  const action = useAction(createOrganisation);
  const refreshSession = useSessionRefresh();
  const navigate = useNavigate();
  const submit = async () => {
    const {unitLabel: _, ...given} = draft;
    const organisation = await action.run(given);
    if (!organisation) return;
    await refreshSession();
    await navigate({to: addressOf(organisation.slug, "start") as "/"});
  };
  return (
    <Entrance
      title={t.found.title}
      lead={t.found.lead}
      above={isFirst && <Steps label={t.firstRun.label} steps={t.firstRun.steps} current={1} />}
    >
      <Form onSubmit={() => void submit()}>
        <OrganisationFields draft={draft} onChange={setDraft} />
        {action.failure && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.found.button}
        </Button>
      </Form>
    </Entrance>
  );
}
