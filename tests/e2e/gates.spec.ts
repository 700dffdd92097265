import type {Browser, Page} from "@playwright/test";
import {watch} from "./support/app.ts";
import {document, invited, password, type Signer, toldOn} from "./support/gates.ts";
import {axe, expect, test} from "./support/organisation.ts";
import {waterrijkExport} from "./support/waterrijk.ts";

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});
const step = (page: Page, name: string) =>
  page.getByRole("listitem").filter({has: page.getByRole("heading", {level: 3, name, exact: true})});

/** A page of somebody who came in by this link, on the page Privacy. */
async function joined(
  browser: Browser,
  app: string,
  link: string,
  name: string,
): Promise<{page: Page; seen: string[]}> {
  const context = await browser.newContext({baseURL: app, locale: "nl-NL", storageState: {cookies: [], origins: []}});
  const page = await context.newPage();
  const seen: string[] = [];
  watch(page, app, {seen});
  await page.goto(link);
  await page.getByLabel("Je naam").fill(name);
  await page.getByLabel("Wachtwoord", {exact: true}).fill(password);
  await page.getByRole("button", {name: "Maak mijn account en doe mee"}).click();
  await page.getByRole("navigation", {name: "Navigatie"}).first().getByRole("link", {name: "Privacy"}).click();
  return {page, seen};
}

