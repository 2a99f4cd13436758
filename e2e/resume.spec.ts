import type { Page } from "@playwright/test";
import { PatientPage } from "./patient-page";
import { expect, test } from "./test";

const QUESTION = "My throat has been sore for two days and I have a mild fever. No cough.";
const CHAT_ADDRESS = /\/chat\/[0-9a-f-]{36}$/;

/** What the patient reads, without the buttons that come and go. */
const answerOf = (page: Page): Promise<string> => page.locator("[data-urgency]").innerText();

test.describe("an answer under way", () => {
  test("is the same text in two tabs, whichever began it, and Stop in one stops both", async ({ patient, page, developer, context }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    const other = new PatientPage(await context.newPage());
    await other.page.goto(page.url());
    await expect(other.stop).toBeVisible();
    await Promise.all([patient.answered(), other.answered()]);
    expect(await answerOf(other.page)).toBe(await answerOf(page));

    await patient.ask("It hurts more when I swallow");
    await other.page.reload();
    await expect(other.stop).toBeVisible();
    await other.stop.click();
    await expect(page.getByText("You stopped this answer.")).toBeVisible();
    await expect(other.page.getByText("You stopped this answer.")).toBeVisible();
    await other.page.reload();
    await expect(other.page.getByText("You stopped this answer.")).toBeVisible();
    await expect(other.stop).toBeHidden();
  });

  test("goes on by itself when the network was away, with nothing missing and nothing twice", async ({ patient, page, developer, context }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    for (let time = 0; time < 3; time += 1) {
      await context.setOffline(true);
      await expect(page.getByText(/reconnecting/i).first()).toBeVisible({ timeout: 20_000 });
      await context.setOffline(false);
      await expect(page.getByText(/reconnecting/i)).toHaveCount(0);
      if (!(await patient.stop.isVisible())) break;
    }
    await patient.answered();
    const read = await answerOf(page);
    await page.reload();
    await patient.answered();
    expect(await answerOf(page)).toBe(read);
    await expect(patient.log.getByText(QUESTION)).toHaveCount(1);
  });

  test("survives five reloads in a row", async ({ patient, page, developer }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    for (let time = 0; time < 5; time += 1) await page.reload();
    await patient.answered();
    const read = await answerOf(page);
    await page.reload();
    await patient.answered();
    expect(await answerOf(page)).toBe(read);
  });
});
