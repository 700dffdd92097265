import {axe, expect, watch} from "./app.ts";
import {test as base} from "./organisation.ts";

export {axe, expect};

interface WorkerFixtures {
  /** The address of a rehearsal organisation of the smallest size: "/gemeente-waterrijk". */
  readonly rehearsal: string;
}

/**
 * `test` in a rehearsal organisation, opened as a user opens one: "practise first", the smallest size, and waiting until the
 * overview is there. That takes half a minute, so the tests of a worker share it and leave it as they found it.
 */
export const test = base.extend<object, WorkerFixtures>({
  rehearsal: [
    async ({browser, coordinator, app}, use) => {
      const context = await browser.newContext({
        baseURL: app,
        locale: "nl-NL",
        storageState: await coordinator.storageState(),
      });
      const page = await context.newPage();
      const seen: string[] = [];
      watch(page, app, {seen});
      await page.goto("/practise");
      await page.getByRole("radio", {name: /^Klein/}).check();
      await axe(page);
      await page.getByRole("button", {name: "Maak de oefenorganisatie"}).click();
      await expect(page.getByRole("heading", {level: 1, name: "De gemeente komt tot leven"})).toBeVisible();
      await expect(page.getByRole("button", {name: "Stop met maken"})).toBeVisible();
      await axe(page);
      await expect(page.getByRole("heading", {level: 1, name: /van de collega’s doet mee$/})).toBeVisible({
        timeout: 120_000,
      });
      expect(seen).toEqual([]);
      const address = new URL(page.url()).pathname;
      await context.close();
      await use(address);
    },
    {scope: "worker", timeout: 150_000},
  ],
});
