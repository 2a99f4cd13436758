import { LANES, StagePage } from "./stage-page";
import { expect, test } from "./test";

test.describe("on the presenter's own screen", () => {
  test("the careful mode runs the lanes one at a time, A B B A, and shows every run", async ({ page, accessible }) => {
    const stage = new StagePage(page);
    await stage.open("#mode=careful&rounds=1&profile=instant");
    await page.getByRole("button", { name: "Run careful" }).click();
    const runs = page.locator('[data-metric="careful-runs"]');
    await expect(runs).toHaveText("6 of 6 runs", { timeout: 30_000 });
    await expect(page.locator('[data-metric="median-speedup"]')).toHaveAttribute("data-value", /\d/);
    await page.getByRole("button", { name: "Show as tables" }).click();

    const rows = page.getByRole("table", { name: "Every run" }).getByRole("row");
    await expect(rows).toHaveCount(7);
    const cells = async (row: number) => rows.nth(row).getByRole("cell").allTextContents();
    const told = await Promise.all([1, 2, 3, 4, 5, 6].map(cells));
    expect(told.map(([round, mode]) => `${round} ${mode}`)).toEqual(["cold sequential", "cold concurrent", "1 sequential", "1 concurrent", "1 concurrent", "1 sequential"]);
    expect(told.map((row) => row.at(-1))).toEqual(["no, cold", "no, cold", "yes", "yes", "yes", "yes"]);
    // One message for all of them: they found the same.
    expect(new Set(told.map((row) => row.at(-2))).size).toBe(1);
    for (const lane of LANES) await expect(page.locator(`[data-spread="${lane}"]`).getByRole("cell").first()).toHaveText("2");
    await accessible();
  });

  test("Stop ends a careful measurement, and keeps what was measured", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open("#mode=careful&rounds=3&profile=textbook");
    await page.getByRole("button", { name: "Run careful" }).click();
    await expect(stage.agent("sequential", "history")).toHaveAttribute("data-status", "running");
    await stage.stop.click();
    await expect(page.locator('[data-metric="careful-runs"]')).toHaveText("1 of 14 runs, then stopped");
    await expect(page.getByRole("table", { name: "Every run" })).toContainText("cold");
    await expect(page.locator('[data-spread="sequential"]').getByRole("cell").first()).toHaveText("0");
  });

  test("a wait is dragged: predicted at once, measured by the next run, with the critical path marked", async ({ page, accessible }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.openPanel("Waits");
    const predicted = (lane: string) => page.locator(`[data-metric="predicted-${lane}-ms"]`);
    await expect(predicted("sequential")).toHaveAttribute("data-value", "0");
    await expect(page.getByText("Nothing to wait for: concurrency gains nothing here.")).toBeVisible();

    const interactions = page.getByRole("slider", { name: "Interactions wait" });
    await expect(interactions).toBeEnabled();
    await interactions.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
    await expect(interactions).toHaveValue("500");
    await expect(predicted("concurrent")).toHaveAttribute("data-value", "500");

    const risk = page.getByRole("slider", { name: "Risk wait" });
    const box = await risk.boundingBox();
    if (box === null) throw new Error("The slider is not on the page");
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.09, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const riskMs = Number(await risk.inputValue());
    expect(riskMs).toBeGreaterThan(0);
    await expect(predicted("sequential")).toHaveAttribute("data-value", String(500 + riskMs));
    await expect(predicted("concurrent")).toHaveAttribute("data-value", String(Math.max(500, riskMs)));
    await expect(page.locator(`[data-predicted="${riskMs > 500 ? "risk" : "interactions"}"]`)).toHaveAttribute("data-critical", "true");
    const told = page.getByRole("table", { name: "Predicted times of the agents" }).getByRole("row", { name: /^Interactions/ });
    await expect(told.getByRole("cell")).toHaveText(["nothing", "0.00 s", "0.50 s", "0.00 s", "0.50 s", riskMs > 500 ? "no" : "yes"]);
    await expect(page).toHaveURL(new RegExp(`waits=interactions%3A500%2Crisk%3A${riskMs}`));
    await expect(page.getByText("simulated waits, some set by hand")).toBeVisible();

    await expect(page.locator('[data-metric="measured-concurrent-ms"]')).toHaveText("next run");
    await stage.raceToTheEnd();
    for (const lane of LANES) {
      const measured = Number(await page.locator(`[data-metric="measured-${lane}-ms"]`).getAttribute("data-value"));
      expect(measured).toBeGreaterThanOrEqual(Number(await predicted(lane).getAttribute("data-value")));
      expect(measured).toBe(await stage.metric(lane, "agents-ms"));
    }
    const receipt = (await (await page.request.get(await stage.receiptAddress("concurrent"))).json()) as { staging: object; agents: { name: string; simulatedMs: number }[] };
    expect(receipt.staging).toMatchObject({ waits: { interactions: 500, risk: riskMs } });
    expect(receipt.agents.find(({ name }) => name === "interactions")).toMatchObject({ simulatedMs: 500 });
    // A wait that has changed since leaves nothing measured beside its prediction.
    await interactions.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator('[data-metric="measured-concurrent-ms"]')).toHaveText("next run");
    await accessible();
  });

  test("a link repeats everything that was set", async ({ page }) => {
    const stage = new StagePage(page);
    const hash =
      "#question=My+left+ear+hurts&patient=jonas-weber&mode=careful&rounds=4&profile=realistic&seed=42&waits=risk%3A700&faults=history%3Afail&modelFault=stall&patients=7&order=one-by-one&each=sequential";
    await stage.open(hash);
    await expect(page.getByRole("textbox", { name: "Question" })).toHaveValue("My left ear hurts");
    await expect(page.getByRole("combobox", { name: "Patient" })).toHaveValue("jonas-weber");
    await expect(page.getByRole("combobox", { name: "Run" })).toHaveValue("careful");
    await expect(page.getByRole("spinbutton", { name: "Rounds" })).toHaveValue("4");
    await expect(page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("realistic");
    await expect(page.getByRole("spinbutton", { name: "Patients" })).toHaveValue("7");
    await expect(page.getByRole("combobox", { name: "Served" })).toHaveValue("one-by-one");
    await expect(page.getByRole("combobox", { name: "Agents of each" })).toHaveValue("sequential");
    await expect(page.getByText("Injected on purpose: History fail, Model stall")).toBeVisible();
    await stage.openPanel("Waits");
    await expect(page.locator("[data-seed]")).toHaveText("42");
    await expect(page.getByRole("slider", { name: "Risk wait" })).toHaveValue("700");
    const waits = () => Promise.all(["History", "Medical"].map((name) => page.getByRole("slider", { name: `${name} wait` }).inputValue()));
    await expect(page.getByRole("slider", { name: "Risk wait" })).toBeEnabled();
    const first = await waits();
    await page.reload();
    await stage.openPanel("Waits");
    await expect(page.getByRole("slider", { name: "Risk wait" })).toBeEnabled();
    expect(await waits()).toEqual(first);
    // The address changes and the server is not told: what is asked stays behind the #.
    await page.keyboard.press("0");
    await expect(page).toHaveURL(/\/stage$/);
  });
});
