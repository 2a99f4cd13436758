import { StagePage } from "./stage-page";
import { expect, test } from "./test";

// A process serves one crowd at a time: these come one after another.
test.describe.configure({ mode: "default" });

test.describe("on the presenter's own screen", () => {
  test("a hundred patients are all served, and leave nothing behind", async ({ page, accessible }) => {
    const stage = new StagePage(page);
    await stage.open();
    await stage.choose("instant");
    await page.getByRole("spinbutton", { name: "Patients" }).fill("100");
    await page.getByRole("button", { name: "Run patients" }).click();
    await expect(page.locator('[data-metric="all-patients-ms"]')).toHaveAttribute("data-value", /\d/, { timeout: 45_000 });
    await expect(page.locator('[data-metric="patients-done"]')).toHaveAttribute("data-value", "100");
    await expect(page.locator('[data-metric="patients-failed"]')).toHaveAttribute("data-value", "0");
    // The hundred, and the one who was measured alone.
    await expect(page.locator('[data-metric="patients-removed"]')).toHaveAttribute("data-value", "101");
    await page.getByRole("button", { name: "Show as tables" }).click();
    await expect(page.getByRole("region", { name: "Every patient" }).getByRole("row")).toHaveCount(101);
    await accessible();
  });

  test("Stop ends a crowd, and its chats are removed", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=realistic&patients=40");
    await page.getByRole("button", { name: "Run patients" }).click();
    await expect(page.locator('[data-metric="patients-in-flight"]')).not.toHaveAttribute("data-value", "0", { timeout: 20_000 });
    await page.getByRole("button", { name: "Stop patients" }).click();
    await expect(page.getByText(/of 40 done, then stopped/)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('[data-metric="patients-stopped"]')).not.toHaveAttribute("data-value", "0");
    await expect(page.locator('[data-metric="patients-removed"]')).toHaveAttribute("data-value", "41");
  });

  test("everything is done with the keyboard alone", async ({ page, accessible }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant&patients=3");
    await page.keyboard.press("?");
    await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Keys" })).toBeHidden();

    await page.keyboard.press("f");
    await expect(page.getByRole("region", { name: "Injected faults" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radiogroup", { name: "History fault" }).getByRole("radio", { name: "Fail" })).toBeChecked();
    await page.keyboard.press("r");
    await stage.ended();
    await expect(stage.answer).toContainText("your medical record");
    await accessible();

    await page.keyboard.press("p");
    await expect(page.getByRole("spinbutton", { name: "Patients" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator('[data-metric="all-patients-ms"]')).toHaveAttribute("data-value", /\d/, { timeout: 30_000 });
    await expect(page.locator('[data-metric="patients-done"]')).toHaveAttribute("data-value", "3");
    await page.getByRole("heading", { name: "A hundred patients" }).click();
    await page.keyboard.press("0");
    await expect(page).toHaveURL(/\/stage$/);

    await page.keyboard.press("h");
    await expect(stage.race).toBeHidden();
    await page.keyboard.press("h");
    await expect(stage.race).toBeVisible();
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /Listen to these keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    await expect(page.getByRole("region", { name: "Injected faults" })).toBeHidden();
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByRole("checkbox", { name: /Listen to these keys/ }).check();
    await page.keyboard.press("Escape");

    await page.getByRole("heading", { name: "A hundred patients" }).click();
    await page.keyboard.press("Space");
    await expect(stage.lane("sequential")).toHaveAttribute("data-status", "running");
    await page.keyboard.press("Escape");
    await stage.ended();
    await expect(stage.lane("sequential")).toHaveAttribute("data-status", "stopped");
    await expect(stage.lane("concurrent")).toContainText("Cancelled:");
  });
});
