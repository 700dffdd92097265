import AxeBuilder from "@axe-core/playwright";
import {test as base, expect, type Page} from "@playwright/test";
import {type Server, startServer} from "./server.ts";

export {expect};

interface Fixtures {
  /** Tells `page` that a request or console line which would fail the test is part of it: every text that holds `part`. */
  readonly expectTrouble: (part: string) => void;
  /** A page that opens on the app and fails its test when anything went wrong on the way, seen or not. */
  readonly page: Page;
}

interface WorkerFixtures {
  /** The address of a server of this worker alone, new and empty when its first test begins. */
  readonly app: string;
  readonly server: Server;
  /** What this server's environment holds besides. A file that sets it (`test.use({environment: {}})`) has a server to itself. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Playwright's `test` on a real server; `page` knows the server's address, so that `page.goto("/")` works. */
export const test = base.extend<Fixtures & {trouble: Trouble}, WorkerFixtures>({
  environment: [{}, {scope: "worker", option: true}],
  server: [
    async ({environment}, use) => {
      const server = await startServer(environment);
      await use(server);
      await server.stop();
    },
    {scope: "worker", timeout: 90_000},
  ],
  app: [async ({server}, use) => use(server.url), {scope: "worker"}],
  baseURL: async ({app}, use) => use(app),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
  trouble: async ({}, use) => use({seen: [], expected: []}),
  expectTrouble: async ({trouble}, use) => use((part) => void trouble.expected.push(part)),
  page: async ({page, app, trouble}, use) => {
    watch(page, app, trouble);
    await use(page);
    const unexpected = trouble.seen.filter((text) => !trouble.expected.some((part) => text.includes(part)));
    expect(unexpected, "errors in the console, failed requests and requests to elsewhere").toEqual([]);
  },
});

interface Trouble {
  readonly seen: string[];
  readonly expected: string[];
}

/** Fails the test when axe finds anything against WCAG 2.2 AA (or its own best practices) on the page as it is now. */
export async function axe(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page})
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode() // without the blank page it otherwise opens for frames of elsewhere: the app has none
    .analyze();
  const found = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(found, "what axe has against this page").toEqual([]);
}

/** Writes down what goes wrong on a page from now on. */
export function watch(page: Page, app: string, {seen}: Pick<Trouble, "seen">): void {
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => seen.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${app}/`) && !/^(data|blob):/.test(url)) seen.push(`request to elsewhere: ${url}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // A page that is left, breaks off what it was loading: that is no failure.
    if (why !== "net::ERR_ABORTED") seen.push(`failed: ${request.method()} ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) seen.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
}
