import type {Locator, Page} from "@playwright/test";
import {axe, expect, test} from "./support/app.ts";

// The first user can be made once, so these tests build on each other, on a server of their own.
test.use({environment: {}});
test.describe.configure({mode: "serial"});

const mirjam = {name: "Mirjam de Vries", email: "mirjam@waterrijk.example", password: "een lang wachtwoord"};

async function signIn(page: Page, password = mirjam.password) {
  await page.getByLabel("E-mailadres").fill(mirjam.email);
  await page.getByLabel("Wachtwoord", {exact: true}).fill(password);
  await page.getByRole("button", {name: "Meld je aan"}).click();
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 40 && !(await isThere()); i++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("somebody who comes first makes an account and an organisation with the keyboard alone, and chooses how to begin", async ({
  page,
}) => {
  const {keyboard} = page;
  await page.goto("/");
  await expect(page.getByRole("heading", {level: 1, name: "Maak de eerste gebruiker"})).toBeVisible();
  await axe(page);

  await expect(page.getByLabel("Je naam")).toBeFocused();
  await keyboard.type(mirjam.name);
  await keyboard.press("Tab");
  await keyboard.type(mirjam.email);
  await keyboard.press("Tab");
  await keyboard.type("te kort");
  await keyboard.press("Enter");
  await expect(page.getByText("Dit wachtwoord is korter dan tien tekens.")).toBeVisible();
  await expect(page.getByLabel("Wachtwoord", {exact: true})).toBeFocused();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type(mirjam.password);
  await keyboard.press("Enter");

  // A new page begins at its title, for a screen reader and for Tab.
  await expect(page.getByRole("heading", {level: 1, name: "Over welke organisatie gaat het?"})).toBeFocused();
  await expect(page.getByRole("combobox", {name: "Tijdzone"})).toHaveValue("Europe/Amsterdam");
  await axe(page);
  await tabTo(page, page.getByLabel("Naam van de organisatie"));
  await keyboard.type("Gemeente Waterrijk");
  await keyboard.press("Enter");

  await expect(page.getByRole("heading", {level: 1, name: "Breng je dialogen binnen"})).toBeVisible();
  await expect(page.getByRole("listitem").filter({hasText: /Dialogen\s*\(nu\)/})).toBeVisible();
  await expect(page.getByRole("link", {name: "Open de oefening"})).toBeVisible();
  await axe(page);
  await tabTo(page, page.getByRole("link", {name: "Lees een bron in"}));
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1, name: "Breng je dialogen mee"})).toBeVisible();
  await axe(page);
});

test("a wrong password gets words; the right one opens the page that was asked for, and signing out closes it", async ({
  page,
  expectTrouble,
}) => {
  expectTrouble("401"); // the browser writes the refused sign-in to its console
  await page.goto("/gemeente-waterrijk/sources");
  await expect(page.getByRole("heading", {level: 1, name: "Meld je aan"})).toBeVisible();
  await axe(page);
  await signIn(page, "een ander wachtwoord");
  await expect(page.getByText("Het e-mailadres of het wachtwoord klopt niet.")).toBeVisible();
  await axe(page);
  await signIn(page);
  await expect(page.getByText("Hier zie je straks welke dialogen je hebt ingelezen")).toBeVisible();
  await page.getByRole("button", {name: "Menu van Mirjam de Vries"}).click();
  await page.getByRole("button", {name: "Meld je af"}).click();
  await expect(page.getByRole("heading", {level: 1, name: "Meld je aan"})).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", {level: 1, name: "Meld je aan"})).toBeVisible();
});

test("English and dark are one click away, and are still there on the next visit", async ({page}) => {
  await page.goto("/");
  await signIn(page);
  await expect(page.getByRole("heading", {level: 1, name: "Welkom bij Gemeente Waterrijk"})).toBeVisible();
  await page.getByRole("button", {name: "Menu van Mirjam de Vries"}).click();
  await page.getByText("English", {exact: true}).click();
  await page.getByText("Dark", {exact: true}).click();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", {level: 1, name: "Welcome to Gemeente Waterrijk"})).toBeVisible();
  await axe(page);

  await page.goto("/");
  await expect(page.getByRole("heading", {level: 1, name: "Welcome to Gemeente Waterrijk"})).toBeVisible();
  await expect(page).toHaveURL(/\/gemeente-waterrijk$/);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("what a form cannot take is told in words, and what was filled in stays", async ({page, expectTrouble}) => {
  expectTrouble("422");
  await page.goto("/");
  await signIn(page);
  await page.getByRole("heading", {level: 1, name: "Welkom bij Gemeente Waterrijk"}).waitFor();
  await page.goto("/gemeente-waterrijk/settings");
  await page.getByLabel("Naam van de organisatie").fill("   ");
  await page.getByRole("button", {name: "Bewaar"}).click();
  await expect(page.getByRole("alert")).toContainText("Dit kan niet zo");
  await expect(page.getByLabel("Naam van de organisatie")).toHaveValue("   ");
  await axe(page);
  await page.getByLabel("Naam van de organisatie").fill("Gemeente Waterrijk aan Zee");
  await page.getByRole("button", {name: "Bewaar"}).click();
  await expect(page.getByText("De instellingen zijn bewaard.")).toBeVisible();
  await expect(page.getByRole("navigation", {name: "Navigatie"})).toContainText("Gemeente Waterrijk aan Zee");
});

test("an address of no page says so and leads back", async ({page}) => {
  await page.goto("/");
  await signIn(page);
  await page.getByRole("heading", {level: 1, name: /^Welkom bij/}).waitFor();
  for (const address of ["/gemeente-waterrijk/nergens", "/gemeente-elders"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", {name: "Deze pagina bestaat niet"})).toBeVisible();
    await axe(page);
    await page.getByRole("link", {name: "Ga naar het overzicht"}).click();
    await expect(page.getByRole("heading", {level: 1, name: /^Welkom bij/})).toBeVisible();
  }
});
