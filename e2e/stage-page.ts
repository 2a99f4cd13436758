import { expect, type Locator, type Page } from "@playwright/test";
import { AGENTS } from "./patient-page";
import type { Span } from "./developer-panel";

/** A race in the textbook profile takes 18 s, on a busy machine more. */
const RACE_WITHIN_MS = 60_000;

export type Lane = "sequential" | "concurrent";

/** The presenter's page, by roles and names. */
export class StagePage {
  readonly race: Locator;
  readonly stop: Locator;
  readonly reset: Locator;
  readonly factor: Locator;
  readonly answer: Locator;

  constructor(readonly page: Page) {
    this.race = page.getByRole("button", { name: "Race", exact: true });
    this.stop = page.getByRole("button", { name: "Stop", exact: true });
    this.reset = page.getByRole("button", { name: "Reset", exact: true });
    this.factor = page.locator('[data-metric="measured-speedup"]');
    this.answer = page.getByRole("region", { name: "Answer" });
  }

  async open(hash = ""): Promise<void> {
    await this.page.goto(`/stage${hash}`);
    await expect(this.race).toBeEnabled();
  }

  async choose(profile: "instant" | "realistic" | "textbook"): Promise<void> {
    await this.page.getByRole("combobox", { name: "Latency profile" }).selectOption(profile);
  }

  lane(lane: Lane): Locator {
    return this.page.locator(`[data-lane="${lane}"]`);
  }

  async ended(): Promise<void> {
    for (const lane of ["sequential", "concurrent"] as const) {
      await expect(this.lane(lane)).toHaveAttribute("data-status", /done|stopped|failed/, { timeout: RACE_WITHIN_MS });
    }
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
        const row = this.lane(lane).locator(`[data-agent="${agent}"]`);
        return { agent, startMs: Number(await row.getAttribute("data-start-ms")), endMs: Number(await row.getAttribute("data-end-ms")) };
      }),
    );
  }
}
