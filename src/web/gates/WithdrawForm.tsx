import {useState} from "react";
import type {GateStep} from "../../access/gate-content.ts";
import {withdrawGate} from "../../access/gate-contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, TextField, useToast} from "../ui/index.ts";
import {useGateFormat} from "./use-gate-format.ts";
import {gateWords} from "./words.ts";

/** Takes a step back, with the reason: what rests on it stops at once. */
export function WithdrawForm({step, onDone}: {step: GateStep; onDone: () => void}) {
  const t = useWords(gateWords);
  const {step: stepWords} = useGateFormat();
  const toast = useToast();
  const withdraw = useAction(withdrawGate);
  const [words, setWords] = useState("");
  const send = async () => {
    if (!(await withdraw.run({step, words}))) return;
    toast({text: t.withdraw.done(stepWords(step))});
    onDone();
  };
  return (
    <Form onSubmit={() => void send()}>
      <p>{t.withdraw.lead}</p>
      <TextField
        label={t.withdraw.why}
        hint={t.form.atLeast}
        rows={3}
        maxLength={5_000}
        value={words}
        onChange={setWords}
      />
      {withdraw.failure && <Failed failure={withdraw.failure} />}
      <Button look="danger" type="submit" disabled={words.trim().length < 10} isBusy={withdraw.isBusy}>
        {t.withdraw.button}
      </Button>
    </Form>
  );
}
