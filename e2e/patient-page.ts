import { expect, type Locator, type Page } from "@playwright/test";

export const AGENTS = ["history", "knowledge", "interactions", "medical", "risk", "scheduling"] as const;

/** An answer may take as long as six agents of 3 s one after another, and a busy machine's share. */
const ANSWER_WITHIN_MS = 45_000;

/** The chat as a patient uses it, by roles and names alone. */
export class PatientPage {
  readonly log: Locator;
  readonly message: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  readonly card: Locator;

  constructor(readonly page: Page) {
    this.log = page.getByRole("log", { name: "Conversation" });
    this.message = page.getByRole("textbox", { name: "Message", exact: true });
    this.send = page.getByRole("button", { name: "Send", exact: true });
    this.stop = page.getByRole("button", { name: "Stop", exact: true });
    this.card = page.locator("[data-urgency]");
  }

  async openNewChat(): Promise<void> {
    await this.page.goto("/chat");
    await expect(this.message).toBeEnabled();
  }

  async continueAs(name: string): Promise<void> {
    await this.page.goto("/");
    await this.page.getByRole("button", { name: new RegExp(name) }).click();
    await this.page.waitForURL("**/chat");
    await expect(this.message).toBeEnabled();
  }

  async ask(text: string): Promise<void> {
    await this.message.fill(text);
    await this.send.click();
    await expect(this.log.getByText(text)).toBeVisible();
  }

  /** Waits until the answer is complete: Send is offered again and the card has its text. */
  async answered(): Promise<void> {
    await expect(this.stop).toBeHidden({ timeout: ANSWER_WITHIN_MS });
    await expect(this.card).toBeVisible({ timeout: ANSWER_WITHIN_MS });
  }

  async askAndWait(text: string): Promise<void> {
    await this.ask(text);
    await this.answered();
  }

  async urgency(): Promise<string | null> {
    return this.card.getAttribute("data-urgency");
  }
}
