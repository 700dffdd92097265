import {useState} from "react";
import {listFormedNetworks} from "../../report/contract.ts";
import {addYield, changeYield, type Yield} from "../../webcare/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Dialog, Failed, Form, SelectField, TextField, useToast} from "../ui/index.ts";
import {webcareWords} from "./words.ts";
import {amountIn, draftOf, emptyDraft, type YieldDraft, yieldOf} from "./yield-draft.ts";
import css from "./yields.module.css";

const kinds = ["idea", "decision", "saving", "answer", "other"] as const;

/** The form of a yield: a new one, or one that is changed. */
export function YieldDialog({edited, onClose}: {edited: Yield | undefined; onClose: () => void}) {
  const t = useWords(webcareWords);
  const {timeZone} = useOrganisation();
  const [draft, setDraft] = useState<YieldDraft>(() => (edited ? draftOf(edited) : emptyDraft(todayIn(timeZone))));
  const add = useAction(addYield);
  const change = useAction(changeYield);
  const toast = useToast();
  const save = async () => {
    const details = yieldOf(draft);
    if (!details) return;
    const saved = edited ? await change.run({...details, yieldId: edited.id}) : await add.run(details);
    if (!saved) return;
    toast({text: edited ? t.changed : t.saved});
    onClose();
  };
  const failure = add.failure ?? change.failure;
  return (
    <Dialog opened title={edited ? t.changeTitle : t.addTitle} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <YieldFields draft={draft} onChange={setDraft} />
        {failure && <Failed failure={failure} />}
        <Button look="filled" type="submit" isBusy={add.isBusy || change.isBusy}>
          {edited ? t.saveChange : t.saveNew}
        </Button>
      </Form>
    </Dialog>
  );
}

function YieldFields({draft, onChange}: {draft: YieldDraft; onChange: (draft: YieldDraft) => void}) {
  const t = useWords(webcareWords);
  const networks = useApi(listFormedNetworks, {});
  const names =
    networks.state === "ready" ? networks.data.networks.filter(({shown}) => shown).map(({name}) => name) : [];
  const set = (part: Partial<YieldDraft>) => onChange({...draft, ...part});
  return (
    <>
      <TextField
        label={t.fields.title}
        hint={t.fields.titleHint}
        maxLength={200}
        autoFocus
        value={draft.title}
        onChange={(title) => set({title})}
      />
      <TextField
        label={t.fields.network}
        hint={t.fields.networkHint}
        maxLength={120}
        suggestions={names}
        value={draft.network}
        onChange={(network) => set({network})}
      />
      <div className={css.pair}>
        <SelectField
          label={t.fields.kind}
          hint={t.kindHints[draft.kind]}
          value={draft.kind}
          onChange={(kind) => set({kind: kind as Yield["kind"]})}
          options={kinds.map((value) => ({value, label: t.kinds[value]}))}
        />
        <TextField
          type="date"
          label={t.fields.happenedOn}
          value={draft.happenedOn}
          onChange={(happenedOn) => set({happenedOn})}
        />
      </div>
      <TextField
        label={t.fields.whatHappened}
        required={false}
        rows={3}
        maxLength={2000}
        value={draft.whatHappened}
        onChange={(whatHappened) => set({whatHappened})}
      />
      <div className={css.pair}>
        <TextField
          label={t.fields.amount}
          hint={t.fields.amountHint}
          required={false}
          value={draft.amount}
          onChange={(amount) => set({amount})}
          error={amountIn(draft.amount) === undefined ? t.fields.amountWrong : undefined}
        />
        <TextField
          label={t.fields.amountUnit}
          hint={t.fields.amountUnitHint}
          required={false}
          maxLength={40}
          suggestions={t.units}
          value={draft.amountUnit}
          onChange={(amountUnit) => set({amountUnit})}
        />
      </div>
    </>
  );
}

/** The day it is on the organisation's clock. */
const todayIn = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", {timeZone}).format(new Date());
