import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {axe, expect, test} from "./support/rehearsal.ts";

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});

/** What a press of the button downloads. */
async function downloaded(page: Page, button: string | RegExp, within = page.locator("main")): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download", {timeout: 30_000}),
    within.getByRole("button", {name: button}).first().click(),
  ]);
  return readFile(await file.path());
}

/** How many yields the report of a period counts. */
async function reportedYields(page: Page, report: string): Promise<number> {
  await page.goto(report);
  const sentence = await page.getByText(/opbrengst(en)? genoteerd\./).innerText();
  return /één/.test(sentence) ? 1 : Number(/\d+/.exec(sentence)?.[0] ?? 0);
}

const pages = {
  "": "Overzicht",
  networks: "Netwerken",
  contribution: "Bijdrage",
  tools: "Middelen",
  yields: "Opbrengsten",
  report: "Rapport",
  people: "Mensen",
  sources: "Bronnen",
  settings: "Instellingen",
};

test("every page says that all is made up, is reached from the side, and is accessible", async ({page, rehearsal}) => {
  test.setTimeout(120_000);
  await page.goto(`${rehearsal}/settings`);
  for (const [path, name] of Object.entries(pages))
    await test.step(name, async () => {
      await page.getByRole("navigation", {name: "Navigatie"}).getByRole("link", {name, exact: true}).click();
      await expect(page).toHaveURL(path === "" ? rehearsal : `${rehearsal}/${path}`);
      await expect(page).toHaveTitle(new RegExp(`^${name} · Gemeente Waterrijk`));
      await expect(title(page, /./)).toBeVisible();
      await expect(page.getByText("Oefenorganisatie: alles hier is verzonnen.")).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expect(title(page, /./)).toBeVisible(); // The page before may have answered the first time.
      await axe(page);
    });
});

test("the networks are a picture, a matrix, a table to sort and a sentence, and never a person", async ({
  page,
  rehearsal,
}) => {
  await page.goto(`${rehearsal}/people`);
  const list = page.getByRole("table", {name: "Mensen"});
  await list.waitFor();
  const names = (await list.locator("tbody td:first-child").allInnerTexts()).map((cell) => cell.split("\n")[0] ?? "");
  expect(names).toHaveLength(25);

  await page.goto(`${rehearsal}/networks`);
  const picture = page.getByRole("figure").filter({hasText: "Afdelingen en hun contact"});
  await expect(picture.getByRole("img", {name: /^Contact tussen \d+ afdelingen\./})).toBeVisible();
  await expect(page.getByRole("table", {name: "Wie spreekt wie"}).getByRole("rowheader").first()).toBeVisible();

  const words = await page.locator("main").innerText();
  expect(names.filter((name) => words.includes(name))).toEqual([]);

  const units = page.getByRole("table", {name: "Afdelingen", exact: true});
  const people = () =>
    units.locator("tbody tr td:nth-child(2)").evaluateAll((cells) => cells.map(({textContent}) => Number(textContent)));
  const given = await people();
  expect(given.length).toBeGreaterThan(3);
  expect(given).toEqual([...given].sort((one, other) => other - one));
  await units.getByRole("button", {name: "Mensen"}).click();
  await expect(units.getByRole("columnheader", {name: "Mensen"})).toHaveAttribute("aria-sort", "ascending");
  expect(await people()).toEqual([...given].sort((one, other) => one - other));

  await picture.getByText("In woorden").click();
  await expect(picture.getByText(/^Contact tussen afdelingen\. Afdelingen en mensen: .+ Lijnen: .+\.$/)).toBeVisible();
  await picture.getByText("Tabel", {exact: true}).click();
  await expect(picture.getByRole("table")).toBeVisible();
  await axe(page);

  const svg = String(await downloaded(page, "Download als SVG", picture));
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain("</svg>");
  const csv = String(await downloaded(page, "Download als CSV", picture));
  expect(csv.split("\n").length).toBeGreaterThan(3);
  const png = await downloaded(page, "Download als PNG", picture);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
});

