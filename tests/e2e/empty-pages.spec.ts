import {axe, expect, test} from "./support/organisation.ts";

const pages = {
  networks: "Hier zie je straks wie met wie praat",
  contribution: "Hier zie je straks hoe het schrijven verdeeld is",
  tools: "Hier zie je straks welke middelen mensen gebruiken",
  yields: "Hier zie je straks wat netwerken opleveren",
  report: "Hier maak je straks het maandrapport",
  people: "Hier zie je straks wie er in je organisatie werkt",
  "people?view=who": "Hier zie je straks wie wie is",
  sources: "Hier zie je straks welke dialogen je hebt ingelezen",
};

test("before the first import every page tells what will be there, and offers the next step", async ({
  page,
  organisation: {slug},
}) => {
  for (const [path, title] of Object.entries(pages)) {
    await page.goto(`/${slug}/${path}`);
    await expect(page.getByRole("heading", {level: 1, name: title})).toBeVisible();
    const content = page.getByRole("main");
    await expect(content.getByRole("button").or(content.getByRole("link")).first()).toBeVisible();
    await axe(page);
  }
});
