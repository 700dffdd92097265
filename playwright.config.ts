import {defineConfig, devices} from "@playwright/test";
import {browserPath} from "./scripts/browser.mjs";

const executablePath = browserPath();

/** Tests in a real browser, on a wide screen and on a phone. Each worker starts a server of its own: tests/e2e/support/app.ts. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  timeout: 60_000,
  expect: {timeout: 10_000},
  forbidOnly: Boolean(process.env.CI),
  use: {
    actionTimeout: 15_000,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // A trace records every step of every test, also of those that pass: `--trace on` where one fails.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? {executablePath} : {}),
      args: [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Pages are drawn without it: that halves what a browser costs on a machine without a graphics card.
        "--disable-gpu-rasterization",
        "--disable-gpu-compositing",
        // WebGL without a graphics card, for the networks' picture.
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "phone.spec.ts",
      use: {...devices["Desktop Chrome"], viewport: {width: 1440, height: 900}},
    },
    {name: "phone", testMatch: "phone.spec.ts", use: {...devices["Pixel 7"], viewport: {width: 375, height: 812}}},
  ],
});
