import {
  ContributionIcon,
  Home,
  NetworksIcon,
  PathIcon,
  PeopleIcon,
  ReportIcon,
  SettingsIcon,
  SourcesIcon,
  ToolsIcon,
  UploadIcon,
  YieldsIcon,
} from "../ui/icons.ts";
import type {PageName} from "./addresses.ts";

/** The five steps of the method. A step without pages is not built yet. */
export const steps = [
  {name: "reprogramme", pages: []},
  {name: "analyse", pages: []},
  {name: "inspire", pages: []},
  {name: "support", pages: []},
  {name: "monitor", pages: ["networks", "contribution", "tools", "yields", "report"]},
] as const satisfies readonly {name: string; pages: readonly PageName[]}[];

/** Below the path: what the organisation is made of. */
export const managed = ["people", "sources", "settings"] as const satisfies readonly PageName[];

/** On a phone: four pages, and the rest behind "more". */
export const onPhone = ["overview", "networks", "report", "sources"] as const satisfies readonly PageName[];

export const pageIcons: Readonly<Record<PageName, typeof Home>> = {
  overview: Home,
  networks: NetworksIcon,
  contribution: ContributionIcon,
  tools: ToolsIcon,
  yields: YieldsIcon,
  report: ReportIcon,
  people: PeopleIcon,
  sources: SourcesIcon,
  import: UploadIcon,
  settings: SettingsIcon,
  start: PathIcon,
};

/** The page whose place in the navigation this one has, and the words above it in the path: "Bronnen / Inlezen". */
export const parentOf: Partial<Record<PageName, PageName>> = {import: "sources"};
