import type {Organisation, Permission} from "../../access/contract.ts";

/** The pages of an organisation: below /$slug/, in English in both languages, so that an address can be shared. */
export const addresses = {
  overview: {path: "", permission: "figures:read"},
  frame: {path: "frame", permission: "trajectory:read"},
  coalition: {path: "coalition", permission: "trajectory:read"},
  players: {path: "players", permission: "trajectory:read"},
  vision: {path: "vision", permission: "trajectory:read"},
  "quick-scan": {path: "quick-scan", permission: "trajectory:read"},
  initiatives: {path: "initiatives", permission: "trajectory:read"},
  picture: {path: "picture", permission: "trajectory:read"},
  inspiration: {path: "inspiration", permission: "trajectory:read"},
  "business-case": {path: "business-case", permission: "trajectory:read"},
  "tool-choice": {path: "tool-choice", permission: "trajectory:read"},
  skills: {path: "skills", permission: "trajectory:read"},
  structure: {path: "structure", permission: "trajectory:read"},
  governance: {path: "governance", permission: "trajectory:read"},
  signpost: {path: "signpost", permission: "trajectory:read"},
  roles: {path: "roles", permission: "trajectory:read"},
  "theme-plan": {path: "theme-plan", permission: "trajectory:read"},
  agenda: {path: "agenda", permission: "trajectory:read"},
  advice: {path: "advice", permission: "trajectory:read"},
  networks: {path: "networks", permission: "figures:read"},
  contribution: {path: "contribution", permission: "figures:read"},
  tools: {path: "tools", permission: "figures:read"},
  yields: {path: "yields", permission: "figures:read"},
  report: {path: "report", permission: "figures:read"},
  people: {path: "people", permission: "people:read"},
  members: {path: "members", permission: "members:read"},
  sources: {path: "sources", permission: "sources:read"},
  import: {path: "sources/import", permission: "sources:write"},
  settings: {path: "settings", permission: "organisation:write"},
  gates: {path: "privacy", permission: "gates:read"},
  "event-log": {path: "event-log", permission: "log:read"},
  start: {path: "start", permission: "figures:read"},
} as const satisfies Record<string, {path: string; permission: Permission}>;

export type PageName = keyof typeof addresses;

/** The address of a page in an organisation, without its filters. */
export const addressOf = (slug: string, page: PageName): string =>
  `/${slug}/${addresses[page].path}`.replace(/\/$/, "");

/** Where somebody begins in an organisation: the overview, or the first page that their roles open. */
export function firstAddressOf({slug, permissions}: Pick<Organisation, "slug" | "permissions">): string {
  const first = (Object.keys(addresses) as PageName[]).find((page) => permissions.includes(addresses[page].permission));
  return addressOf(slug, first ?? "overview");
}

/** The page at an address, undefined when there is none. */
export function pageAt(pathname: string): PageName | undefined {
  const rest = pathname.replace(/^\/[^/]+\/?/, "").replace(/\/$/, "");
  return (Object.keys(addresses) as PageName[]).find((page) => addresses[page].path === rest);
}
