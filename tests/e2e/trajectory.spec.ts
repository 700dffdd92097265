import type {Page} from "@playwright/test";
import {axe, expect, test} from "./support/app.ts";

// The first user can be made once: a server of its own.
test.use({environment: {}});

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});
const go = (page: Page, step: string, name: string) => async () => {
  const side = page.getByRole("navigation", {name: "Navigatie"});
  await side.getByRole("link", {name: step}).click();
  await side.getByRole("link", {name, exact: true}).click();
};

/** Records what a member of the coalition says of the product on this page. */
async function verdict(page: Page, member: string, says: "Staat erachter" | "Denkt er anders over", words = "") {
  await page.getByRole("button", {name: "Leg een oordeel vast"}).click();
  const dialog = page.getByRole("dialog", {name: "Leg een oordeel vast"});
  await dialog.getByLabel("Wie").fill(member);
  await dialog.getByText(says).click();
  await dialog.getByLabel("In eigen woorden").fill(words);
  await dialog.getByRole("button", {name: "Leg een oordeel vast"}).click();
  await expect(dialog).toBeHidden();
}

/** Signs the product on this page off for a year. */
async function signOff(page: Page, product: string) {
  const bar = page.getByRole("region", {name: product, exact: true});
  await bar.getByRole("button", {name: "Stel vast"}).click();
  await page.getByRole("dialog").getByRole("button", {name: "Stel vast"}).click();
  await expect(bar.getByText("Vastgesteld", {exact: true})).toBeVisible();
}