test("contribution tells how the writing is spread, and what that does not say", async ({page, rehearsal}) => {
  await page.goto(`${rehearsal}/contribution`);
  await expect(title(page, /^20 % van de deelnemers schrijft \d+ % van de berichten$/)).toBeVisible();
  const shares = page.getByRole("table", {name: "Wat de actiefste mensen schrijven"});
  await expect(shares.getByRole("row", {name: /^De actiefste 50 %/})).toBeVisible();
  await page.getByRole("button", {name: "Wat is dit?"}).first().click();
  await expect(page.getByText("Formule").first()).toBeVisible();
  await axe(page);
});

test("tools stand side by side: who takes part in each", async ({page, rehearsal}) => {
  await page.goto(`${rehearsal}/tools`);
  await expect(title(page, /bereikt de meeste mensen: \d+ % doet mee$/)).toBeVisible();
  await expect(page.getByRole("figure").first()).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  const csv = String(await downloaded(page, "CSV"));
  expect(csv).toContain("Middel");
  await axe(page);
});

test("period and unit stand in the address: they go along to other pages, and back again", async ({
  page,
  rehearsal,
}) => {
  await page.goto(rehearsal);
  await title(page, /van de collega’s doet mee$/).waitFor();
  const period = page.getByRole("search", {name: "Filters"}).getByRole("button", {name: "Periode", exact: false});
  const shown = await period.nth(1).textContent();
  await page.getByRole("button", {name: "Periode eerder"}).click();
  await expect(page).toHaveURL(/period=\d{4}-\d{2}/);
  await expect(period.nth(1)).not.toHaveText(shown ?? "");
  await page.getByRole("search", {name: "Filters"}).getByRole("button", {name: "Afdeling"}).click();
  await page.getByRole("option").nth(1).click();
  await expect(page).toHaveURL(/unit=[0-9a-f-]{36}/);
  const chosen = new URL(page.url()).search;
  await page.getByRole("navigation", {name: "Navigatie"}).getByRole("link", {name: "Bijdrage"}).click();
  await expect(page).toHaveURL(`${rehearsal}/contribution${chosen}`);
  await page.reload();
  await expect(page).toHaveURL(`${rehearsal}/contribution${chosen}`);
  await page.goBack();
  await expect(page).toHaveURL(`${rehearsal}${chosen}`);
  await page.goBack();
  await expect(page).not.toHaveURL(/unit=/);
  await expect(page).toHaveURL(/period=/);
  await expect(title(page, /van de collega’s doet mee$/)).toBeVisible();
  await axe(page);
});

