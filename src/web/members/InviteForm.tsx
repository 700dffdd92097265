import {useState} from "react";
import {invite, type SentInvitation} from "../../access/members-contract.ts";
import type {Role} from "../../access/role-content.ts";
import {useOrganisation} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, RadioCards, TextField} from "../ui/index.ts";
import {pastedAddresses} from "./pasted-addresses.ts";
import {canBeGiven, RoleFields} from "./RoleFields.tsx";
import {memberWords} from "./words.ts";

const mostAtOnce = 200;

export interface Invited {
  readonly invited: readonly SentInvitation[];
  readonly already: readonly string[];
}

/** Many addresses at once, and what these people will be here. */
export function InviteForm({isMailSetUp, onInvited}: {isMailSetUp: boolean; onInvited: (reply: Invited) => void}) {
  const all = useWords(memberWords);
  const t = all.form;
  const format = useFormat();
  const [pasted, setPasted] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["viewer"]);
  const [language, setLanguage] = useState(useOrganisation().language);
  const [isTried, setTried] = useState(false);
  const action = useAction(invite);
  const {addresses, wrong} = pastedAddresses(pasted);
  const fault =
    wrong.length > 0
      ? t.wrong(format.list(wrong))
      : addresses.length > mostAtOnce
        ? t.tooMany(format.number(mostAtOnce))
        : addresses.length === 0
          ? t.none
          : undefined;
  const submit = async () => {
    setTried(true);
    if (fault) return;
    const reply = await action.run({emails: [...addresses], roles: [...roles], language});
    if (reply) onInvited(reply);
  };
  return (
    <Form onSubmit={() => void submit()}>
      <TextField
        label={t.emails}
        hint={t.emailsHint}
        rows={5}
        value={pasted}
        onChange={(text) => {
          setPasted(text);
          setTried(false);
        }}
        error={isTried ? fault : undefined}
      />
      <RoleFields label={t.roles} chosen={roles} onChange={setRoles} />
      {isMailSetUp && (
        <RadioCards
          label={t.language}
          value={language}
          options={(["nl", "en"] as const).map((value) => ({value, label: t.languages[value]}))}
          onChange={setLanguage}
        />
      )}
      <p className="note">{isMailSetUp ? t.byMail : t.byHand}</p>
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy} disabled={!canBeGiven(roles)}>
        {addresses.length === 0
          ? t.buttonNone
          : addresses.length === 1
            ? t.buttonOne
            : t.button(format.number(addresses.length))}
      </Button>
    </Form>
  );
}
