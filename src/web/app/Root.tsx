import {Outlet, useMatches} from "@tanstack/react-router";
import {lazy, Suspense} from "react";
import {SessionProvider, useLoadedSession} from "../access/session.tsx";
import {Failed} from "../ui/States.tsx";
import css from "./Root.module.css";

const SignInPage = lazy(() => import("../access/SignInPage.tsx").then((module) => ({default: module.SignInPage})));
const FirstRunPage = lazy(() =>
  import("../access/FirstRunPage.tsx").then((module) => ({default: module.FirstRunPage})),
);

const isOpen = /^\/(staff\/|(password-reset|address-confirmation|single-sign-on|invitation)$)/;

/** Asks who is signed in, and shows the page at this address, or first the way in. Pages for all staff and those of a mailed link need no account. */
export function Root() {
  // The page that is shown: while another one loads, the address is ahead of it.
  const isShownToAll = useMatches({select: (matches) => isOpen.test(matches.at(-1)?.pathname ?? "")});
  return isShownToAll ? (
    <Suspense fallback={null}>
      <Outlet />
    </Suspense>
  ) : (
    <SignedIn />
  );
}

function SignedIn() {
  const session = useLoadedSession();
  if (session.state === "loading") return null;
  if (session.state === "failed")
    return (
      <main className={css.failed}>
        <Failed {...session} />
      </main>
    );
  return (
    <SessionProvider session={session.data}>
      <Suspense fallback={null}>
        {session.data.state === "signed-in" ? (
          <Outlet />
        ) : session.data.state === "first-run" ? (
          <FirstRunPage />
        ) : (
          <SignInPage />
        )}
      </Suspense>
    </SessionProvider>
  );
}
