import type {APIRequestContext} from "@playwright/test";
import {test as base} from "./app.ts";

export {axe, expect} from "./app.ts";

export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

interface WorkerFixtures {
  /** The first user of this worker's server, signed in: for what a test needs to be there before its page opens. */
  readonly coordinator: APIRequestContext;
}

/** `test` for somebody who is signed in, in a new and empty organisation for each test. */
export const test = base.extend<{organisation: Organisation}, WorkerFixtures>({
  coordinator: [
    async ({playwright, app}, use) => {
      const extraHTTPHeaders = {Origin: app};
      const api = await playwright.request.newContext({baseURL: app, extraHTTPHeaders});
      const reply = await api.post("/api/v1/first-run", {
        data: {name: "Mirjam de Vries", email: "mirjam@example.org", password: "een lang wachtwoord"},
      });
      if (!reply.ok()) throw new Error(`No first user: ${await reply.text()}`);
      await use(api);
      await api.dispose();
    },
    {scope: "worker"},
  ],
  storageState: async ({coordinator}, use) => use(await coordinator.storageState()),
  organisation: async ({coordinator}, use, {testId}) => {
    const reply = await coordinator.post("/api/v1/organisations", {
      data: {name: `Gemeente ${testId.slice(-6)}`, timeZone: "Europe/Amsterdam", language: "nl"},
    });
    if (!reply.ok()) throw new Error(`No organisation: ${await reply.text()}`);
    await use(await reply.json());
  },
});
