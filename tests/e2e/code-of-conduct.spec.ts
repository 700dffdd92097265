import type {APIRequestContext} from "@playwright/test";
import {axe, expect, type Organisation, test} from "./support/organisation.ts";

/** Asks the server in an organisation; answers the reply. */
const asker =
  (api: APIRequestContext, {id}: Organisation) =>
  async <T>(method: string, path: string, data: unknown): Promise<T> => {
    const reply = await api.fetch(`/api/v1/organisations/${id}${path}`, {method, data});
    expect(reply.status(), await reply.text()).toBe(200);
    return (await reply.json()) as T;
  };

test("the code of conduct is brought as a document, replaced after a question, and read by all staff", async ({
  page,
  organisation,
  coordinator,
  expectTrouble,
}) => {
  const ask = asker(coordinator, organisation);
  const {id} = await ask<{id: string}>("POST", "/trajectories", {name: "2027", startsOn: "2027-01-04"});
  const entries = [{name: "Gedragscode", public: true, owner: "HR", reviewOn: "2026-01-05"}];
  await ask("POST", `/trajectories/${id}/entries`, {kind: "code-document", entries});
  const {token} = await ask<{token: string}>("POST", "/staff-link", {});
  const put = (name: string, words: string) =>
    page
      .getByRole("listitem", {name: "Gedragscode"})
      .locator("input[type=file]")
      .setInputFiles({name, mimeType: "application/octet-stream", buffer: Buffer.from(words)});

  await page.goto(`/${organisation.slug}/governance`);
  await expect(page.getByText(/te laat/)).toBeVisible();
  expectTrouble("422");
  await put("code.pdf", "\u0000\u0001");
  await expect(page.getByText(/Dit is geen document dat we kunnen bewaren/)).toBeVisible();
  await put("code.pdf", "%PDF-1.7 oud");
  await expect(page.getByText("“code.pdf” is bewaard.")).toBeVisible();
  await expect(page.getByRole("link", {name: "code.pdf"})).toBeVisible();
  await axe(page);

  await page.getByRole("button", {name: /^Vervang/}).click();
  await put("nieuw.txt", "Wees vriendelijk.");
  const question = page.getByRole("dialog", {name: "“code.pdf” vervangen door “nieuw.txt”?"});
  await axe(page);
  await question.getByRole("button", {name: "Vervang"}).click();
  await expect(page.getByRole("link", {name: "nieuw.txt"})).toBeVisible();

  await page.goto(`/staff/${token}`);
  await expect(page.getByRole("heading", {name: "Wat we van elkaar mogen verwachten"})).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", {name: /^nieuw\.txt/}).click();
  expect((await download).suggestedFilename()).toBe("nieuw.txt");
  await axe(page);

  await page.goto(`/${organisation.slug}/governance`);
  await page
    .getByRole("button", {name: /^Haal weg/})
    .last()
    .click();
  await page.getByRole("dialog", {name: "“nieuw.txt” weghalen?"}).getByRole("button", {name: "Haal weg"}).click();
  await expect(page.getByText("Het bestand is weggehaald.")).toBeVisible();
});

test("two versions of a text are compared word by word, told in words too", async ({
  page,
  organisation,
  coordinator,
}) => {
  const ask = asker(coordinator, organisation);
  const {id} = await ask<{id: string}>("POST", "/trajectories", {name: "2027", startsOn: "2027-01-04"});
  const document = (words: string) => ({
    type: "doc",
    content: [{type: "paragraph", content: [{type: "text", text: words}]}],
  });
  const save = (words: string, version: number) =>
    ask("PUT", `/trajectories/${id}/texts/vision`, {document: document(words), version, note: "Besproken"});
  await save("Mensen vinden elkaar snel in netwerken.", 0);
  await save("Mensen vinden elkaar en leren in netwerken.", 1);

  await page.goto(`/${organisation.slug}/vision`);
  await page.getByRole("button", {name: "Versies"}).click();
  await page.getByRole("button", {name: /^Vergelijk met nu/}).click();
  const comparison = page.getByRole("region", {name: "Wat veranderde er sinds versie 1?"});
  await expect(comparison.getByRole("deletion")).toHaveText(" [weggehaald: snel] ");
  await expect(comparison.getByRole("insertion")).toHaveText(" [erbij gekomen: en leren] ");
  await axe(page);
});
