import {axe, expect, test} from "./support/organisation.ts";

test("the event log is read, narrowed down, paged by address and checked, also against a digest that was kept", async ({
  page,
  coordinator,
  organisation: {id, slug},
}) => {
  const made = await coordinator.post(`/api/v1/organisations/${id}/event-log/verification`, {data: {}});
  expect(made.ok()).toBe(true);
  await page.goto(`/${slug}/event-log`);
  const button = page.getByRole("button", {name: "Reken het logboek na"});
  await expect(page.getByRole("heading", {level: 1, name: /^Het logboek telt/})).toBeVisible();
  await axe(page);

  await button.click();
  await expect(page.getByText(/^Nagerekend op .*controleget/)).toBeVisible();
  const kept = await page.getByRole("status").locator("code").innerText();
  expect(kept).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.getByRole("cell", {name: "Logboek gecontroleerd"}).first()).toBeVisible();

  await page.getByText("Vergelijk met een bewaard controlegetal").click();
  const field = page.getByLabel("Een eerder bewaard controlegetal");
  await field.fill("geen getal");
  await button.click();
  await expect(page.getByText("Een controlegetal heeft 64 tekens")).toBeVisible();
  await field.fill(kept);
  await button.click();
  await expect(page.getByText("Het bewaarde getal staat erin")).toBeVisible();
  await axe(page);
  await field.fill("0".repeat(64));
  await button.click();
  await expect(page.getByText("hoort bij geen enkele rij")).toBeVisible();
  await axe(page);

  await page.getByRole("button", {name: /^Wat/}).click();
  await page.getByRole("option", {name: "Toegang geweigerd"}).click();
  await expect(page.getByText("Er is niets met deze keuze.")).toBeVisible();
  await expect(page).toHaveURL(/code=denial/);
  await page.getByRole("button", {name: "Toon alles"}).click();
  await expect(page.getByRole("cell", {name: "Logboek gecontroleerd"}).first()).toBeVisible();
  await axe(page);

  await page.setViewportSize({width: 390, height: 844});
  await axe(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", {name: "Download als CSV"}).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Logboek.csv");
});
