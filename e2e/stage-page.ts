import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { AGENTS } from "./patient-page";
import type { Span } from "./developer-panel";

/** A race in the textbook profile takes 18 s, on a busy machine more. */
const RACE_WITHIN_MS = 60_000;

export type Lane = "sequential" | "concurrent";
export const LANES = ["sequential", "concurrent"] as const satisfies readonly Lane[];

/** The presenter's page, by roles and names. */
export class StagePage {
  readonly race: Locator;
  readonly stop: Locator;
  readonly reset: Locator;
  readonly factor: Locator;
  readonly answer: Locator;
  readonly source: Locator;

  constructor(readonly page: Page) {
    this.race = page.getByRole("button", { name: "Race", exact: true });
    this.stop = page.getByRole("button", { name: "Stop", exact: true });
    this.reset = page.getByRole("button", { name: "Reset", exact: true });
    this.factor = page.locator('[data-metric="measured-speedup"]');
    this.answer = page.getByRole("region", { name: "Answer" });
    this.source = page.locator("[data-source]");
  }

  async open(hash = ""): Promise<void> {
    await this.page.goto(`/stage${hash}`);
    await expect(this.reset).toBeEnabled();
  }

  async choose(profile: "instant" | "realistic" | "textbook"): Promise<void> {
    await this.page.getByRole("combobox", { name: "Latency profile" }).selectOption(profile);
  }

  async openPanel(name: "Faults" | "Waits" | "Recordings"): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  lane(lane: Lane): Locator {
    return this.page.locator(`[data-lane="${lane}"]`);
  }

  agent(lane: Lane, agent: string): Locator {
    return this.lane(lane).locator(`[data-agent="${agent}"]`);
  }

  async ended(): Promise<void> {
    for (const lane of LANES) {
      await expect(this.lane(lane)).toHaveAttribute("data-status", /done|stopped|failed/, { timeout: RACE_WITHIN_MS });
    }
  }

  /** Races, and waits for the end of both lanes: not those of the race before. */
  async raceToTheEnd(): Promise<void> {
    const before = await this.lane("sequential").getAttribute("data-turn");
    await this.race.click();
    if (before !== null) await expect(this.lane("sequential")).not.toHaveAttribute("data-turn", before);
    await this.ended();
    await expect(this.factor).toBeVisible();
  }

  async receiptAddress(lane: Lane): Promise<string> {
    return (await this.lane(lane).getByRole("link", { name: /Receipt/ }).getAttribute("href")) ?? "";
  }

  async metric(lane: Lane, name: string): Promise<number> {
    return Number(await this.lane(lane).locator(`[data-metric="${name}"]`).getAttribute("data-value"));
  }

  async spans(lane: Lane): Promise<Span[]> {
    return Promise.all(
      AGENTS.map(async (agent) => {
        const row = this.agent(lane, agent);
        return { agent, startMs: Number(await row.getAttribute("data-start-ms")), endMs: Number(await row.getAttribute("data-end-ms")) };
      }),
    );
  }

  /** What a button lets the browser save. */
  async saved(button: string): Promise<{ path: string; content: Buffer; name: string }> {
    const [download]: [Download, void] = await Promise.all([this.page.waitForEvent("download"), this.page.getByRole("button", { name: button }).click()]);
    const path = await download.path();
    return { path, content: await readFile(path), name: download.suggestedFilename() };
  }

  async openFile(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByLabel("Receipt or recording").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }
}
