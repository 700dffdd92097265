import {axe, expect, test} from "./support/organisation.ts";

test.use({environment: {SAMENSPEL_DEVELOPMENT: "1"}});

for (const [colorScheme, language, title] of [
  ["light", "nl", "Onderdelen, in hun toestanden"],
  ["dark", "en", "Parts, in their states"],
] as const)
  test(`every part of the kit is accessible in ${colorScheme}, in ${language}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.addInitScript((chosen) => localStorage.setItem("samenspel.language", chosen), language);
    await page.goto("/kit");
    await expect(page.getByRole("heading", {level: 1, name: title})).toBeVisible();
    await axe(page);
  });
