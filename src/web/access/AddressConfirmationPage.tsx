import {useState} from "react";
import {confirmAddress} from "../../access/sign-in-contract.ts";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Button, Failed, Form} from "../ui/index.ts";
import {Entrance} from "./Entrance.tsx";
import {ToSignIn} from "./PasswordResetPage.tsx";
import {signInWords} from "./sign-in-words.ts";

/** What the link to a new mail address opens. A button, because scanners of mail follow links too. */
export function AddressConfirmationPage() {
  const t = useWords(signInWords);
  const [token] = useState(() => window.location.hash.slice(1));
  const [email, setEmail] = useState<string>();
  const action = useAction(confirmAddress);
  if (email !== undefined)
    return (
      <Entrance title={t.address.doneTitle} lead={t.address.doneLead(email)}>
        <ToSignIn />
      </Entrance>
    );
  return (
    <Entrance title={t.address.title} lead={t.address.lead}>
      <Form onSubmit={async () => setEmail((await action.run({token}))?.email)}>
        {action.failure && <Failed failure={action.failure} />}
        <Button look="filled" type="submit" isBusy={action.isBusy}>
          {t.address.button}
        </Button>
      </Form>
    </Entrance>
  );
}
