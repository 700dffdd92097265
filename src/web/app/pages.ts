import {lazyRouteComponent} from "@tanstack/react-router";
import type {PageName} from "./addresses.ts";

/**
 * Where each page of an organisation is made: `<module>/<Name>Page.tsx` with a component of that name, without props. It is
 * loaded when somebody goes there. Its data comes by useApi, its filters by useFilters, its organisation by useOrganisation.
 */
export const pages = {
  overview: lazyRouteComponent(() => import("../overview/OverviewPage.tsx"), "OverviewPage"),
  frame: lazyRouteComponent(() => import("../vision/FramePage.tsx"), "FramePage"),
  coalition: lazyRouteComponent(() => import("../vision/CoalitionPage.tsx"), "CoalitionPage"),
  players: lazyRouteComponent(() => import("../vision/PlayersPage.tsx"), "PlayersPage"),
  vision: lazyRouteComponent(() => import("../vision/VisionPage.tsx"), "VisionPage"),
  "quick-scan": lazyRouteComponent(() => import("../audit/QuickScanPage.tsx"), "QuickScanPage"),
  initiatives: lazyRouteComponent(() => import("../audit/InitiativesPage.tsx"), "InitiativesPage"),
  picture: lazyRouteComponent(() => import("../audit/PicturePage.tsx"), "PicturePage"),
  inspiration: lazyRouteComponent(() => import("../business-case/InspirationPage.tsx"), "InspirationPage"),
  "business-case": lazyRouteComponent(() => import("../business-case/BusinessCasePage.tsx"), "BusinessCasePage"),
  "tool-choice": lazyRouteComponent(() => import("../infrastructure/ToolChoicePage.tsx"), "ToolChoicePage"),
  skills: lazyRouteComponent(() => import("../infrastructure/SkillsPage.tsx"), "SkillsPage"),
  structure: lazyRouteComponent(() => import("../infrastructure/StructurePage.tsx"), "StructurePage"),
  governance: lazyRouteComponent(() => import("../infrastructure/GovernancePage.tsx"), "GovernancePage"),
  signpost: lazyRouteComponent(() => import("../infrastructure/SignpostPage.tsx"), "SignpostPage"),
  roles: lazyRouteComponent(() => import("../webcare/RolesPage.tsx"), "RolesPage"),
  "theme-plan": lazyRouteComponent(() => import("../webcare/ThemePlanPage.tsx"), "ThemePlanPage"),
  agenda: lazyRouteComponent(() => import("../webcare/AgendaPage.tsx"), "AgendaPage"),
  advice: lazyRouteComponent(() => import("../advice/AdvicePage.tsx"), "AdvicePage"),
  networks: lazyRouteComponent(() => import("../network/NetworksPage.tsx"), "NetworksPage"),
  contribution: lazyRouteComponent(() => import("../dialogue/ContributionPage.tsx"), "ContributionPage"),
  tools: lazyRouteComponent(() => import("../dialogue/ToolsPage.tsx"), "ToolsPage"),
  yields: lazyRouteComponent(() => import("../webcare/YieldsPage.tsx"), "YieldsPage"),
  report: lazyRouteComponent(() => import("../report/ReportPage.tsx"), "ReportPage"),
  people: lazyRouteComponent(() => import("../people/PeoplePage.tsx"), "PeoplePage"),
  members: lazyRouteComponent(() => import("../members/MembersPage.tsx"), "MembersPage"),
  sources: lazyRouteComponent(() => import("../dialogue/SourcesPage.tsx"), "SourcesPage"),
  import: lazyRouteComponent(() => import("../dialogue/ImportPage.tsx"), "ImportPage"),
  settings: lazyRouteComponent(() => import("../access/SettingsPage.tsx"), "SettingsPage"),
  gates: lazyRouteComponent(() => import("../gates/GatesPage.tsx"), "GatesPage"),
  "event-log": lazyRouteComponent(() => import("../event-log/EventLogPage.tsx"), "EventLogPage"),
  start: lazyRouteComponent(() => import("../access/StartPage.tsx"), "StartPage"),
} satisfies Record<PageName, unknown>;
