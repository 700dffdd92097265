import type {APIRequestContext, Page} from "@playwright/test";
import {watch} from "./support/app.ts";
import {axe, expect, type Organisation, test} from "./support/organisation.ts";

const password = "een heel lang wachtwoord";
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});

/** The link of an invitation as a viewer, made by the server. */
async function linkFor(email: string, coordinator: APIRequestContext, {id}: Organisation): Promise<string> {
  const data = {emails: [email], roles: ["viewer"], language: "nl"};
  const reply = await coordinator.post(`/api/v1/organisations/${id}/invitations`, {data});
  return (await reply.json()).invited[0].link;
}

test("people are invited, join, get other roles and lose their access again", async ({
  browser,
  page,
  app,
  organisation: {slug, name},
}) => {
  test.setTimeout(150_000);
  const link = await test.step("the coordinator invites two, and passes the links on", async () => {
    await page.goto(`/${slug}/members`);
    await expect(title(page, "Alleen jij hebt toegang")).toBeVisible();
    await axe(page);
    await page.getByRole("button", {name: "Nodig mensen uit"}).click();
    const dialog = page.getByRole("dialog");
    const emails = dialog.getByLabel("E-mailadressen");
    await emails.fill("Noor Nagel <noor@example.org>; sem@");
    await dialog.getByRole("button", {name: /^Nodig/}).click();
    await expect(dialog.getByText("Dit is geen e-mailadres: sem@.")).toBeVisible();
    await emails.fill("Noor Nagel <noor@example.org>; sem@example.org\nnoor@example.org");
    const invite = dialog.getByRole("button", {name: "Nodig 2 mensen uit"});
    await dialog.getByLabel("Coördinator").check();
    await dialog.getByLabel("Medezeggenschap (OR)").check();
    await expect(dialog.getByText(/^Coördinator en Medezeggenschap \(OR\) kunnen niet bij één persoon/)).toBeVisible();
    await expect(invite).toBeDisabled();
    await axe(page);
    await dialog.getByLabel("Coördinator").uncheck();
    await dialog.getByLabel("Medezeggenschap (OR)").uncheck();
    await invite.click();
    await expect(dialog.getByRole("heading", {name: "Geef deze links door"})).toBeVisible();
    await axe(page);
    await dialog.getByRole("button", {name: "Kopieer de link voor noor@example.org"}).click();
    await expect(dialog.getByText("Gekopieerd")).toBeVisible();
    const first = await dialog.getByRole("listitem").filter({hasText: "noor@example.org"}).locator("code").innerText();
    expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#\S{43}$/);
    await dialog.getByRole("button", {name: "Ik heb ze doorgegeven"}).click();
    await page.getByRole("button", {name: "Trek in : sem@example.org"}).click();
    await page.getByRole("dialog").getByRole("button", {name: "Trek in"}).click();
    await expect(page.getByText("De uitnodiging aan sem@example.org is ingetrokken.")).toBeVisible();
    await expect(page.getByRole("button", {name: "Maak een nieuwe link : noor@example.org"})).toBeVisible();
    await axe(page);
    return first;
  });

  const context = await browser.newContext({baseURL: app, locale: "nl-NL", storageState: {cookies: [], origins: []}});
  const invited = await context.newPage();
  const seen: string[] = [];
  watch(invited, app, {seen});

  await test.step("the invited makes an account, and sees what a viewer may", async () => {
    await invited.goto(link);
    await expect(title(invited, `Doe mee met ${name}`)).toBeVisible();
    await expect(invited.getByText("Leest rapporten en advies.")).toBeVisible();
    await axe(invited);
    await invited.getByLabel("Je naam").fill("Noor Nagel");
    await invited.getByLabel("Wachtwoord", {exact: true}).fill("1q2w3e4r5t");
    await invited.getByRole("button", {name: "Maak mijn account en doe mee"}).click();
    await expect(invited.getByText(/wachtwoord/i).last()).toBeVisible();
    await expect.poll(() => seen.splice(0).filter((text) => text.includes("422")).length).toBe(1);
    await invited.getByLabel("Wachtwoord", {exact: true}).fill(password);
    await invited.getByRole("button", {name: "Maak mijn account en doe mee"}).click();
    await expect(invited).toHaveURL(`${app}/${slug}`);
    const navigation = invited.getByRole("navigation", {name: "Navigatie"}).first();
    await expect(navigation.getByRole("link", {name: "Overzicht"})).toBeVisible();
    for (const closed of ["Mensen met toegang", "Instellingen", "Bronnen", "Logboek"])
      await expect(navigation.getByRole("link", {name: closed, exact: true})).toHaveCount(0);
    expect(seen).toEqual([]);
  });

  await test.step("the link is dead after that, in words", async () => {
    const again = await context.newPage();
    await again.goto(link);
    await expect(title(again, "Deze link werkt niet meer")).toBeVisible();
    await axe(again);
    await again.close();
  });

  await test.step("roles change at once, and a change can be undone", async () => {
    await page.reload();
    await expect(title(page, "2 mensen hebben toegang")).toBeVisible();
    await page.getByRole("button", {name: "Rollen : Noor Nagel"}).click();
    await page.getByRole("dialog").getByLabel("Coalitielid").check();
    await axe(page);
    await page.getByRole("button", {name: "Bewaar de rollen"}).click();
    await expect(page.getByText("Noor Nagel is nu Coalitielid en Lezer.")).toBeVisible();
    await expect(page.getByRole("cell", {name: "Coalitielid"})).toBeVisible();
    await page.getByRole("button", {name: "Maak ongedaan"}).click();
    await expect(page.getByText("Noor Nagel is nu Lezer.")).toBeVisible();
    await page.getByRole("button", {name: /^Rol/}).first().click();
    await page.getByRole("option", {name: "Lezer"}).click();
    await expect(page).toHaveURL(/role=viewer/);
    await expect(page.getByRole("row")).toHaveCount(2);
  });

  await test.step("an administrator ends the access", async () => {
    await page.getByRole("button", {name: /^Menu van/}).click();
    await page.getByRole("link", {name: "Installatie"}).click();
    await expect(title(page, "Installatie")).toBeVisible();
    await expect(page.getByRole("heading", {name: "Aanmelden via de organisatie"})).toBeVisible();
    await axe(page);
    await page.getByRole("button", {name: "Beëindig toegang : Noor Nagel"}).click();
    await axe(page);
    await page.getByRole("dialog").getByRole("button", {name: "Beëindig toegang"}).click();
    await expect(page.getByText("De toegang van Noor Nagel is beëindigd.")).toBeVisible();
    await invited.reload();
    await expect(title(invited, "Meld je aan")).toBeVisible();
    await page.goto(`/${slug}/members`);
    await expect(page.getByText("toegang beëindigd")).toBeVisible();
    await page.getByRole("button", {name: "Verwijder : Noor Nagel"}).click();
    await page.getByRole("dialog").getByRole("button", {name: "Verwijder"}).click();
    await expect(title(page, "Alleen jij hebt toegang")).toBeVisible();
  });
  await context.close();
});