test("from an empty installation to a signed-off advice, without any dialogue data", async ({page}) => {
  test.setTimeout(240_000);
  await test.step("the first user and the organisation", async () => {
    await page.goto("/");
    await page.getByLabel("Je naam").fill("Mirjam de Vries");
    await page.getByLabel("E-mailadres").fill("mirjam@waterrijk.example");
    await page.getByLabel("Wachtwoord", {exact: true}).fill("een lang wachtwoord");
    await page.keyboard.press("Enter");
    await page.getByLabel("Naam van de organisatie").fill("Gemeente Waterrijk");
    await page.keyboard.press("Enter");
    await expect(title(page, "Breng je dialogen binnen")).toBeVisible();
  });

  await test.step("a trajectory begins at the thinking frame", async () => {
    await page.goto("/gemeente-waterrijk");
    await page.getByRole("link", {name: "Begin bij het denkraam"}).click();
    await page.getByLabel("Hoe heet het traject?").fill("Sociale IC-strategie 2027");
    await page.getByRole("button", {name: "Begin het traject"}).click();
    await expect(title(page, "Zes manieren om anders te kijken")).toBeVisible();
    await axe(page);
  });

  await test.step("six cards after a workshop on paper, and one typed; all go into the vision", async () => {
    await page.getByRole("button", {name: "Voeg veel kaarten toe"}).click();
    const dialog = page.getByRole("dialog", {name: "Veel kaarten toevoegen"});
    const cards = [
      "1: Ik leer meer in de vakgroep dan op een cursus *4",
      "2: De wijkverpleegkundige weet wat er speelt *5",
      "3: De koffietafel op de derde verdieping *2",
      "4: Regiogroep datagedreven werken *1",
      "5: Wij schrijven niet, wij verbinden *6",
      "6: Samen met ICT één netwerkplek kiezen *3",
    ];
    await dialog.getByLabel("Kaarten", {exact: true}).fill(cards.join("\n"));
    await dialog.getByRole("button", {name: "Voeg 6 kaarten toe"}).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", {name: "Kaart toevoegen bij Denk in mensen"}).click();
    await page.getByLabel("Nieuwe kaart bij Denk in mensen").fill("Vraag het de baliecollega’s");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", {name: /Geef een ster aan: Vraag het de baliecollega’s/})).toBeVisible();
    await page.getByRole("button", {name: "Kies de 6 met sterren"}).click();
    await expect(page.getByText("6 kaarten gaan mee")).toBeVisible();
    await axe(page);
  });

  await test.step("the coalition tells who is missing", async () => {
    await go(page, "Herprogrammeer", "Coalitie")();
    await expect(title(page, "Een visie maak je niet alleen")).toBeVisible();
    for (const [name, discipline] of [
      ["Sanne de Wit", "HR"],
      ["Youssef Amrani", "ICT"],
    ] as const) {
      await page
        .getByRole("button", {name: /toevoegen$|^Vraag een eerste/})
        .first()
        .click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Naam").fill(name);
      await dialog.getByRole("combobox", {name: "Vak"}).click();
      await dialog.getByRole("option", {name: discipline, exact: true}).click();
      await dialog.getByRole("button", {name: "Voeg toe"}).click();
      await expect(dialog).toBeHidden();
    }
    await expect(title(page, /De coalitie mist nog/)).toBeVisible();
    await axe(page);
  });

  await test.step("the vision is drafted from the cards, written, and signed off with one dissent", async () => {
    await go(page, "Herprogrammeer", "Visie")();
    await page.getByRole("button", {name: "Begin met een concept"}).click();
    const text = page.getByRole("textbox", {name: /visie/i});
    await expect(text).toContainText("Wij schrijven niet, wij verbinden");
    await text.press("ControlOrMeta+End");
    await page.keyboard.type(" Wij rollen dit niet uit voor een doelgroep.");
    await expect(page.getByText(/Versie 1. Bewaard/)).toBeVisible();
    await expect(page.getByText("Noem de mensen", {exact: false}).first()).toBeVisible();
    await verdict(page, "Sanne de Wit", "Staat erachter");
    await verdict(page, "Youssef Amrani", "Denkt er anders over", "Eerst de techniek op orde.");
    await signOff(page, "Visie");
    await expect(page.getByText("Eerst de techniek op orde.")).toBeVisible();
    await axe(page);
  });

  await test.step("the quick scan answers a question and shows the picture", async () => {
    await go(page, "Analyseer", "Quickscan")();
    await page.getByRole("button", {name: "Naar de volgende open vraag"}).click();
    await page.getByLabel("Wat vond je?").fill("Collega’s noemen de gemeente een dorp: warm, en soms gesloten.");
    await page.getByRole("radio", {name: /^4/}).first().check({force: true});
    await page.getByLabel("Waarom deze score?", {exact: false}).fill("Zes van de acht gesprekken.");
    await page.getByRole("button", {name: "Bewaar", exact: true}).click();
    await expect(page.getByText("De bevinding is bewaard.")).toBeVisible();
    await axe(page);
    await go(page, "Analyseer", "Beeld en kansen")();
    await signOff(page, "Beeld van de organisatie");
    await axe(page);
  });

  await test.step("the business case counts with the organisation's own number of people", async () => {
    await go(page, "Inspireer", "Businesscase")();
    await page.getByRole("button", {name: "Vul de uitgangspunten in"}).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByLabel(/Hoeveel mensen|mensen/i)
      .first()
      .fill("640");
    await dialog.getByRole("button", {name: /Voeg toe|Bewaar/}).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("minuten per collega per week")).toBeVisible();
    await signOff(page, "Businesscase");
    await axe(page);
  });

  await test.step("the signpost begins with ten rows, and all staff open it by its link without an account", async () => {
    await go(page, "Ondersteun", "Wegwijzer")();
    await page.getByRole("button", {name: "Begin met tien regels"}).click();
    await page.getByRole("button", {name: "Maak een link"}).click();
    const address = await page
      .getByText(/\/staff\//)
      .first()
      .textContent();
    const path = /\/staff\/[\w-]+/.exec(address ?? "")![0];
    const visitor = await page.context().browser()!.newContext();
    const theirs = await visitor.newPage();
    await theirs.goto(new URL(path, page.url()).href);
    await expect(theirs.getByText("Gemeente Waterrijk")).toBeVisible();
    await expect(theirs.getByRole("heading").first()).toBeVisible();
    await axe(theirs);
    await visitor.close();
    await axe(page);
  });

  await test.step("a theme gets a moment in the plan", async () => {
    await go(page, "Monitor en agendeer", "Themaplan")();
    await page.getByRole("main").getByRole("button", {name: "Plan een moment"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Strategisch thema").fill("Bereikbaarheid van de balie");
    await dialog.getByRole("button", {name: "Voeg toe"}).click();
    await expect(page.getByText("Bereikbaarheid van de balie").first()).toBeVisible();
    await axe(page);
  });

  await test.step("the advice begins with drafts, gets a planning and a budget, is judged and signed off, and goes out for Word", async () => {
    await page.getByRole("navigation", {name: "Navigatie"}).getByRole("link", {name: "Advies"}).click();
    const chapters = page.getByRole("navigation", {name: "Hoofdstukken"});
    for (const chapter of ["Organisatie", "Spelers", "Budget"]) {
      await chapters.getByRole("button", {name: chapter}).click();
      await page.getByRole("button", {name: "Begin met een concept"}).click();
      await expect(page.getByText(/Versie 1. Bewaard/)).toBeVisible();
    }
    await axe(page);
    await chapters.getByRole("button", {name: "Organisatie"}).click();
    const text = page.getByRole("textbox", {name: "Tekst van Organisatie"});
    await text.press("ControlOrMeta+End");
    await page.keyboard.type(" De meeste collega’s zien elkaar nooit.");
    await expect(page.getByRole("region", {name: "Nog zonder onderbouwing"})).toBeVisible();
    await page.getByRole("button", {name: /^Ga naar deze zin.*De meeste collega’s/}).click();
    await page.getByRole("button", {name: "Vakoordeel"}).click();
    await expect(page.getByRole("region", {name: "Nog zonder onderbouwing"})).toBeHidden();

    await chapters.getByRole("button", {name: "Budget"}).click();
    await page.getByRole("button", {name: "Begrotingspost toevoegen"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Waarvoor").fill("Training van gastvrouwen en gastheren");
    await dialog.getByLabel(/Jaar/).fill("2027");
    await dialog.getByLabel(/Bedrag/).fill("4.800,50");
    await dialog.getByRole("button", {name: "Voeg toe"}).click();
    await expect(page.getByRole("cell", {name: "€ 4.801"}).first()).toBeVisible();
    await axe(page);

    await verdict(page, "Sanne de Wit", "Staat erachter");
    await signOff(page, "Advies");
    const download = page.waitForEvent("download");
    await page.getByRole("region", {name: "Download het advies"}).getByRole("link", {name: "Word"}).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await axe(page);
  });

  await test.step("the overview shows what was signed off, and who wrote what", async () => {
    await page.getByRole("navigation", {name: "Navigatie"}).getByRole("link", {name: "Overzicht"}).click();
    const path = page.getByRole("region", {name: "Het pad van vijf stappen"});
    await expect(path.getByText("1 lid denkt er anders over", {exact: false})).toBeVisible();
    await expect(path.getByText("Vastgesteld")).toHaveCount(4);
    await expect(page.getByText("Training van gastvrouwen en gastheren", {exact: false})).toBeVisible();
    await axe(page);
  });
});
