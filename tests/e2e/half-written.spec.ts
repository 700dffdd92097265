import type {Page} from "@playwright/test";
import {axe, expect, test} from "./support/organisation.ts";

/** The page at a path of an organisation in which a trajectory has begun. */
async function openIn(page: Page, slug: string, path: string) {
  await page.goto(`/${slug}/${path}`);
  await page.getByLabel("Hoe heet het traject?").fill("Sociale IC-strategie 2027");
  await page.getByRole("button", {name: "Begin het traject"}).click();
}

test("a form that holds something asks before it goes; an untouched one does not", async ({page, organisation}) => {
  await openIn(page, organisation.slug, "coalition");
  const add = page.getByRole("button", {name: "Lid van de coalitie toevoegen"});
  const dialog = page.getByRole("dialog");
  await add.click();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await add.click();
  await dialog.getByLabel("Naam").fill("Sanne de Wit");
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("alert")).toHaveText(/nog niet bewaard/);
  await expect(dialog.getByRole("alert")).toBeInViewport();
  await expect(dialog.getByLabel("Naam")).toHaveValue("Sanne de Wit");
  await axe(page);
  await page.getByRole("button", {name: "Sluit"}).click();
  await expect(dialog).toBeHidden();
});

test("a finding that is half written is there again after a look at the facts", async ({page, organisation}) => {
  await openIn(page, organisation.slug, "quick-scan");
  await page.getByRole("button", {name: "Naar de volgende open vraag"}).click();
  await page.getByLabel("Wat vond je?").fill("Een dorp: warm, en soms gesloten.");
  const views = page.getByRole("group", {name: "Wat je wilt zien"});
  await views.getByText("Feiten").click();
  await expect(page.getByLabel("Wat vond je?")).toBeHidden();
  await views.getByText("Vragen").click();
  await expect(page.getByLabel("Wat vond je?")).toHaveValue("Een dorp: warm, en soms gesloten.");
  await page.getByRole("button", {name: "Bewaar", exact: true}).click();
  await expect(page.getByText("De bevinding is bewaard.")).toBeVisible();
  await page.getByRole("button", {name: "Voeg een bevinding toe"}).click();
  await expect(page.getByLabel("Wat vond je?")).toHaveValue("");
});

test("a new draft says what has come since, and the old text stays as a version", async ({page, organisation}) => {
  await openIn(page, organisation.slug, "advice");
  await page.getByRole("navigation", {name: "Hoofdstukken"}).getByRole("button", {name: "Budget"}).click();
  await page.getByRole("button", {name: "Begin met een concept"}).click();
  const text = page.getByRole("textbox", {name: "Tekst van Budget"});
  await expect(text).toContainText("de begroting is nog leeg");
  await expect(page.getByText(/Versie 1. Bewaard/)).toBeVisible();
  await page.getByRole("button", {name: "Begrotingspost toevoegen"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Waarvoor").fill("Training");
  await dialog.getByLabel(/Jaar/).fill("2027");
  await dialog.getByLabel(/Bedrag/).fill("4800");
  await dialog.getByRole("button", {name: "Voeg toe"}).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", {name: "Nieuw concept"}).click();
  await dialog.getByRole("button", {name: "Zet het nieuwe concept erin"}).click();
  await expect(text).toContainText("We vragen samen € 4.800, in 2027.");
  await page.getByRole("button", {name: "Versies"}).click();
  await expect(dialog.getByText("Voor het nieuwe concept")).toBeVisible();
  await axe(page);
});
