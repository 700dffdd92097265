import {defineConfig} from "vitest/config";

const shared = {testTimeout: 120_000, hookTimeout: 120_000};

/** unit: beside its source, no built files needed; system: several modules together, on the built worker threads. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {test: {...shared, name: "unit", include: ["src/**/*.test.ts", "scripts/**/*.test.ts"]}},
      {
        test: {
          ...shared,
          name: "system",
          include: ["tests/{api,storage,dialogue,people,cli,mail}/**/*.test.ts"],
          globalSetup: ["tests/build-server.ts"],
        },
      },
    ],
  },
});
