import type {Page} from "@playwright/test";
import {TOTP} from "otpauth";
import {axe, expect, test} from "./support/app.ts";

// One account that these tests change step by step, on a server of their own. Passkeys belong to a name, so it is opened as localhost.
test.use({
  environment: {},
  app: [async ({server}, use) => use(server.url.replace("127.0.0.1", "localhost")), {scope: "worker"}],
});
test.describe.configure({mode: "serial"});

const mirjam = {name: "Mirjam de Vries", email: "mirjam@waterrijk.example", password: "een lang wachtwoord"};
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});

async function signIn(page: Page, password = mirjam.password) {
  await page.getByLabel("E-mailadres").fill(mirjam.email);
  await page.getByLabel("Wachtwoord", {exact: true}).fill(password);
  await page.getByRole("button", {name: "Meld je aan"}).click();
}

async function openAccount(page: Page, password = mirjam.password) {
  await page.goto("/account");
  await signIn(page, password);
  await expect(heading(page, "Mijn account")).toBeVisible();
}

test.beforeAll(async ({playwright, app}) => {
  const api = await playwright.request.newContext({baseURL: app, extraHTTPHeaders: {Origin: app}});
  expect((await api.post("/api/v1/first-run", {data: mirjam})).ok()).toBe(true);
  await api.dispose();
});