test("who has an account signs in first and comes back; who is somebody else can sign out", async ({
  browser,
  app,
  coordinator,
  organisation,
}) => {
  const context = await browser.newContext({baseURL: app, locale: "nl-NL", storageState: {cookies: [], origins: []}});
  const account = {name: "Olaf", password};
  const token = (await linkFor("olaf@example.org", coordinator, organisation)).split("#")[1];
  const accepted = await context.request.post("/api/v1/invitation/accept", {
    ...{data: {token, account}, headers: {Origin: app}},
  });
  expect(accepted.ok()).toBe(true);

  const page = await context.newPage();
  await page.goto(await linkFor("tess@example.org", coordinator, organisation));
  await expect(page.getByText("Je bent aangemeld als Olaf (olaf@example.org).")).toBeVisible();
  await axe(page);
  await page.getByRole("button", {name: "Meld je af en ga verder"}).click();
  await expect(page.getByRole("heading", {name: "Maak een account"})).toBeVisible();

  const reply = await coordinator.post("/api/v1/organisations", {
    data: {name: "Waterschap Olaf", timeZone: "Europe/Amsterdam", language: "nl"},
  });
  const elsewhere: Organisation = await reply.json();
  await page.goto("about:blank");
  await page.goto(await linkFor("olaf@example.org", coordinator, elsewhere));
  await page.getByRole("button", {name: "Meld je aan"}).click();
  await page.getByLabel("E-mailadres").fill("olaf@example.org");
  await page.getByLabel("Wachtwoord", {exact: true}).fill(password);
  await page.getByRole("button", {name: "Meld je aan", exact: true}).click();
  await page.getByRole("button", {name: "Doe mee"}).click();
  await expect(page).toHaveURL(`${app}/${elsewhere.slug}`);
  await context.close();
});

test("a token for programs is made, shown once, works, and is withdrawn", async ({
  page,
  playwright,
  app,
  organisation,
}) => {
  await page.goto(`/${organisation.slug}/settings`);
  await expect(page.getByText("Er is nog geen token.")).toBeVisible();
  await page.getByRole("button", {name: "Maak een token"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Waarvoor is dit token?").fill("Intranet");
  await dialog.getByLabel("Opbrengsten vastleggen").check();
  await expect(dialog.getByLabel("Mensen uitnodigen en rollen geven")).toHaveCount(0);
  await axe(page);
  await dialog.getByRole("button", {name: "Maak een token"}).click();
  await expect(dialog.getByText("Het token “Intranet” is gemaakt")).toBeVisible();
  await axe(page);
  const token = await dialog.locator("code").innerText();
  await dialog.getByRole("button", {name: "Ik heb het bewaard"}).click();
  await expect(page.getByText("Cijfers, netwerken en rapporten lezen · Opbrengsten vastleggen")).toBeVisible();
  await expect(page.getByText(token)).toHaveCount(0);

  const program = await playwright.request.newContext({
    ...{baseURL: app, storageState: {cookies: [], origins: []}, extraHTTPHeaders: {Authorization: `Bearer ${token}`}},
  });
  const asked = async (path: string) =>
    (await program.get(`/api/v1/organisations/${organisation.id}/${path}`)).status();
  expect(await asked("filters")).toBe(200);
  expect(await asked("members")).toBe(403);

  await page.getByRole("button", {name: "Trek in : Intranet"}).click();
  await page.getByRole("dialog").getByRole("button", {name: "Trek in"}).click();
  await expect(page.getByText("Er is nog geen token.")).toBeVisible();
  await axe(page);
  expect(await asked("filters")).toBe(401);
  await program.dispose();
});
