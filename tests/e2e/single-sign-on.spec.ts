import {realProvider} from "../support/providers.ts";
import {axe, expect, test} from "./support/app.ts";

test.use({environment: {}});

const password = "paard nietje batterij";
const people = {
  mirjam: {email: "mirjam@example.org", email_verified: true, name: "Mirjam de Vries"},
  stranger: {email: "stranger@elsewhere.example", email_verified: true, name: "Iemand anders"},
};

test("who is known comes in by the organisation's sign-in; a stranger is told to ask for an invitation", async ({
  page,
  app,
  playwright,
  expectTrouble,
}) => {
  const provider = await realProvider(people, `${app}/single-sign-on`);
  expectTrouble(provider.issuer); // its pages are elsewhere, which is the point
  // The provider's own page asks for a font of elsewhere; here it gets none.
  expectTrouble("fonts.googleapis.com");
  await page.route("https://fonts.googleapis.com/**", (route) => route.fulfill({contentType: "text/css", body: ""}));
  expectTrouble("401");
  const admin = await playwright.request.newContext({baseURL: app, extraHTTPHeaders: {Origin: app}});
  await admin.post("/api/v1/first-run", {data: {name: "Mirjam de Vries", email: "mirjam@example.org", password}});
  const settings = {
    issuer: provider.issuer,
    clientId: "samenspel",
    clientSecret: "a secret of the test",
    label: "Meld je aan met je werkaccount",
    domains: [],
  };
  expect((await admin.put("/api/v1/installation/single-sign-on", {data: settings})).ok()).toBe(true);

  const visit = async (login: string) => {
    await page.goto("/");
    await page.getByRole("button", {name: settings.label}).click();
    await page.getByPlaceholder("Enter any login").fill(login);
    await page.getByPlaceholder("and password").fill("any");
    await page.getByRole("button", {name: "Sign-in"}).click();
    await page.getByRole("button", {name: "Continue"}).click();
  };
  await visit("stranger");
  await expect(page.getByRole("heading", {level: 1, name: "Je bent niet aangemeld"})).toBeVisible();
  await expect(page.getByText("Je bent hier nog niet uitgenodigd.")).toBeVisible();
  await axe(page);
  await page.context().clearCookies();
  await visit("mirjam");
  await expect(page.getByRole("heading", {level: 1, name: "Over welke organisatie gaat het?"})).toBeVisible();
  await admin.dispose();
  await provider.close();
});
