import {
  AdviceIcon,
  AgendaIcon,
  BusinessCaseIcon,
  CoalitionIcon,
  ContributionIcon,
  EventLogIcon,
  FrameIcon,
  GovernanceIcon,
  Home,
  InitiativesIcon,
  InspirationIcon,
  MembersIcon,
  NetworksIcon,
  PathIcon,
  PeopleIcon,
  PictureIcon,
  PlayersIcon,
  PrivacyIcon,
  QuickScanIcon,
  ReportIcon,
  RolesIcon,
  SettingsIcon,
  SignpostIcon,
  SkillsIcon,
  SourcesIcon,
  StructureIcon,
  ThemePlanIcon,
  ToolChoiceIcon,
  ToolsIcon,
  UploadIcon,
  VisionIcon,
  YieldsIcon,
} from "../ui/icons.ts";
import type {PageName} from "./addresses.ts";

/** The five steps of the method, each with its pages in the order of the work. */
export const steps = [
  {name: "reprogramme", pages: ["frame", "coalition", "players", "vision"]},
  {name: "analyse", pages: ["quick-scan", "initiatives", "picture"]},
  {name: "inspire", pages: ["inspiration", "business-case"]},
  {name: "support", pages: ["tool-choice", "skills", "structure", "governance", "signpost"]},
  {
    name: "monitor",
    pages: ["networks", "contribution", "tools", "roles", "theme-plan", "agenda", "yields", "report"],
  },
] as const satisfies readonly {name: string; pages: readonly PageName[]}[];

/** What the five steps lead to. */
export const goal: PageName = "advice";

/** The step that a page belongs to. */
export const stepOf = (page: PageName | undefined): (typeof steps)[number] | undefined =>
  steps.find(({pages}) => (pages as readonly (PageName | undefined)[]).includes(page));

/** Below the path: what the organisation is made of. */
export const managed = [
  "people",
  "members",
  "sources",
  "gates",
  "event-log",
  "settings",
] as const satisfies readonly PageName[];

/** On a phone: four pages, and the rest behind "more". */
export const onPhone = ["overview", "networks", "report", "sources"] as const satisfies readonly PageName[];

export const pageIcons: Readonly<Record<PageName, typeof Home>> = {
  overview: Home,
  frame: FrameIcon,
  coalition: CoalitionIcon,
  players: PlayersIcon,
  vision: VisionIcon,
  "quick-scan": QuickScanIcon,
  initiatives: InitiativesIcon,
  picture: PictureIcon,
  inspiration: InspirationIcon,
  "business-case": BusinessCaseIcon,
  "tool-choice": ToolChoiceIcon,
  skills: SkillsIcon,
  structure: StructureIcon,
  governance: GovernanceIcon,
  signpost: SignpostIcon,
  roles: RolesIcon,
  "theme-plan": ThemePlanIcon,
  agenda: AgendaIcon,
  advice: AdviceIcon,
  networks: NetworksIcon,
  contribution: ContributionIcon,
  tools: ToolsIcon,
  yields: YieldsIcon,
  report: ReportIcon,
  people: PeopleIcon,
  members: MembersIcon,
  sources: SourcesIcon,
  import: UploadIcon,
  settings: SettingsIcon,
  gates: PrivacyIcon,
  "event-log": EventLogIcon,
  start: PathIcon,
};

/** The page whose place in the navigation this one has, and the words above it in the path: "Bronnen / Inlezen". */
export const parentOf: Partial<Record<PageName, PageName>> = {import: "sources"};
