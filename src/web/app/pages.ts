import {lazyRouteComponent} from "@tanstack/react-router";
import type {PageName} from "./addresses.ts";

/**
 * Where each page of an organisation is made: `<module>/<Name>Page.tsx` with a component of that name, without props. It is
 * loaded when somebody goes there. Its data comes by useApi, its filters by useFilters, its organisation by useOrganisation.
 */
export const pages = {
  overview: lazyRouteComponent(() => import("../overview/OverviewPage.tsx"), "OverviewPage"),
  networks: lazyRouteComponent(() => import("../network/NetworksPage.tsx"), "NetworksPage"),
  contribution: lazyRouteComponent(() => import("../dialogue/ContributionPage.tsx"), "ContributionPage"),
  tools: lazyRouteComponent(() => import("../dialogue/ToolsPage.tsx"), "ToolsPage"),
  yields: lazyRouteComponent(() => import("../webcare/YieldsPage.tsx"), "YieldsPage"),
  report: lazyRouteComponent(() => import("../report/ReportPage.tsx"), "ReportPage"),
  people: lazyRouteComponent(() => import("../people/PeoplePage.tsx"), "PeoplePage"),
  sources: lazyRouteComponent(() => import("../dialogue/SourcesPage.tsx"), "SourcesPage"),
  import: lazyRouteComponent(() => import("../dialogue/ImportPage.tsx"), "ImportPage"),
  settings: lazyRouteComponent(() => import("../access/SettingsPage.tsx"), "SettingsPage"),
  start: lazyRouteComponent(() => import("../access/StartPage.tsx"), "StartPage"),
} satisfies Record<PageName, unknown>;
