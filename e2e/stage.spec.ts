import { overlapping } from "./developer-panel";
import { StagePage } from "./stage-page";
import { expect, test } from "./test";

interface Receipt {
  mode: string;
  status: string;
  agentsMs: number;
  sumMs: number;
  peakInFlight: number;
  outputDigest: string;
  agents: { name: string; status: string; simulatedMs: number }[];
}

async function receipt(stage: StagePage, lane: "sequential" | "concurrent"): Promise<Receipt> {
  const answer = await stage.page.request.get(await stage.receiptAddress(lane));
  return (await answer.json()) as Receipt;
}

test("a race in the textbook profile: both lanes run at the same time, find the same, and the factor is what was measured", async ({ page, accessible }) => {
  const stage = new StagePage(page);
  await stage.open();
  await stage.race.click();
  await expect(stage.lane("sequential")).toHaveAttribute("data-status", "running");
  await expect(stage.lane("concurrent")).toHaveAttribute("data-status", "running");
  await stage.ended();
  await expect(stage.factor).toBeVisible();

  const [sequential, concurrent] = [await receipt(stage, "sequential"), await receipt(stage, "concurrent")];
  expect(sequential).toMatchObject({ mode: "sequential", status: "done", peakInFlight: 1 });
  expect(concurrent).toMatchObject({ mode: "concurrent", status: "done" });
  expect(concurrent.outputDigest).toBe(sequential.outputDigest);
  await expect(page.locator('[data-digests="equal"]')).toBeVisible();
  // Six waits of 3 s one after another, against three in a row of 3 s.
  for (const { agents } of [sequential, concurrent]) expect(agents.filter(({ simulatedMs }) => simulatedMs === 3000)).toHaveLength(6);
  expect(sequential.agentsMs).toBeGreaterThanOrEqual(18_000);
  expect(concurrent.agentsMs).toBeGreaterThanOrEqual(9_000);
  expect(concurrent.agentsMs).toBeLessThan(sequential.agentsMs);
  expect(overlapping(await stage.spans("sequential"))).toEqual([]);
  expect(overlapping(await stage.spans("concurrent")).length).toBeGreaterThan(0);

  const [sequentialMs, concurrentMs] = [await stage.metric("sequential", "agents-ms"), await stage.metric("concurrent", "agents-ms")];
  expect(Number(await stage.factor.getAttribute("data-value"))).toBeCloseTo(sequentialMs / concurrentMs, 5);
  expect(await stage.metric("concurrent", "critical-path-ms")).toBeLessThanOrEqual(concurrentMs);
  // The first gather: three waits of 3 s in a row against three at once. The second: two against one. Each has its own factor.
  for (const [gather, waits] of [["1", 3], ["2", 2], ["whole", 6]] as const) {
    const figure = async (name: string) => Number(await page.locator(`[data-gather="${gather}"] [data-metric="gather-${name}"]`).getAttribute("data-value"));
    const [inSequence, atOnce] = [await figure("sequential-ms"), await figure("concurrent-ms")];
    expect(inSequence).toBeGreaterThanOrEqual(waits * 3000);
    expect(atOnce).toBeGreaterThanOrEqual(gather === "whole" ? 9000 : 3000);
    expect(atOnce).toBeLessThan(inSequence);
    expect(await figure("speedup")).toBeCloseTo(inSequence / atOnce, 5);
  }
  await expect(page.getByText("simulated waits, 3 s each")).toBeVisible();
  await accessible();
});

test.describe("on the presenter's own screen", () => {
  test("a check that fails is named in the answer, and the urgency does not go down", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open();
    await stage.choose("instant");
    await stage.race.click();
    await stage.ended();
    await expect(stage.factor).toBeVisible();
    await expect(page.getByText(/concurrency gains/i)).toBeVisible();

    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByRole("radiogroup", { name: "History fault" }).getByRole("radio", { name: "Fail" }).check();
    await page.getByRole("radiogroup", { name: "Interactions fault" }).getByRole("radio", { name: "Hang" }).check();
    await stage.race.click();
    await stage.ended();
    // The risk scores need the record that could not be read.
    await expect(stage.answer).toContainText("We could not check your medical record, whether your medicines go together and the risk scores");
    await expect(stage.answer).toContainText(/With them the urgency (is the same|has gone up)/);
    await expect(page.getByText("Injected on purpose: History fail, Interactions hang")).toBeVisible();
    for (const lane of ["sequential", "concurrent"] as const) {
      await expect(stage.lane(lane).locator('[data-agent="history"]')).toHaveAttribute("data-status", "failed");
      await expect(stage.lane(lane).locator('[data-agent="interactions"]')).toHaveAttribute("data-status", "timed_out");
      await expect(stage.lane(lane).locator('[data-agent="knowledge"]')).toHaveAttribute("data-status", "done");
    }
    await expect(page.locator('[data-digests="equal"]')).toBeVisible();
  });

  test("a link repeats a scenario, and Reset goes back to the known state", async ({ page, context }) => {
    const stage = new StagePage(page);
    await stage.open();
    await stage.choose("instant");
    await page.getByRole("textbox", { name: "Question" }).fill("My left ear has hurt since last night");
    await page.getByRole("combobox", { name: "Patient" }).selectOption("jonas-weber");
    await stage.race.click();
    await stage.ended();

    const other = new StagePage(await context.newPage());
    await other.page.goto(page.url());
    await expect(other.page.getByRole("textbox", { name: "Question" })).toHaveValue("My left ear has hurt since last night");
    await expect(other.page.getByRole("combobox", { name: "Patient" })).toHaveValue("jonas-weber");
    await expect(other.page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("instant");
    await other.page.close();

    const receiptOfBefore = await stage.receiptAddress("sequential");
    expect((await page.request.get(receiptOfBefore)).status()).toBe(200);
    await page.reload();
    await expect(stage.race).toBeEnabled();
    await stage.reset.click();
    await expect(page).toHaveURL(/\/stage$/);
    await expect(page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("textbook");
    await expect(stage.factor).toBeHidden();
    await expect.poll(async () => page.evaluate(() => window.sessionStorage.getItem("gather-stage-chats"))).toBe("");
    expect((await page.request.get(receiptOfBefore)).status()).toBe(404);
  });
});