test("the report is a tagged PDF, and its figures a workbook", async ({page, rehearsal}) => {
  await page.goto(`${rehearsal}/report`);
  await expect(title(page, /^Het rapport van .+ staat klaar$/)).toBeVisible();
  const pdf = await downloaded(page, "Maak de PDF");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
  const xlsx = await downloaded(page, "Tabellen (XLSX)");
  expect(xlsx.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  const monitor = JSON.parse(String(await downloaded(page, "Cijfers (JSON)")));
  expect(monitor.organisation).toEqual({name: "Gemeente Waterrijk", fictional: true});
  const graph = String(await downloaded(page, "Netwerk (GraphML)"));
  expect(graph).toContain("<graphml");
  await axe(page);
});

test("a yield is noted, changed, taken away and brought back, and the report counts it", async ({page, rehearsal}) => {
  const dayMs = 86_400_000;
  const day = new Date(Date.now() - 14 * dayMs);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * dayMs); // says in which year its week counts
  const report = `${rehearsal}/report?period=${thursday.getUTCFullYear()}`;
  const before = await reportedYields(page, report);

  await page.goto(`${rehearsal}/yields`);
  await expect(title(page, "De netwerken leverden 4 opbrengsten op")).toBeVisible();
  await page.getByRole("button", {name: "Noteer een opbrengst"}).click();
  const dialog = page.getByRole("dialog", {name: "Wat leverde het netwerk op?"});
  await dialog.getByLabel("Wat is het?").fill("Eén loket voor verhuizingen");
  await dialog.getByLabel("Welk netwerk?").fill("wijkgericht-werken");
  await dialog.getByLabel("Wanneer?").fill(day.toISOString().slice(0, 10));
  await dialog.getByLabel(/^Omvang/).fill("veel");
  await expect(dialog.getByText("Schrijf een getal, zoals 1200 of 12,5.")).toBeVisible();
  await dialog.getByLabel(/^Omvang/).fill("12,5");
  await dialog.getByLabel(/^Waarvan/).fill("uur per maand");
  await axe(page);
  await dialog.getByRole("button", {name: "Noteer de opbrengst"}).click();
  await expect(title(page, "De netwerken leverden 5 opbrengsten op")).toBeVisible();
  const noted = page.getByRole("row", {name: /Eén loket voor verhuizingen/});
  await expect(noted).toContainText("12,5 uur per maand");

  await noted.getByRole("button", {name: /^Wijzig/}).click();
  const change = page.getByRole("dialog", {name: "Opbrengst wijzigen"});
  await change.getByLabel("Wat is het?").fill("Eén loket voor verhuizen");
  await change.getByRole("button", {name: "Bewaar de wijziging"}).click();
  const changed = page.getByRole("row", {name: /Eén loket voor verhuizen/});
  await changed.getByRole("button", {name: /^Haal weg/}).click();
  await expect(title(page, "De netwerken leverden 4 opbrengsten op")).toBeVisible();
  await page.getByRole("button", {name: "Maak ongedaan"}).last().click();
  await expect(title(page, "De netwerken leverden 5 opbrengsten op")).toBeVisible();
  await axe(page);

  expect(await reportedYields(page, report)).toBe(before + 1);
  await page.goto(`${rehearsal}/yields`);
  await changed.getByRole("button", {name: /^Haal weg/}).click();
  await expect(title(page, "De netwerken leverden 4 opbrengsten op")).toBeVisible();
});

test("any page is found by a part of its name, with the keyboard", async ({page, rehearsal}) => {
  await page.goto(rehearsal);
  await title(page, /./).waitFor();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", {name: "Ga naar een pagina"})).toBeVisible();
  await page.keyboard.type("bijd");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${rehearsal}/contribution`);
  await expect(title(page, /^20 %/)).toBeVisible();
});

test("in English and in the dark the networks are as accessible", async ({page, rehearsal}) => {
  await page.emulateMedia({colorScheme: "dark"});
  await page.addInitScript(() => localStorage.setItem("samenspel.language", "en"));
  await page.goto(`${rehearsal}/networks`);
  await expect(page.getByText("Rehearsal organisation: everything here is made up.")).toBeVisible();
  await expect(page.getByRole("img", {name: /^Contact between \d+ units\./})).toBeVisible();
  await axe(page);
});

test("practising ends: back to the real organisation, and the rehearsal can be taken away", async ({
  page,
  rehearsal,
  organisation,
}) => {
  await page.goto(rehearsal);
  await page.getByRole("link", {name: "Stop met oefenen"}).click();
  await expect(title(page, `Welkom bij ${organisation.name}`)).toBeVisible();
  await expect(page.getByText("Oefenorganisatie: alles hier is verzonnen.")).toBeHidden();
  await page.goto(`${rehearsal}/settings`);
  await page.getByRole("button", {name: "Haal de oefening weg"}).click();
  const question = page.getByRole("dialog", {name: "De oefenorganisatie weghalen?"});
  await axe(page);
  await question.getByRole("button", {name: "Haal de oefening weg"}).click();
  await expect(title(page, `Welkom bij ${organisation.name}`)).toBeVisible();
  await page.goto(rehearsal);
  await expect(page.getByRole("heading", {name: "Deze pagina bestaat niet"})).toBeVisible();
});
