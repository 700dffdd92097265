import type {Permission} from "./contract.ts";

interface RoleContent {
  readonly words: {readonly nl: string; readonly en: string};
  /** What somebody with this role does here, for who gives it. */
  readonly does: {readonly nl: string; readonly en: string};
  readonly permissions: readonly Permission[];
}

/** The roles in an organisation. What somebody may is the sum of their roles. */
export const roles = {
  coordinator: {
    words: {nl: "Coördinator", en: "Coordinator"},
    does: {
      nl: "Leidt het traject: mensen, bronnen, monitor, advies en wie er meedoet.",
      en: "Runs the trajectory: people, sources, monitor, advice and who takes part.",
    },
    permissions: [
      ...["figures:read", "people:read", "people:write", "sources:read", "sources:write", "yields:write"],
      ...[
        "trajectory:read",
        "trajectory:write",
        "organisation:write",
        "members:read",
        "members:write",
        "tokens:write",
        "log:read",
        "gates:read",
        "gates:sign",
      ],
    ] as Permission[],
  },
  coalition: {
    words: {nl: "Coalitielid", en: "Member of the coalition"},
    does: {
      nl: "Denkt en schrijft mee, en tekent voor visie en advies.",
      en: "Thinks and writes along, and signs for vision and advice.",
    },
    permissions: ["figures:read", "trajectory:read", "trajectory:write", "gates:read"],
  },
  sponsor: {
    words: {nl: "Opdrachtgever", en: "Sponsor"},
    does: {
      nl: "De verantwoordelijke manager: beslist waarvoor gegevens worden gebruikt.",
      en: "The responsible manager: decides what data are used for.",
    },
    permissions: ["figures:read", "trajectory:read", "members:read", "gates:read", "gates:sign"],
  },
  monitor: {
    words: {nl: "Volger", en: "Monitor"},
    does: {
      nl: "Volgt de thema’s en netwerken uit de rolverdeling.",
      en: "Follows the themes and networks of the division of roles.",
    },
    permissions: ["figures:read", "trajectory:read"],
  },
  responder: {
    words: {nl: "Reageerder", en: "Responder"},
    does: {
      nl: "Reageert namens de organisatie in de thema’s en netwerken uit de rolverdeling.",
      en: "Responds for the organisation in the themes and networks of the division of roles.",
    },
    permissions: ["figures:read", "trajectory:read"],
  },
  viewer: {
    words: {nl: "Lezer", en: "Viewer"},
    does: {nl: "Leest rapporten en advies.", en: "Reads reports and advice."},
    permissions: ["figures:read", "trajectory:read"],
  },
  "privacy-officer": {
    words: {nl: "Privacyfunctionaris", en: "Privacy officer"},
    does: {
      nl: "Behandelt verzoeken van mensen over hun gegevens en bewaakt bewaartermijnen.",
      en: "Handles people’s requests about their data and guards how long data are kept.",
    },
    permissions: ["people:read", "sources:read", "members:read", "log:read", "gates:read"],
  },
  dpo: {
    words: {nl: "Functionaris gegevensbescherming (FG)", en: "Data protection officer"},
    does: {
      nl: "Adviseert en leest alles over de verwerking; beslist niets.",
      en: "Advises and reads everything about the processing; decides nothing.",
    },
    permissions: ["sources:read", "members:read", "log:read", "gates:read", "gates:sign"],
  },
  "works-council": {
    words: {nl: "Medezeggenschap (OR)", en: "Works council"},
    does: {
      nl: "Stemt in met het gebruik, en leest instellingen, logboek en alles wat naar buiten gaat.",
      en: "Consents to the use, and reads settings, event log and all that is published.",
    },
    permissions: ["figures:read", "sources:read", "members:read", "log:read", "gates:read", "gates:sign"],
  },
} as const satisfies Record<string, RoleContent>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as [Role, ...Role[]];

/** Whoever checks the work cannot be who does it: one person has at most one of these. */
const exclusiveRoles = ["coordinator", "privacy-officer", "dpo", "works-council"] as const satisfies Role[];

/** Those of the roles that one person cannot have together; empty when all is well. */
export function clashing(given: readonly Role[]): Role[] {
  const exclusive = exclusiveRoles.filter((role) => given.includes(role));
  return exclusive.length > 1 ? exclusive : [];
}

/** What these roles may together. Unknown roles may nothing. */
export function permissionsOf(given: readonly string[]): Permission[] {
  const all = given.flatMap((role): readonly Permission[] => (role in roles ? roles[role as Role].permissions : []));
  return [...new Set(all)];
}
