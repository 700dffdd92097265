import {useNavigate} from "@tanstack/react-router";
import {type ReactNode, useState} from "react";
import {signOut} from "../../access/contract.ts";
import {acceptInvitation, type InvitationFacts, readInvitation} from "../../access/members-contract.ts";
import {roles} from "../../access/role-content.ts";
import {Entrance} from "../access/Entrance.tsx";
import {SignInPage} from "../access/SignInPage.tsx";
import {SessionProvider, useLoadedSession, useSessionChange, useSessionEnd} from "../access/session.tsx";
import {useAction, useApi} from "../api/index.ts";
import {firstAddressOf} from "../app/addresses.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Button, Failed, Form, Loading, Note, PasswordField, TextField} from "../ui/index.ts";
import {invitationWords} from "./invitation-words.ts";
import css from "./members.module.css";

/** What the link of an invitation opens; its token stands behind the #, which no server logs. */
export function InvitationPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const [isAccepting, setAccepting] = useState(false);
  const invitation = useApi(readInvitation, {token}, {when: !isAccepting}); // once accepted, the link is dead
  const [isSigningIn, setSigningIn] = useState(false);
  if (invitation.state === "loading") return <Loading />;
  if (invitation.state === "failed") {
    const {code} = invitation.failure;
    return code === "bad-input" || code === "not-found" ? <DeadLink /> : <Failed {...invitation} />;
  }
  const {data} = invitation;
  const accepting = {token, organisation: data.organisation, onAccepting: setAccepting};
  if (data.next === "sign-in" && isSigningIn) return <SignInHere />;
  return (
    <Facts invitation={data}>
      {data.next === "new-account" && <NewAccount {...accepting} />}
      {data.next === "sign-in" && <SignInFirst onSignIn={() => setSigningIn(true)} />}
      {data.next === "join" && <Join {...accepting} />}
      {data.next === "other-account" && <OtherAccount />}
    </Facts>
  );
}

/** Which organisation, for whom, and in which roles. */
function Facts({
  invitation: {organisation, email, roles: given},
  children,
}: {
  invitation: InvitationFacts;
  children: ReactNode;
}) {
  const t = useWords(invitationWords);
  const {language} = useLanguage();
  return (
    <Entrance title={t.title(organisation)} lead={t.lead(email)}>
      <section>
        <h2>{t.roles}</h2>
        <dl className={css.roles}>
          {given.map((role) => (
            <div key={role}>
              <dt>{roles[role].words[language]}</dt>
              <dd>{roles[role].does[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {children}
    </Entrance>
  );
}

interface AcceptProps {
  readonly token: string;
  readonly organisation: string;
  /** True from the attempt on, false again when it failed. */
  readonly onAccepting: (isAccepting: boolean) => void;
}

/** Accepts, and opens the organisation. */
function useAcceptance({token, organisation, onAccepting}: AcceptProps) {
  const action = useAction(acceptInvitation);
  const changeSession = useSessionChange();
  const navigate = useNavigate();
  const accept = async (account?: {name: string; password: string}) => {
    onAccepting(true);
    const session = await action.run({token, ...(account && {account})});
    if (!session) return onAccepting(false);
    changeSession(session);
    const joined = session.organisations.find(({name}) => name === organisation);
    await navigate({to: (joined ? firstAddressOf(joined) : "/") as "/", replace: true});
  };
  return {...action, accept};
}

function NewAccount(props: AcceptProps) {
  const t = useWords(invitationWords);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const {accept, isBusy, failure} = useAcceptance(props);
  return (
    <section className={css.body}>
      <h2>{t.account}</h2>
      <Form onSubmit={() => void accept({name, password})}>
        <TextField
          label={t.name}
          hint={t.nameHint}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={setName}
        />
        <PasswordField
          label={t.password}
          hint={t.passwordHint}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={failure?.code === "bad-input" ? failure.message : undefined}
        />
        {failure && failure.code !== "bad-input" && <Failed failure={failure} />}
        <Button look="filled" type="submit" isBusy={isBusy}>
          {t.make}
        </Button>
      </Form>
    </section>
  );
}

function SignInFirst({onSignIn}: {onSignIn: () => void}) {
  const t = useWords(invitationWords);
  return (
    <div className={css.body}>
      <p>{t.known}</p>
      <Button look="filled" onClick={onSignIn}>
        {t.signIn}
      </Button>
    </div>
  );
}

/** The way in, in place of this page; once through it, the invitation is asked for again and can be accepted. */
function SignInHere() {
  const session = useLoadedSession();
  if (session.state === "loading") return <Loading />;
  if (session.state === "failed") return <Failed {...session} />;
  return (
    <SessionProvider session={session.data}>
      <SignInPage />
    </SessionProvider>
  );
}

function Join(props: AcceptProps) {
  const t = useWords(invitationWords);
  const {accept, isBusy, failure} = useAcceptance(props);
  return (
    <div className={css.body}>
      {failure && <Failed failure={failure} />}
      <Button look="filled" isBusy={isBusy} onClick={() => void accept()}>
        {t.join}
      </Button>
    </div>
  );
}

function OtherAccount() {
  const t = useWords(invitationWords);
  const session = useLoadedSession();
  const action = useAction(signOut);
  const endSession = useSessionEnd();
  const leave = async () => {
    if (await action.run({})) endSession();
  };
  const user = session.state === "ready" ? session.data.user : null;
  return (
    <div className={css.body}>
      <Note tone="warn">{user ? t.other(user.name, user.email) : t.otherUnknown}</Note>
      {action.failure && <Failed failure={action.failure} />}
      <Button look="filled" isBusy={action.isBusy} onClick={() => void leave()}>
        {t.signOut}
      </Button>
      <a href="/">{t.stay}</a>
    </div>
  );
}

function DeadLink() {
  const t = useWords(invitationWords).dead;
  return (
    <Entrance title={t.title} lead={t.lead}>
      <p>
        <a href="/">{t.home}</a>
      </p>
    </Entrance>
  );
}
