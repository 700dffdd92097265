import {test} from "./support/organisation.ts";
test("probe", async ({page}) => {
  await page.goto("/new");
  await page.waitForTimeout(1500);
  console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)));
});
