import { expect, test } from "./test";

test("anyone reads how good the engine is, on which cases, and where it fails", async ({ page, accessible }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /how good is it/i }).click();
  await page.waitForURL("**/about/clinical");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/not a medical device/i).first()).toBeInViewport();
  await expect(page.getByText(/In an emergency call/)).toBeInViewport();
  await expect(page.getByRole("table", { name: "Figures of the last evaluation" }).getByRole("row", { name: /Emergencies found/ })).toContainText("%");
  await expect(page.getByRole("table", { name: /^Kept aside: levels given/ }).getByRole("row")).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "Limits" })).toBeVisible();
  await accessible();
});

test("each of the nineteen requirements names its tests, and each source whether it was compared", async ({ page, accessible }) => {
  await page.goto("/about/clinical");
  const requirements = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(requirements).toHaveCount(19);
  await requirements.first().locator("summary").click();
  await expect(requirements.first().getByText("lib/clinical/safety/every-answer.test.ts").first()).toBeVisible();
  await page.getByText(/^All \d+ sources$/).click();
  await expect(page.getByText(/not yet compared|Compared on/).first()).toBeVisible();
  await accessible();
});

test("nothing scrolls sideways, on a phone either", async ({ page }) => {
  await page.goto("/about/clinical");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