test("the coordinator, the sponsor, the data protection officer and the works council sign, and an import is let in", async ({
  browser,
  page,
  app,
  coordinator,
  organisation,
  expectTrouble,
}) => {
  test.setTimeout(240_000);
  const {slug} = organisation;
  const comes = async (role: Signer, name: string) =>
    joined(browser, app, await invited(coordinator, organisation, role), name);

  await test.step("before anything was signed the coordinator sees what is missing, and who can do it", async () => {
    await page.goto(`/${slug}/privacy`);
    await expect(title(page, "Er is nog niets vastgelegd voor de privacy")).toBeVisible();
    await expect(step(page, "Doel en grondslag")).toContainText("De rol die dit kan doen: Opdrachtgever");
    await expect(step(page, "Doel en grondslag").getByRole("button")).toHaveCount(0);
    await axe(page);
    await page.goto(`/${slug}/sources/import`);
    await page.getByLabel("Kies een bestand").setInputFiles(waterrijkExport());
    await expect(title(page, "49 berichten uit 2 open kanalen zijn bruikbaar")).toBeVisible();
    await expect(page.getByText("Hiervoor is eerst nodig: doel en grondslag.")).toBeVisible();
    await expect(page.getByRole("button", {name: "Lees 49 berichten in"})).toBeDisabled();
    await axe(page);
  });

  const sponsor = await comes("sponsor", "Sanne Smit");
  await test.step("the sponsor decides on the purpose", async () => {
    const one = sponsor.page;
    await one.getByRole("button", {name: "Leg vast : Doel en grondslag"}).click();
    const dialog = one.getByRole("dialog");
    await axe(one);
    await expect(dialog.getByRole("button", {name: "Teken als Opdrachtgever"})).toBeDisabled();
    await dialog.getByRole("checkbox", {name: "Slack"}).check();
    await dialog.getByRole("checkbox", {name: "Maandelijkse monitor"}).check();
    await dialog.getByRole("radio", {name: /Taak van algemeen belang/}).check();
    await dialog.getByLabel(/^Waarom dit mag/).fill("We willen weten hoe netwerken lopen; cijfers gaan over groepen.");
    await dialog.getByRole("button", {name: "Teken als Opdrachtgever"}).click();
    await expect(title(one, "Eén van de 5 stappen voor inlezen is gezet")).toBeVisible();
    await expect(step(one, "Doel en grondslag")).toContainText("Geldt");
    await axe(one);
  });

  const withDocument = async (one: Page, name: string, label: RegExp, role: string) => {
    await one.reload();
    await one.getByRole("button", {name: `Leg vast : ${name}`}).click();
    const dialog = one.getByRole("dialog");
    await dialog.getByLabel(label).fill("Dit staat uitgelegd in het document hierbij.");
    await dialog.getByLabel("Kies een bestand").setInputFiles(document);
    await expect(dialog.getByText(/^stuk\.pdf \(/)).toBeVisible();
    await dialog.getByRole("button", {name: `Teken als ${role}`}).click();
    await expect(step(one, name)).toContainText("Geldt");
    await axe(one);
  };
  await test.step("the officer advises, the sponsor accepts the DPIA, the works council consents", async () => {
    const officer = await comes("dpo", "Fatma Gül");
    await withDocument(
      officer.page,
      "Advies van de FG",
      /^Het advies in het kort/,
      "Functionaris gegevensbescherming (FG)",
    );
    await withDocument(sponsor.page, "DPIA", /^Welk risico blijft over/, "Opdrachtgever");
    const council = await comes("works-council", "Otto Ras");
    await withDocument(council.page, "Instemming van de OR", /^Waarmee de OR instemt/, "Medezeggenschap (OR)");
    const [download] = await Promise.all([
      council.page.waitForEvent("download"),
      step(council.page, "DPIA")
        .getByRole("link", {name: /^stuk\.pdf/})
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe("stuk.pdf");
    expect([...sponsor.seen, ...officer.seen, ...council.seen]).toEqual([]);
  });

  await test.step("the coordinator says when staff were told; on a phone too", async () => {
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(`/${slug}/privacy`);
    await page.getByRole("button", {name: "Leg vast : Bericht aan medewerkers"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^Hoe en waar het is verteld/).fill("Op het intranet en per brief");
    await dialog.getByLabel("Dag waarop medewerkers het bericht kregen").fill(toldOn);
    await axe(page);
    await dialog.getByRole("button", {name: "Teken als Coördinator"}).click();
    await expect(title(page, "Alles voor inlezen is vastgelegd")).toBeVisible();
    await axe(page);
    await page.setViewportSize({width: 1440, height: 900});
  });

  await test.step("the import is let in; a private channel that nobody signed for is not", async () => {
    await page.goto(`/${slug}/sources/import`);
    await page.getByLabel("Kies een bestand").setInputFiles(waterrijkExport());
    await page.getByRole("checkbox", {name: "directie"}).check();
    await expect(page.getByText("dit geldt voor minder dan wat je wilt")).toBeVisible();
    await page.getByRole("checkbox", {name: "directie"}).uncheck();
    await expect(page.getByText("Alles is getekend. Je mag dit gebruiken voor: maandelijkse monitor.")).toBeVisible();
    await page.getByRole("checkbox", {name: "Ik gebruik dit alleen voor cijfers over groepen"}).check();
    await page.getByRole("button", {name: "Lees 49 berichten in"}).click();
    await expect(title(page, "49 berichten kwamen erbij")).toBeVisible({timeout: 90_000});
    await page.goto(`/${slug}/sources`);
    await expect(page.getByText("Privacypoort").first()).toBeVisible();
    await expect(page.getByText("Besloten door Sanne Smit")).toBeVisible();
    await axe(page);
  });

  await test.step("once the sponsor withdraws, figures are closed in words", async () => {
    const one = sponsor.page;
    await one.reload();
    await one.getByRole("button", {name: "Trek in : Doel en grondslag"}).click();
    const dialog = one.getByRole("dialog");
    await dialog.getByLabel("Waarom").fill("We doen het toch niet.");
    await dialog.getByRole("button", {name: "Trek in"}).click();
    await expect(step(one, "Doel en grondslag")).toContainText("Ingetrokken");
    await axe(one);
    expectTrouble("/filters"); // refused, which the page tells
    await page.goto(`/${slug}/report`);
    await expect(page.getByRole("alert")).toContainText("Hiervoor ontbreekt nog een afspraak");
    await expect(page.getByRole("alert")).toContainText("Doel en grondslag: dit geldt niet meer.");
  });
});
