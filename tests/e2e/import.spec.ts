import type {Page} from "@playwright/test";
import {csvFile, type File} from "./support/exports.ts";
import {signAll} from "./support/gates.ts";
import {axe, expect, test} from "./support/organisation.ts";
import {chattyExport, waterrijkExport, waterrijkList, waterrijkPeople} from "./support/waterrijk.ts";

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});
const row = (page: Page, name: string | RegExp) => page.getByRole("row", {name});

async function bring(page: Page, slug: string, file: File) {
  await page.goto(`/${slug}/sources/import`);
  await page.getByLabel("Kies een bestand").setInputFiles(file);
}

/** Agrees, where everything is signed, and starts the import. */
async function decide(page: Page) {
  await page.getByRole("checkbox", {name: "Ik gebruik dit alleen voor cijfers over groepen"}).check();
  await page.getByRole("button", {name: /^Lees [\d.]+ berichten in$/}).click();
}

test("an export becomes a monitor: preflight, choice, import, people file, review list, the same again, and undoing it all", async ({
  page,
  playwright,
  app,
  coordinator,
  organisation,
}) => {
  test.setTimeout(120_000);
  const {slug} = organisation;
  await signAll(playwright, {app, coordinator, organisation});
  await test.step("the preflight counts what a hand counts, and says what is left out and why", async () => {
    await bring(page, slug, waterrijkExport());
    await expect(title(page, "49 berichten uit 2 open kanalen zijn bruikbaar")).toBeVisible();
    await expect(
      page.getByText("Daarvan zijn 12 berichten een antwoord. Aantal reacties met een emoji: 24."),
    ).toBeVisible();
    await expect(row(page, /^Open kanalen 2 49 Wordt ingelezen/)).toBeVisible();
    await expect(row(page, /^Besloten kanalen 1 0 van 4 Blijft buiten/)).toBeVisible();
    await expect(row(page, /^Directe berichten 1 5 Slaan we nooit op/)).toBeVisible();
    await expect(row(page, /^Systeemmeldingen 3/)).toBeVisible();
    await expect(row(page, /^Berichten van bots 2/)).toBeVisible();
    await expect(row(page, /^Verwijderde berichten 1/)).toBeVisible();
    await expect(row(page, /^Lege berichten 1/)).toBeVisible();
    await row(page, /^Systeemmeldingen/)
      .getByText("Waar: 3 van 3")
      .click();
    await expect(page.getByText("plein/2026-03-02.json").first()).toBeVisible();
    await axe(page);
  });

  await test.step("a private channel that is ticked counts too; without a tick nothing can be imported", async () => {
    await page.getByRole("checkbox", {name: "directie"}).check();
    await expect(title(page, "53 berichten uit 3 kanalen zijn bruikbaar")).toBeVisible();
    await expect(page.getByRole("button", {name: "Lees 53 berichten in"})).toBeDisabled();
    await decide(page);
    await expect(title(page, "53 berichten kwamen erbij")).toBeVisible({timeout: 30_000});
    await axe(page);
  });

  await test.step("the monitor has the same figures", async () => {
    await page.getByRole("link", {name: "Bekijk de monitor"}).click();
    await expect(title(page, "25 mensen schreven samen 53 berichten")).toBeVisible();
    await expect(page.getByText("Een eerste antwoord komt meestal binnen 30 minuten.")).toBeVisible();
    await axe(page);
  });

  await test.step("a people file whose column is pointed out gives units", async () => {
    await page.getByRole("link", {name: "Kies een lijst"}).click();
    await page.getByRole("button", {name: "Voeg een personeelslijst toe"}).click();
    await page.getByLabel("Kies een personeelslijst").setInputFiles(waterrijkPeople());
    await expect(title(page, /^30 mensen in/)).toBeVisible();
    await page.getByText("Nog één kolom die we niet lezen").click();
    await page.getByRole("combobox", {name: "club"}).click();
    await page.getByRole("option", {name: "Afdeling", exact: true}).click();
    await expect(title(page, "30 mensen in 2 afdelingen: klopt dat?")).toBeVisible();
    await expect(page.getByLabel("Geldt vanaf")).toHaveValue("2026-03-02");
    await axe(page);
    await page.getByRole("button", {name: "Sla 30 mensen op"}).click();
    await expect(title(page, "30 mensen in 2 afdelingen")).toBeVisible();
    await expect(page.getByRole("button", {name: "Zorg 12"})).toBeVisible();
    await expect(page.getByRole("button", {name: "Beheer 18"})).toBeVisible();
    await axe(page);
  });

  await test.step("two accounts of one person are merged with one click, and taken apart again", async () => {
    const samePerson = page.getByRole("button", {name: /^Dezelfde persoon.*Anna Aalbers en Anna Aalbers$/});
    await page.getByRole("button", {name: "Kijk ze na"}).click();
    await expect(title(page, "Eén paar wacht op jouw oordeel")).toBeVisible();
    await axe(page);
    await samePerson.click();
    await expect(title(page, "Van iedereen is duidelijk wie het is")).toBeVisible();
    await page.getByRole("button", {name: "Maak ongedaan"}).last().click();
    await expect(title(page, "Eén paar wacht op jouw oordeel")).toBeVisible();
    await samePerson.click();
    await expect(title(page, "Van iedereen is duidelijk wie het is")).toBeVisible();
  });

  await test.step("24 of the 30 take part, and the networks know the units", async () => {
    await page.goto(`/${slug}`);
    await expect(title(page, "80 % van de collega’s doet mee")).toBeVisible();
    await page.goto(`/${slug}/networks`);
    await expect(page.getByRole("rowheader", {name: "Zorg"})).toBeVisible();
    await expect(row(page, /^Beheer 18 12 /).first()).toBeVisible();
    await axe(page);
  });

  await test.step("the same export again changes nothing", async () => {
    await bring(page, slug, waterrijkExport());
    await expect(page.getByText("Hoort bij de bron waterrijk.")).toBeVisible();
    await expect(page.getByText("100 % van wie schrijft staat in je personeelslijst")).toBeVisible();
    await decide(page);
    await expect(title(page, "Er kwam niets nieuws bij")).toBeVisible({timeout: 30_000});
    await page.goto(`/${slug}/sources`);
    await expect(title(page, "53 berichten uit één bron")).toBeVisible();
    await axe(page);
  });

  await test.step("undoing an import leaves what another brought too; undoing both leaves nothing", async () => {
    await undo(page, 1);
    await expect(title(page, "49 berichten uit één bron")).toBeVisible();
    await undo(page, 2);
    await expect(title(page, "0 berichten uit één bron")).toBeVisible();
    await axe(page);
    await page.goto(`/${slug}`);
    await expect(title(page, /^Welkom bij/)).toBeVisible();
  });
});

