// The architecture as rules, each with its reason. `npm run architecture` checks them; ARCHITECTURE.md draws them.

/** The subject modules, from the top down: a module may know only those above it. */
export const order = [
  "analysis",
  "drawing",
  "documents",
  "platform",
  "access",
  "house-style",
  "people",
  "evidence",
  "dossier",
  "dialogue",
  "network",
  "themes",
  "audit",
  "vision",
  "business-case",
  "infrastructure",
  "webcare",
  "report",
  "advice",
  "trajectory",
  "rehearsal",
];

/**
 * Files of a subject that are pure, and so may be read by the browser too: what crosses the wire (contract), what people write down (kinds), our own
 * texts (content), and what follows from the three (rules).
 */
const shared = "(^|[/-])(contract|kinds|content|rules)\\.ts$";

const path = (...modules) => `^src/(${modules.join("|")})/`;

/** A contract may name the contracts of any module above it, and nothing else of it. */
const downhill = order.slice(0, -1).map((module, i) => ({
  name: `${module}-knows-only-those-above`,
  comment: `Data flows down the list of modules in ARCHITECTURE.md; ${module} stands above the module it imports, so this points uphill.`,
  severity: "error",
  from: {path: path(module), pathNot: "\\.test\\.ts$"},
  to: {path: path(...order.slice(i + 1))},
}));

export default {
  forbidden: [
    ...downhill,
    {
      name: "enter-by-the-front-door",
      comment:
        "Another module is entered by its index.ts, or by what it shares with the browser (contract, kinds, content, rules), so that what it offers is one short list.",
      severity: "error",
      from: {path: "^src/([^/]+)/", pathNot: "\\.test\\.ts$"},
      to: {
        path: "^src/[^/]+/.+",
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/index\\.ts$",
          "^src/[^/]+/[a-z-]*(contract|kinds|content|rules)\\.ts$",
          "^src/(platform|analysis)/[^/]+(/index|/contract)?\\.ts$",
          "preflight-shape\\.ts$",
          "^src/web/",
        ],
      },
    },
    {
      name: "pure-knows-pure",
      comment:
        "Analysis, drawing and contracts are numbers in, numbers out: they run in the browser, in workers and in tests alike.",
      severity: "error",
      from: {
        path: ["^src/(analysis|drawing)/", shared, "preflight-shape\\.ts$"],
        pathNot: ["\\.test\\.ts$", "suite\\.ts$"],
      },
      to: {
        pathNot: ["^src/(analysis|drawing)/", shared, "preflight-shape\\.ts$", "^node_modules/(zod|@types)/"],
      },
    },
    {
      name: "browser-knows-contracts",
      comment:
        "The browser sees contracts, kinds, content, rules and pure code only; anything else would ship the server to every visitor.",
      severity: "error",
      from: {path: "^src/web/", pathNot: "\\.test\\.tsx?$"},
      to: {
        path: "^src/",
        pathNot: ["^src/web/", "^src/(analysis|drawing)/", shared, "preflight-shape\\.ts$"],
      },
    },
    {
      name: "sql-in-stores",
      comment:
        "SQL lives in store.ts, migrations, platform/storage and access: one place to look when a query is slow or leaks.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          "store\\.ts$",
          "^src/migrations/",
          "^src/platform/storage/",
          "^src/platform/jobs/store",
          "^src/access/",
          "\\.test\\.ts$",
        ],
      },
      to: {path: "^node_modules/(kysely|pg|@electric-sql)/"},
    },
    {
      name: "platform-names-no-subject",
      comment: "The platform carries any subject: it must be usable for another application unchanged.",
      severity: "error",
      from: {path: "^src/platform/", pathNot: "\\.test\\.ts$"},
      to: {path: "^src/", pathNot: ["^src/platform/", "^src/analysis/"]},
    },
    {
      name: "only-the-ends-know-everyone",
      comment: "The files in src itself and the commands put the parts together; no other module imports them.",
      severity: "error",
      from: {path: "^src/[^/]+/", pathNot: "^src/command-line/"},
      to: {path: ["^src/[^/]+\\.ts$", "^src/command-line/"]},
    },
    {
      name: "no-cycles",
      comment: "A cycle means two modules are one.",
      severity: "error",
      from: {},
      to: {circular: true},
    },
    {
      name: "declared-dependencies",
      comment: "What the code needs stands in package.json.",
      severity: "error",
      from: {path: "^src/"},
      to: {dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"]},
    },
    {
      name: "no-build-tools-on-the-server",
      comment: "A production tree has no devDependencies: the server may not need one.",
      severity: "error",
      from: {path: "^src/", pathNot: ["^src/web/", "\\.test\\.tsx?$", "suite\\.ts$"]},
      to: {dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"]},
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {path: "^src/"},
      to: {couldNotResolve: true, pathNot: ["^virtual:", "\\.css$", "\\?url$"]},
    },
  ],
  options: {
    doNotFollow: {path: "^node_modules/"},
    exclude: {path: ["\\.css$", "\\.woff2?(\\?url)?$", "\\.svg$"]},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: "tsconfig.base.json"},
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
