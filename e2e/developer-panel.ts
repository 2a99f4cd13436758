import { expect, type Locator, type Page } from "@playwright/test";
import { AGENTS } from "./patient-page";

export interface Span {
  agent: string;
  startMs: number;
  endMs: number;
}

/** The developer's side of the chat: mode, latency profile and the timing of the checks. */
export class DeveloperPanel {
  readonly timing: Locator;

  constructor(readonly page: Page) {
    this.timing = page.getByRole("region", { name: "Timing" });
  }

  /** On small screens the panel is a sheet behind a button. */
  async open(): Promise<void> {
    const toggle = this.page.getByRole("button", { name: /timing/i });
    if (!(await this.timing.isVisible())) await toggle.first().click();
    await expect(this.timing).toBeVisible();
  }

  async close(): Promise<void> {
    const close = this.page.getByRole("dialog").getByRole("button", { name: "Close" });
    if (await close.isVisible()) await close.click();
  }

  async choose(mode: "Sequential" | "Concurrent", profile: "instant" | "realistic" | "textbook"): Promise<void> {
    await this.open();
    await this.page.getByRole("radiogroup", { name: "Mode" }).getByRole("radio", { name: mode }).check();
    await this.page.getByRole("combobox", { name: "Latency profile" }).selectOption(profile);
    await this.close();
  }

  async metric(name: string): Promise<number> {
    return Number(await this.timing.locator(`[data-metric="${name}"]`).first().getAttribute("data-value"));
  }

  async spans(): Promise<Span[]> {
    const rows = AGENTS.map(async (agent) => {
      const row = this.timing.locator(`[data-agent="${agent}"]`).first();
      await expect(row).toHaveAttribute("data-status", "done");
      return { agent, startMs: Number(await row.getAttribute("data-start-ms")), endMs: Number(await row.getAttribute("data-end-ms")) };
    });
    return Promise.all(rows);
  }
}

export function overlapping(spans: readonly Span[]): [Span, Span][] {
  return spans.flatMap((a, index) => spans.slice(index + 1).flatMap((b): [Span, Span][] => (a.startMs < b.endMs && b.startMs < a.endMs ? [[a, b]] : [])));
}
