import {useState} from "react";
import {makeToken, tokenScopes} from "../../access/members-contract.ts";
import {permissionWords} from "../../access/permission-content.ts";
import {type Reply, useAction} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Copy, Failed, Form, Note, Row, SelectField, TextField} from "../ui/index.ts";
import {CheckList} from "./CheckList.tsx";
import css from "./members.module.css";
import {tokenWords} from "./token-words.ts";

const dayCounts = [7, 30, 90, 180, 365] as const;

/** Makes a token, and shows it this once. */
export function TokenForm({onDone}: {onDone: () => void}) {
  const t = useWords(tokenWords);
  const {language} = useFormat();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly (typeof tokenScopes)[number][]>(["figures:read"]);
  const [days, setDays] = useState("90");
  const [made, setMade] = useState<Reply<typeof makeToken>>();
  const action = useAction(makeToken);
  if (made) return <Shown made={made} onDone={onDone} />;
  return (
    <Form onSubmit={async () => setMade(await action.run({name, scopes: [...scopes], days: Number(days)}))}>
      <TextField label={t.name} hint={t.nameHint} maxLength={80} value={name} onChange={setName} />
      <CheckList
        label={t.scopes}
        options={tokenScopes.map((value) => ({value, label: permissionWords[value][language]}))}
        chosen={scopes}
        onChange={setScopes}
      />
      <SelectField
        label={t.days}
        value={days}
        options={dayCounts.map((count) => ({value: String(count), label: t.dayCounts[count]}))}
        onChange={setDays}
      />
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" type="submit" isBusy={action.isBusy} disabled={scopes.length === 0}>
        {t.make}
      </Button>
    </Form>
  );
}

function Shown({made: {name, token}, onDone}: {made: Reply<typeof makeToken>; onDone: () => void}) {
  const t = useWords(tokenWords);
  return (
    <div className={css.once}>
      <h3>{t.shown(name)}</h3>
      <Note tone="warn">{t.shownLead}</Note>
      <code className={css.secret}>{token}</code>
      <Row>
        <Button look="filled" onClick={onDone}>
          {t.done}
        </Button>
        <Copy text={token} label={t.copy} />
      </Row>
    </div>
  );
}
