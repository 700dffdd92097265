import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/{api,storage,cli,architecture}/**/*.test.ts"],
    globalSetup: ["tests/build-server.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
