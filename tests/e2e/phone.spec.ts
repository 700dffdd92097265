import type {Page} from "@playwright/test";
import {axe, expect, test} from "./support/rehearsal.ts";

const title = (page: Page) => page.getByRole("heading", {level: 1});
const bar = (page: Page) => page.getByRole("navigation", {name: "Navigatie"}).filter({hasText: "Meer"});

/** The page itself never moves sideways; a wide table scrolls inside its frame. */
async function expectNoSidewaysScroll(page: Page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

const paths = [
  "",
  "networks",
  "contribution",
  "tools",
  "yields",
  "report",
  "people",
  "members",
  "sources",
  "sources/import",
  "privacy",
  "settings",
];

test("every page fits a phone", async ({page, rehearsal}) => {
  test.setTimeout(120_000);
  for (const path of paths)
    await test.step(`/${path}`, async () => {
      await page.goto(`${rehearsal}/${path}`);
      await expect(title(page)).toBeVisible();
      await expect(page.getByText("Oefenorganisatie: alles hier is verzonnen.")).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expectNoSidewaysScroll(page);
      await axe(page);
    });
});

test("the bar at the foot leads to four pages, and more of them behind one button", async ({page, rehearsal}) => {
  await page.goto(rehearsal);
  await expect(title(page)).toBeVisible();
  await bar(page).getByRole("link", {name: "Netwerken"}).click();
  await expect(page).toHaveURL(`${rehearsal}/networks`);
  await expect(bar(page).getByRole("link", {name: "Netwerken"})).toHaveAttribute("aria-current", "page");
  await bar(page).getByRole("button", {name: "Meer"}).click();
  const more = page.getByRole("dialog", {name: "Meer"});
  const pagesOf = (group: string) => more.getByRole("region", {name: group}).getByRole("link");
  await expect(pagesOf("1 Herprogrammeer")).toHaveText(["Denkraam", "Coalitie", "Spelers", "Visie"]);
  await expect(pagesOf("5 Monitor en agendeer")).toHaveText([
    "Bijdrage",
    "Middelen",
    "Rolverdeling",
    "Themaplan",
    "Agenda",
    "Opbrengsten",
  ]);
  await expect(pagesOf("Advies")).toHaveText(["Advies"]);
  await expect(pagesOf("Beheer")).toHaveText(["Mensen", "Mensen met toegang", "Privacy", "Logboek", "Instellingen"]);
  await axe(page);
  await more.getByRole("link", {name: "Bijdrage"}).click();
  await expect(more).toBeHidden();
  await expect(page).toHaveURL(`${rehearsal}/contribution`);
});

test("the menu of who is signed in fits a phone", async ({page, rehearsal}) => {
  await page.goto(rehearsal);
  await page.getByRole("button", {name: "Menu van Mirjam de Vries"}).click();
  await page.getByText("Donker", {exact: true}).click();
  await expect(page.getByRole("button", {name: "Meld je af"})).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await axe(page);
});
