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
  const href = await stage.lane(lane).getByRole("link", { name: /Receipt/ }).getAttribute("href");
  const answer = await stage.page.request.get(href ?? "");
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
  await expect(page.locator('[data-gather="1"]')).toContainText("First gather");
  await expect(page.getByText("simulated waits, 3 s each")).toBeVisible();
  await accessible();
});
