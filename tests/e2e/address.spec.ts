import type {Page} from "@playwright/test";
import {axe, expect, test} from "./support/organisation.ts";

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", {level: 1, name});

/** An organisation with a trajectory, begun by the coordinator. */
const withTrajectory = test.extend<{begin: (name: string, startsOn: string) => Promise<string>}>({
  begin: async ({organisation, coordinator}, use) => {
    const path = `/api/v1/organisations/${organisation.id}/trajectories`;
    await use(async (name, startsOn) => (await (await coordinator.post(path, {data: {name, startsOn}})).json()).id);
  },
});

withTrajectory(
  "a shared link opens the same view, and the back button takes a choice back",
  async ({page, context, organisation, begin}) => {
    await begin("Strategie 2027", "2027-01-04");
    await page.goto(`/${organisation.slug}/quick-scan`);
    await page.getByText("Interviewblad", {exact: true}).click();
    await expect(page).toHaveURL(/\?view=sheet$/);
    await page.getByText("Vragen", {exact: true}).click();
    await page.getByRole("button", {name: "Onderdeel"}).click();
    await page.getByRole("option", {name: "Spelers"}).click();
    await page.getByText("Open", {exact: true}).first().click();
    await page.getByRole("button", {name: "Naar de volgende open vraag"}).click();
    await expect(page.getByLabel("Wat vond je?")).toBeVisible();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole("button", {name: /Onderdeel/})).toBeVisible();
    await expect(other.getByLabel("Wat vond je?")).toBeVisible();
    await other.close();

    await page.goto(`/${organisation.slug}/advice`);
    await page.getByRole("button", {name: "8 Budget"}).click();
    await expect(title(page, "Wat kost het, en wie betaalt het?")).toBeVisible();
    await expect(page).toHaveURL(/\?chapter=budget$/);
    await page.reload();
    await expect(title(page, "Wat kost het, en wie betaalt het?")).toBeVisible();
    await page.goBack();
    await expect(title(page, "Wat kost het, en wie betaalt het?")).toBeHidden();
    await axe(page);
  },
);

withTrajectory(
  "the address names the trajectory as soon as there are two, and links take it along",
  async ({page, organisation, begin}) => {
    const first = await begin("Strategie 2027", "2027-01-04");
    await page.goto(`/${organisation.slug}/coalition`);
    await expect(title(page, "Een visie maak je niet alleen")).toBeVisible();
    await expect(page).toHaveURL(`/${organisation.slug}/coalition`);

    const second = await begin("Strategie 2028", "2028-01-03");
    await page.goto(`/${organisation.slug}`);
    await expect(page).toHaveURL(new RegExp(`trajectory=${second}`));
    await page
      .getByRole("button", {name: /Traject/})
      .first()
      .click();
    await page.getByRole("option", {name: /Strategie 2027/}).click();
    await expect(page).toHaveURL(new RegExp(`trajectory=${first}`));
    await page.getByRole("navigation", {name: "Navigatie"}).getByRole("link", {name: "Herprogrammeer"}).click();
    await expect(page).toHaveURL(`/${organisation.slug}/frame?trajectory=${first}`);
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").getByRole("textbox").fill("Advies");
    await expect(page.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/${organisation.slug}/advice?trajectory=${first}`);

    await page.goto(`/${organisation.slug}/advice?trajectory=${organisation.id}`);
    await expect(title(page, "Dit traject is er niet meer")).toBeVisible();
    await axe(page);
    await page.getByRole("button", {name: "Open “Strategie 2027”"}).click();
    await expect(page).toHaveURL(`/${organisation.slug}/advice?trajectory=${first}`);
  },
);

withTrajectory(
  "printing from any chapter gives the whole advice, which the screen does not carry along",
  async ({page, organisation, begin}) => {
    await begin("Strategie 2027", "2027-01-04");
    await page.goto(`/${organisation.slug}/advice?chapter=budget`);
    await expect(title(page, "Wat kost het, en wie betaalt het?")).toBeVisible();
    const whole = page.getByText("Hoofdstuk 5: Monitoren");
    await expect(whole).toHaveCount(0);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.body.dataset["printed"] = document.body.textContent ?? "";
      });
    });
    await page.pdf();
    expect(await page.evaluate(() => document.body.dataset["printed"])).toContain("Hoofdstuk 5: Monitoren");
    await expect(whole).toHaveCount(0);
  },
);

withTrajectory("all cards with stars are chosen in one request", async ({page, organisation, begin}) => {
  await begin("Strategie 2027", "2027-01-04");
  await page.goto(`/${organisation.slug}/frame`);
  await page.getByRole("button", {name: "Voeg veel kaarten toe"}).click();
  const dialog = page.getByRole("dialog", {name: "Veel kaarten toevoegen"});
  await dialog.getByLabel("Kaarten", {exact: true}).fill("1: Een *4\n2: Twee *5\n3: Drie *1\n4: Vier");
  await dialog.getByRole("button", {name: "Voeg 4 kaarten toe"}).click();
  await expect(dialog).toBeHidden();
  const changes: string[] = [];
  page.on("request", (request) => request.method() === "PUT" && changes.push(request.url()));
  await page.getByRole("button", {name: "Kies de 3 met sterren"}).click();
  await expect(page.getByText("3 kaarten gaan mee")).toBeVisible();
  expect(changes).toHaveLength(1);
});
