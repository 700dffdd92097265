import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  useParams,
} from "@tanstack/react-router";
import {useEffect} from "react";
import {OrganisationProvider, useSession} from "../access/session.tsx";
import {addresses, firstAddressOf, type PageName} from "./addresses.ts";
import {Crash} from "./Crash.tsx";
import {filtersIn} from "./filters.ts";
import {NotFound, NowhereFound} from "./NotFound.tsx";
import {organisationToOpen, rememberOrganisation} from "./organisation-memory.ts";
import {pages} from "./pages.ts";
import {Root} from "./Root.tsx";

const root = createRootRoute({component: Root, notFoundComponent: NowhereFound});

const foundOrganisation = lazyRouteComponent(
  () => import("../access/FoundOrganisationPage.tsx"),
  "FoundOrganisationPage",
);
const shell = lazyRouteComponent(() => import("./Shell.tsx"), "Shell");

const home = createRoute({getParentRoute: () => root, path: "/", component: Home});

const outside = [
  createRoute({getParentRoute: () => root, path: "/new", component: foundOrganisation}),
  createRoute({
    getParentRoute: () => root,
    path: "/account",
    component: lazyRouteComponent(() => import("../account/AccountPage.tsx"), "AccountPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/password-reset",
    component: lazyRouteComponent(() => import("../access/PasswordResetPage.tsx"), "PasswordResetPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/address-confirmation",
    component: lazyRouteComponent(() => import("../access/AddressConfirmationPage.tsx"), "AddressConfirmationPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/single-sign-on",
    component: lazyRouteComponent(() => import("../access/SingleSignOnPage.tsx"), "SingleSignOnPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitation",
    component: lazyRouteComponent(() => import("../members/InvitationPage.tsx"), "InvitationPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/installation",
    component: lazyRouteComponent(() => import("../installation/InstallationPage.tsx"), "InstallationPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/practise",
    component: lazyRouteComponent(() => import("../rehearsal/PractisePage.tsx"), "PractisePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/staff/$token",
    component: lazyRouteComponent(() => import("../infrastructure/StaffPage.tsx"), "StaffPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/kit",
    component: lazyRouteComponent(() => import("../kit/KitPage.tsx"), "KitPage"),
  }),
] as const;

const organisation = createRoute({
  getParentRoute: () => root,
  path: "/$slug",
  validateSearch: filtersIn,
  component: InOrganisation,
  notFoundComponent: NotFound,
});

const inOrganisation = (Object.keys(addresses) as PageName[]).map((page) =>
  createRoute({
    getParentRoute: () => organisation,
    path: addresses[page].path === "" ? "/" : addresses[page].path,
    component: pages[page],
    errorComponent: Crash,
  }),
);

export const router = createRouter({
  routeTree: root.addChildren([home, ...outside, organisation.addChildren(inOrganisation)]),
  defaultErrorComponent: Crash,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** Where to begin: in the last organisation, or at the form that makes the first one. */
function Home() {
  const open = organisationToOpen(useSession().organisations);
  return <Navigate to={(open ? firstAddressOf(open) : "/new") as "/"} replace />;
}

function InOrganisation() {
  const {slug} = useParams({strict: false});
  const {organisations, user} = useSession();
  const organisation = organisations.find((one) => one.slug === slug);
  useEffect(() => {
    if (organisation) rememberOrganisation(organisation.slug);
  }, [organisation]);
  if (!user || !organisation) return <NowhereFound />;
  const Around = shell;
  return (
    <OrganisationProvider key={organisation.id} organisation={organisation}>
      <Around />
    </OrganisationProvider>
  );
}
