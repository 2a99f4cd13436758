import { expect, type Locator, type Page } from "@playwright/test";

/** The board as a member of the care team uses it, by roles and names alone. */
export class BoardPage {
  readonly search: Locator;
  readonly panel: Locator;
  readonly message: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole("searchbox", { name: "Search the board" });
    this.panel = page.getByRole("article", { name: /^Case of/ });
    this.message = page.getByRole("textbox", { name: /^Message to/ });
  }

  /** @param connection what the board says of its stream */
  async signInAs(name: string, connection: "Live" | "Reconnecting" = "Live"): Promise<void> {
    await this.page.goto("/sign-in");
    await this.page.getByRole("button", { name: `Continue as ${name}` }).click();
    await this.page.waitForURL("**/board");
    await expect(this.page.getByText(connection, { exact: true })).toBeAttached();
  }

  row(caseId: string): Locator {
    return this.page.locator(`[data-case-id="${caseId}"]`);
  }

  /** As a notification does: by its address, wherever in the list it stands. */
  async open(caseId: string): Promise<void> {
    await this.page.goto(`/board?case=${caseId}`);
    await expect(this.panel).toBeVisible();
    await expect(this.panel.getByRole("button", { name: "Change level" })).toBeEnabled();
  }

  async decide(level: string, reason: string): Promise<void> {
    await this.panel.getByRole("button", { name: "Change level" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: new RegExp(`^${level}`) }).check();
    await dialog.getByRole("textbox", { name: /Reason/ }).fill(reason);
    await dialog.getByRole("button", { name: "Change level" }).click();
    await expect(dialog).toBeHidden();
  }
}