test("name and password are changed; a password that many people use is refused in words, and other sessions end", async ({
  page,
  expectTrouble,
}) => {
  expectTrouble("422");
  await openAccount(page);
  await axe(page);
  await page.getByLabel("Je naam").fill("Mirjam V.");
  await page.getByRole("button", {name: "Bewaar"}).click();
  await expect(page.getByText("Je naam is bewaard.")).toBeVisible();

  await page.getByRole("button", {name: "Wijzig je wachtwoord"}).click();
  const dialog = page.getByRole("dialog", {name: "Wijzig je wachtwoord"});
  await dialog.getByLabel("Je wachtwoord").fill(mirjam.password);
  await dialog.getByLabel("Nieuw wachtwoord").fill("1234567890");
  await dialog.getByRole("button", {name: "Wijzig je wachtwoord"}).click();
  await expect(dialog.getByText("Dit wachtwoord gebruiken te veel mensen.")).toBeVisible();
  await axe(page);
  await dialog.getByLabel("Nieuw wachtwoord").fill("paard nietje batterij");
  await dialog.getByRole("button", {name: "Wijzig je wachtwoord"}).click();
  await expect(page.getByText("Je wachtwoord is gewijzigd.")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Mijn account")).toBeVisible();
  mirjam.password = "paard nietje batterij";
});

test("where you are signed in is listed, and another browser can be signed out", async ({page, browser, app}) => {
  const elsewhere = await browser.newContext({baseURL: app, locale: "nl-NL"});
  const other = await elsewhere.newPage();
  await openAccount(other);
  await openAccount(page);
  const sessions = page.locator("section", {hasText: "Waar je bent aangemeld"});
  await expect(sessions.getByText("Dit apparaat")).toBeVisible();
  await sessions.getByRole("button", {name: "Meld overal af, behalve hier"}).click();
  await expect(page.getByText("Je bent nu alleen nog hier aangemeld.")).toBeVisible();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await other.reload();
  await expect(heading(other, "Meld je aan")).toBeVisible();
  await elsewhere.close();
});

test("a passkey is made, signs in without a password, and is named and removed", async ({page, expectTrouble}) => {
  expectTrouble("401");
  const device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await openAccount(page);
  await page.getByRole("button", {name: "Maak een passkey"}).click();
  const dialog = page.getByRole("dialog", {name: "Maak een passkey op dit apparaat"});
  await dialog.getByLabel("Naam van de passkey").fill("Laptop");
  await dialog.getByLabel("Je wachtwoord").fill(mirjam.password);
  await axe(page);
  await dialog.getByRole("button", {name: "Maak een passkey"}).click();
  await expect(page.getByText("Je passkey is gemaakt.")).toBeVisible();

  await page.context().clearCookies();
  await page.reload();
  await expect(heading(page, "Meld je aan")).toBeVisible();
  await page.getByRole("button", {name: "Gebruik een passkey"}).click();
  await expect(heading(page, "Mijn account")).toBeVisible();

  await page.getByRole("button", {name: "Hernoem"}).click();
  const rename = page.getByRole("dialog", {name: "Hernoem deze passkey"});
  await rename.getByLabel("Naam van de passkey").fill("Laptop thuis");
  await rename.getByRole("button", {name: "Bewaar"}).click();
  await expect(page.getByText("Laptop thuis")).toBeVisible();
  await page.getByRole("button", {name: "Verwijder"}).click();
  await page.getByRole("dialog").getByRole("button", {name: "Verwijder"}).click();
  await expect(page.getByText("Je hebt nog geen passkey.")).toBeVisible();

  await page.context().clearCookies();
  await page.reload();
  await page.getByRole("button", {name: "Gebruik een passkey"}).click();
  await expect(page.getByText("Deze passkey hoort hier niet (meer) bij een account.")).toBeVisible();
  await axe(page);
});

test("with the second step on, the password alone is not enough; a recovery code works once", async ({
  page,
  expectTrouble,
}) => {
  expectTrouble("422");
  await openAccount(page);
  await page.getByRole("button", {name: "Zet de tweede stap aan"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Je wachtwoord").fill(mirjam.password);
  await dialog.getByRole("button", {name: "Ga verder"}).click();
  await expect(dialog.getByRole("img", {name: "QR-code met het geheim voor je app"})).toBeVisible();
  await axe(page);
  const secret = (await dialog.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(" ", "");
  await dialog.getByLabel("Code uit je app").fill(new TOTP({secret}).generate());
  await dialog.getByRole("button", {name: "Zet aan"}).click();
  await expect(page.getByRole("dialog", {name: "Bewaar je herstelcodes"})).toBeVisible();
  const codes = await page.getByRole("dialog").getByRole("listitem").allInnerTexts();
  expect(codes).toHaveLength(10);
  await axe(page);
  await page.getByRole("button", {name: "Ik heb ze bewaard"}).click();
  await expect(page.getByText("Je hebt nog 10 herstelcodes.")).toBeVisible();

  await page.context().clearCookies();
  await page.reload();
  await signIn(page);
  await expect(heading(page, "Nog één stap")).toBeVisible();
  await axe(page);
  await page.reload(); // the first step is not lost by it
  await page.getByLabel("Code uit je app").fill("000000");
  await page.getByRole("button", {name: "Meld je aan"}).click();
  await expect(page.getByText("Deze code klopt niet, of is al gebruikt.")).toBeVisible();
  await page.getByRole("button", {name: "Ik heb mijn telefoon niet bij me"}).click();
  await page.getByLabel("Herstelcode").fill(codes[0]!);
  await page.getByRole("button", {name: "Meld je aan"}).click();
  await expect(heading(page, "Mijn account")).toBeVisible();
  await expect(page.getByText("Je hebt nog 9 herstelcodes.")).toBeVisible();

  await page.getByRole("button", {name: "Zet de tweede stap uit"}).click();
  await page.getByRole("dialog").getByLabel("Je wachtwoord").fill(mirjam.password);
  await page.getByRole("dialog").getByRole("button", {name: "Zet de tweede stap uit"}).click();
  await expect(page.getByText("De tweede stap staat uit.")).toBeVisible();
});

test("who forgot the password is told what to do where no mail is set up; an old link says so", async ({
  page,
  expectTrouble,
}) => {
  expectTrouble("422");
  await page.goto("/");
  await page.getByRole("link", {name: "Wachtwoord vergeten?"}).click();
  await expect(heading(page, "Vraag je beheerder om een nieuw wachtwoord")).toBeVisible();
  await axe(page);
  await page.goto("/password-reset#long-ago");
  await page.reload();
  await page.getByLabel("Nieuw wachtwoord").fill("vier heel andere woorden");
  await page.getByRole("button", {name: "Bewaar mijn wachtwoord"}).click();
  await expect(page.getByText("Deze link is al gebruikt of te oud.")).toBeVisible();
  await axe(page);
});

test("on a phone, in English and in the dark, the account fits", async ({page}) => {
  await page.setViewportSize({width: 375, height: 812});
  await openAccount(page);
  await page.getByRole("main").getByText("Donker", {exact: true}).click();
  await page.getByRole("main").getByText("English", {exact: true}).click();
  await expect(heading(page, "My account")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await axe(page);
});
