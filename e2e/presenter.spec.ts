import { overlapping } from "./developer-panel";
import { expect, test } from "./test";

interface Receipt {
  mode: string;
  status: string;
  agentsMs: number;
  sumMs: number;
  criticalPathMs: number;
  criticalPath: string[];
  peakInFlight: number;
  outputDigest: string;
  agents: { name: string; needs: string[]; status: string; startMs: number; endMs: number; simulatedMs: number }[];
}

const QUESTION = "I have had a fever and a sore throat since yesterday";

test("a presenter runs the checks one by one, then all at once, and sees both measured", async ({ patient, developer, accessible }) => {
  await patient.openNewChat();
  await developer.choose("Sequential", "realistic");
  await patient.askAndWait(QUESTION);
  await developer.open();
  expect(overlapping(await developer.spans())).toEqual([]);
  await expect(developer.timing.getByText(/simulated waits/i).first()).toBeVisible();
  const sequentialMs = await developer.metric("agents-ms");

  await developer.timing.getByRole("button", { name: "Ask again in concurrent mode" }).click();
  await developer.close();
  await patient.answered();
  await developer.open();
  await expect(developer.timing.getByText(/measured/).first()).toBeVisible();
  const spans = await developer.spans();
  expect(overlapping(spans).length).toBeGreaterThan(0);
  const concurrentMs = await developer.metric("agents-ms");
  expect(concurrentMs).toBeLessThan(sequentialMs);
  expect(await developer.metric("speedup")).toBeCloseTo(sequentialMs / concurrentMs, 1);
  expect(await developer.metric("critical-path-ms")).toBeLessThanOrEqual(concurrentMs);
  await accessible();
});

test("receipts of both modes tell the same findings, in the order of their needs", async ({ patient, developer, page }) => {
  const receipts: Receipt[] = [];
  for (const mode of ["Sequential", "Concurrent"] as const) {
    await patient.openNewChat();
    await developer.choose(mode, "realistic");
    await patient.askAndWait(QUESTION);
    await developer.open();
    const href = await developer.timing.locator('a[href^="/api/turns/"]').getAttribute("href");
    const answer = await page.request.get(href ?? "");
    receipts.push((await answer.json()) as Receipt);
  }
  const [sequential, concurrent] = receipts;
  expect(sequential).toMatchObject({ mode: "sequential", status: "done", peakInFlight: 1 });
  expect(concurrent).toMatchObject({ mode: "concurrent", status: "done" });
  expect(concurrent?.outputDigest).toBe(sequential?.outputDigest);
  for (const { agents, agentsMs, criticalPathMs } of receipts) {
    const byName = new Map(agents.map((agent) => [agent.name, agent]));
    for (const agent of agents) {
      for (const need of agent.needs) expect(byName.get(need)?.endMs ?? Infinity).toBeLessThanOrEqual(agent.startMs);
    }
    expect(criticalPathMs).toBeLessThanOrEqual(agentsMs);
  }
});

test("what was chosen is kept, and goes with each turn", async ({ patient, developer, page }) => {
  await patient.openNewChat();
  await developer.choose("Sequential", "instant");
  await page.reload();
  await developer.open();
  await expect(page.getByRole("radio", { name: "Sequential" })).toBeChecked();
  await expect(page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("instant");
});
