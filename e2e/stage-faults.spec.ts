import { LANES, StagePage } from "./stage-page";
import { expect, test } from "./test";

const CHEST_PAIN = "Crushing chest pain for half an hour, going into my left arm";

test.describe("on the presenter's own screen", () => {
  test("every check can be made to go wrong at once: the answer names each, and the urgency does not go down", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.raceToTheEnd();
    await page.goto("/stage#profile=instant&faults=history%3Ajunk,knowledge%3Afail,interactions%3Ahang,medical%3Ajunk,risk%3Afail,scheduling%3Afail");
    await stage.openPanel("Faults");
    await stage.raceToTheEnd();
    await expect(stage.answer).toContainText(
      "We could not check your medical record, the medical library, whether your medicines go together, the full medical assessment, the risk scores and free appointments",
    );
    await expect(stage.answer).toContainText(/With them the urgency (is the same|has gone up)/);
    for (const lane of LANES) {
      await expect(stage.agent(lane, "interactions")).toHaveAttribute("data-status", "timed_out");
      await expect(stage.agent(lane, "medical")).toHaveAttribute("data-status", "failed");
    }
  });

  test("the model can be made to refuse and to break off, and the answer names it", async ({ page, accessible }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.raceToTheEnd();
    await stage.openPanel("Faults");
    const model = page.getByRole("radiogroup", { name: "Model fault" });

    await model.getByRole("radio", { name: "Rate limit" }).check();
    await expect(page.getByText("Injected on purpose: Model rate limit")).toBeHidden();
    await stage.raceToTheEnd();
    await expect(page.getByText("Injected on purpose: Model rate limit")).toBeVisible();
    await expect(stage.answer).toContainText("We could not check the full medical assessment");
    await expect(stage.answer).toContainText(/With them the urgency (is the same|has gone up)/);
    await accessible();

    await model.getByRole("radio", { name: "Cut stream" }).check();
    await stage.raceToTheEnd();
    await expect(stage.answer).toContainText("The explanation broke off here.");
    await expect(stage.answer).toContainText("With them the urgency is the same");
  });

  test("the model can be made to fall silent: the others go on, and the answer names what is missing", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.raceToTheEnd();
    await stage.openPanel("Faults");
    await page.getByRole("radiogroup", { name: "Model fault" }).getByRole("radio", { name: "Stall" }).check();
    await stage.raceToTheEnd();
    await expect(stage.answer).toContainText("We could not check the full medical assessment");
    await expect(stage.answer).toContainText(/With them the urgency (is the same|has gone up)/);
    for (const lane of LANES) {
      await expect(stage.agent(lane, "medical")).toHaveAttribute("data-status", "failed");
      await expect(stage.agent(lane, "knowledge")).toHaveAttribute("data-status", "done");
    }
    const receipt = (await (await page.request.get(await stage.receiptAddress("concurrent"))).json()) as { staging: object };
    expect(receipt.staging).toMatchObject({ modelFault: "stall" });
  });

  test("a red flag typed on stage comes first in both modes, and Stop tells what it has cancelled", async ({ page }) => {
    const stage = new StagePage(page);
    // Waits long enough for whatever machine this runs on: Stop comes while the first three still wait.
    await stage.open("#waits=history%3A10000,knowledge%3A10000,interactions%3A10000");
    await page.getByRole("textbox", { name: "Question" }).fill(CHEST_PAIN);
    await page.keyboard.press("Enter");
    for (const lane of LANES) {
      const flag = stage.lane(lane).locator('[data-metric="red-flag-ms"]');
      await expect(flag).toHaveAttribute("data-value", /\d/);
      await expect(flag).toHaveAttribute("data-before-all", "true");
      await expect(flag).toContainText(/Red flag found after \d+ ms, before any agent had ended/);
      await expect(stage.agent(lane, "history")).toHaveAttribute("data-status", "running");
    }
    await stage.stop.click();
    await stage.ended();
    await expect(stage.lane("sequential").locator("[data-stop-receipt]")).toContainText(/Stopped after [\d,]+ ms\. Cancelled: History after [\d,]+ ms\. Never started: Knowledge, Interactions, Medical, Risk, Scheduling/);
    await expect(stage.lane("concurrent").locator("[data-stop-receipt]")).toContainText(/Cancelled: History after [\d,]+ ms, Knowledge after [\d,]+ ms, Interactions after [\d,]+ ms\. Never started: Medical, Risk, Scheduling/);
  });
});
