import {useState} from "react";
import {updateOrganisation} from "../../access/contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Tokens} from "../members/Tokens.tsx";
import {RemoveRehearsal} from "../rehearsal/RemoveRehearsal.tsx";
import {Button, Failed, FindingTitle, Form, Stack, useToast} from "../ui/index.ts";
import {type OrganisationDraft, OrganisationFields} from "./OrganisationFields.tsx";
import {useMay, useOrganisation, useSessionRefresh} from "./session.tsx";
import {accessWords} from "./words.ts";

/** Name, clock, language and word for a unit of the organisation, and the tokens for programs. */
export function SettingsPage() {
  const t = useWords(accessWords);
  const {name, timeZone, language, unitLabel, fictional} = useOrganisation();
  const [draft, setDraft] = useState<OrganisationDraft>({name, timeZone, language, unitLabel});
  const action = useAction(updateOrganisation);
  const refreshSession = useSessionRefresh();
  const toast = useToast();
  const save = async () => {
    if (!(await action.run(draft))) return;
    await refreshSession();
    toast({text: t.settings.saved});
  };
  return (
    <Stack gap="sections">
      <FindingTitle title={t.settings.title} lead={t.settings.lead} />
      <Form onSubmit={() => void save()}>
        <OrganisationFields draft={draft} onChange={setDraft} withUnitLabel />
        {action.failure && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.settings.button}
        </Button>
      </Form>
      {useMay("tokens:write") && <Tokens />}
      {fictional && <RemoveRehearsal />}
    </Stack>
  );
}
