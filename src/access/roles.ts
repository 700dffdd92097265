import type {Permission} from "./contract.ts";

/** Who may what. Later roles (coalition, monitor, works council …) are added here and nowhere else. */
export const roles = {
  coordinator: [
    "figures:read",
    "people:read",
    "people:write",
    "sources:read",
    "sources:write",
    "yields:write",
    "trajectory:read",
    "trajectory:write",
    "organisation:write",
  ],
  viewer: ["figures:read", "trajectory:read"],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof roles;

/** Unknown roles may nothing. */
export function permissionsOf(role: string): readonly Permission[] {
  return role in roles ? roles[role as Role] : [];
}
