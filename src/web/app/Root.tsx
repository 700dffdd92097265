import {Outlet, useLocation} from "@tanstack/react-router";
import {lazy, Suspense} from "react";
import {SessionProvider, useLoadedSession} from "../access/session.tsx";
import {Failed} from "../ui/States.tsx";
import css from "./Root.module.css";

const SignInPage = lazy(() => import("../access/SignInPage.tsx").then((module) => ({default: module.SignInPage})));
const FirstRunPage = lazy(() =>
  import("../access/FirstRunPage.tsx").then((module) => ({default: module.FirstRunPage})),
);

/** Asks who is signed in, and shows the page at this address, or first the way in. Pages for all staff need no account. */
export function Root() {
  const {pathname} = useLocation();
  return pathname.startsWith("/staff/") ? <Outlet /> : <SignedIn />;
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
