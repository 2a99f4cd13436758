import { expect, test } from "./test";

test("each part runs its experiments on the server and draws what was measured", async ({ page, accessible }) => {
  await page.goto("/learn");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(7);

  const gather = page.getByRole("region", { name: "One by one, and all at once" });
  await gather.getByRole("button", { name: "One by one" }).click();
  await gather.getByRole("button", { name: "All at once" }).click();
  const resultMs = async (variant: string) => Number(await gather.locator(`[data-variant="${variant}"] [data-metric="outcome-ms"]`).getAttribute("data-value"));
  await expect(gather.locator('[data-variant="all-at-once"]')).toContainText("[2 conditions, 3 articles, 1 interaction]");
  expect(await resultMs("one-by-one")).toBeGreaterThan(await resultMs("all-at-once"));
  await gather.locator('[data-variant="all-at-once"]').getByText("Show as a table").click();
  await expect(gather.getByRole("table").getByRole("row", { name: /History waiting \(simulated\)/ })).toBeVisible();
  await accessible();
});

test("a run of the event loop is gone through step by step, forward and back, by keyboard alone", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("button", { name: "Run three agents" }).focus();
  await expect(page.getByRole("button", { name: "Run three agents" })).toBeEnabled();
  await page.keyboard.press("Enter");
  const stepper = page.getByRole("region", { name: "The event loop, step by step" });
  await expect(stepper.getByText("History gets the thread and begins")).toBeVisible();
  await stepper.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(stepper.getByText("History awaits its answer and leaves the thread")).toBeVisible();
  await stepper.getByRole("button", { name: "Back" }).focus();
  await page.keyboard.press("Enter");
  await expect(stepper.getByText("1 of 12")).toBeVisible();
  await stepper.getByRole("slider", { name: "Step" }).focus();
  await page.keyboard.press("End");
  await expect(stepper.getByText("12 of 12")).toBeVisible();
});

test("computing in worker threads overlaps, and a failure is told in the way that was chosen", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("button", { name: "In worker threads" }).click();
  const computing = page.locator('[data-experiment="computing"] [data-variant="in-threads"]');
  await expect(computing).toContainText("returned");
  await page.getByRole("button", { name: "First failure" }).click();
  await expect(page.locator('[data-variant="first-failure"]')).toContainText("threw: Knowledge could not be reached");
  await page.getByRole("button", { name: "All outcomes" }).click();
  await expect(page.locator('[data-variant="all-outcomes"]')).toContainText("could not be checked");
  await page.getByText("Which is right for a triage?").click();
  await expect(page.getByText(/A missing interaction check must not take the emergency instruction/)).toBeVisible();
});

test("nothing scrolls sideways, on a phone either", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("button", { name: "Run the pool" }).click();
  await expect(page.locator('[data-variant="pool"]')).toContainText("returned");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