async function undo(page: Page, number: number) {
  await row(page, new RegExp(`^${number} waterrijk.zip`))
    .getByRole("button", {name: "Draai terug"})
    .click();
  await page.getByRole("button", {name: `Draai import ${number} terug`}).click();
  await expect(row(page, new RegExp(`^${number} waterrijk.zip`))).toContainText("teruggedraaid", {timeout: 30_000});
}

const whole = waterrijkExport().buffer;
const bad: readonly {file: File; words: string | RegExp}[] = [
  {
    file: {name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("Beste collega, hier is de export.")},
    words: "Dit is geen export die we kennen",
  },
  {
    file: {name: "afgebroken.zip", mimeType: "application/zip", buffer: whole.subarray(0, whole.length / 2)},
    words: /Dit bestand is niet te lezen|Dit is geen export die we kennen/,
  },
];
for (const {file, words} of bad)
  test(`${file.name} is no export: the page says so, and nothing is stored`, async ({page, organisation: {slug}}) => {
    await bring(page, slug, file);
    await expect(title(page, "Dit bestand kunnen we niet inlezen")).toBeVisible();
    await expect(page.getByRole("alert")).toContainText(words);
    await axe(page);
    await page.getByRole("button", {name: "Kies een ander bestand"}).click();
    await expect(title(page, "Breng je dialogen mee")).toBeVisible();
    await page.goto(`/${slug}/sources`);
    await expect(page.getByText("Hier zie je straks welke dialogen je hebt ingelezen")).toBeVisible();
  });

test("an empty file is not even sent", async ({page, organisation: {slug}}) => {
  await bring(page, slug, {name: "leeg.zip", mimeType: "application/zip", buffer: Buffer.alloc(0)});
  await expect(page.getByRole("alert")).toContainText("Dit is een map of een leeg bestand.");
  await axe(page);
});

test("the archive of a mailing list is looked into as well", async ({page, organisation: {slug}}) => {
  await bring(page, slug, waterrijkList());
  await expect(title(page, "2 berichten uit 1 lijst zijn bruikbaar")).toBeVisible();
  await expect(page.getByText("Eén ervan is een antwoord.")).toBeVisible();
  await axe(page);
});

test("what is wrong in a people file is told by row, and the rest of it counts", async ({
  page,
  organisation: {slug},
}) => {
  await page.goto(`/${slug}/people?view=file`);
  await page.getByLabel("Kies een personeelslijst").setInputFiles(
    csvFile("rommel.csv", [
      ["personeelsnummer", "naam", "e-mail", "afdeling", "leidinggevende"],
      ["1", "Anna Aalbers", "anna@waterrijk.example", "Zorg", "2"],
      ["2", "Bram Boersma", "bram@waterrijk.example", "Zorg", "1"],
      ["3", "Carla Claassen", "carla@waterrijk.example", "Zorg", ""],
      ["3", "Carla Claassen", "carla@waterrijk.example", "Beheer", ""],
    ]),
  );
  await expect(title(page, /^3 mensen in/)).toBeVisible();
  await expect(page.getByText(/Deze mensen zijn in een kring elkaars leidinggevende/)).toBeVisible();
  await expect(page.getByText("Deze persoon staat op rij 4 bij Zorg en hier bij Beheer. Zorg telt.")).toBeVisible();
  await axe(page);
});

test("an import that is stopped leaves nothing behind", async ({page, organisation: {slug}}) => {
  await bring(page, slug, chattyExport());
  await expect(title(page, "40.000 berichten uit 1 open kanaal zijn bruikbaar")).toBeVisible({timeout: 30_000});
  await page.reload();
  await expect(title(page, "40.000 berichten uit 1 open kanaal zijn bruikbaar")).toBeVisible();
  await page.getByRole("radio", {name: /Een openbaar archief/}).check();
  await page.getByLabel("Waarom dit openbaar is").fill("Het staat op het web, zonder inlog.");
  await page.getByRole("checkbox", {name: /^Ik verklaar dat iedereen/}).check();
  await axe(page);
  await decide(page);
  await expect(page.getByRole("progressbar", {name: /druk\.zip inlezen/})).toBeVisible();
  await page.getByRole("button", {name: "Stop met inlezen"}).click();
  await expect(title(page, "Je bent gestopt met inlezen")).toBeVisible({timeout: 30_000});
  await axe(page);
  await page.getByRole("link", {name: "Naar bronnen"}).click();
  await expect(page.getByText("Hier zie je straks welke dialogen je hebt ingelezen")).toBeVisible();
});
