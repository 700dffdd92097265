import {endOtherSessions, endSession, listSessions, type OpenSession} from "../../access/account-contract.ts";
import {useAction, useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Failed, Loading, Panel, Stack, useToast} from "../ui/index.ts";
import css from "./Account.module.css";
import {accountWords} from "./words.ts";

/** The browsers that are signed in, and signing them out. */
export function Sessions() {
  const t = useWords(accountWords).sessions;
  const f = useFormat();
  const sessions = useApi(listSessions, {});
  const end = useAction(endSession);
  const endOthers = useAction(endOtherSessions);
  const toast = useToast();
  const nameOf = ({browser, system}: OpenSession) =>
    browser && system ? t.on(browser, system) : (browser ?? system ?? t.unknown);
  const signOut = async (sessionId: string) => {
    if (await end.run({sessionId})) toast({text: t.ended});
  };
  const signOutOthers = async () => {
    if (await endOthers.run({})) toast({text: t.endedOthers});
  };
  if (sessions.state === "loading") return <Loading />;
  if (sessions.state === "failed") return <Failed {...sessions} />;
  const failure = end.failure ?? endOthers.failure;
  return (
    <Panel title={t.title}>
      <Stack>
        <ul className={css.list}>
          {sessions.data.map((session) => (
            <li key={session.id} className={css.line}>
              <p>
                <span className={css.label}>{nameOf(session)}</span>
                <span className="note">
                  {[t.since(f.moment(session.startedAt)), session.address].filter(Boolean).join(" · ")}
                </span>
              </p>
              {session.isThis ? (
                <Badge>{t.here}</Badge>
              ) : (
                <Button onClick={() => void signOut(session.id)}>{t.end}</Button>
              )}
            </li>
          ))}
        </ul>
        {failure && <Failed failure={failure} />}
        {sessions.data.length > 1 && (
          <div>
            <Button onClick={() => void signOutOthers()} isBusy={endOthers.isBusy}>
              {t.endOthers}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}
