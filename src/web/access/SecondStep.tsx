import {useState} from "react";
import {leaveSecondStep, takeSecondStep} from "../../access/sign-in-contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Row, TextField} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {useSessionChange} from "./session.tsx";
import {signInWords} from "./sign-in-words.ts";

/** The code of the authenticator app after the password, or a recovery code. */
export function SecondStep() {
  const t = useWords(signInWords).second;
  const [code, setCode] = useState("");
  const [isRecovery, setRecovery] = useState(false);
  const take = useAction(takeSecondStep);
  const leave = useAction(leaveSecondStep);
  const changeSession = useSessionChange();
  const submit = async () => {
    const session = await take.run({code});
    if (session) changeSession(session);
  };
  const back = async () => {
    const session = await leave.run({});
    if (session) changeSession(session);
  };
  const change = () => {
    setRecovery(!isRecovery);
    setCode("");
    take.forget();
  };
  const isTold = take.failure?.code === "bad-input" || take.failure?.code === "busy";
  return (
    <Entrance title={t.title} lead={t.lead}>
      <Form onSubmit={() => void submit()}>
        <TextField
          key={String(isRecovery)}
          label={isRecovery ? t.recovery : t.code}
          hint={isRecovery ? t.recoveryHint : t.codeHint}
          autoComplete="one-time-code"
          autoFocus
          maxLength={40}
          value={code}
          onChange={setCode}
          error={isTold ? take.failure?.message : undefined}
        />
        {take.failure && !isTold && <Failed failure={take.failure} />}
        <Row>
          <Button look="filled" type="submit" isBusy={take.isBusy}>
            {t.button}
          </Button>
          <Button onClick={() => void back()} isBusy={leave.isBusy}>
            {t.back}
          </Button>
        </Row>
        <p>
          <Button look="quiet" onClick={change}>
            {isRecovery ? t.toApp : t.toRecovery}
          </Button>
        </p>
      </Form>
    </Entrance>
  );
}
