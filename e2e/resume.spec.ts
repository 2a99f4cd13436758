import type { Page } from "@playwright/test";
import { layCable } from "./cable";
import { PatientPage } from "./patient-page";
import { expect, test } from "./test";

const QUESTION = "My throat has been sore for two days and I have a mild fever. No cough.";
const CHAT_ADDRESS = /\/chat\/[0-9a-f-]{36}$/;

/** What the patient reads, without the buttons that come and go. */
const answerOf = (page: Page): Promise<string> => page.locator("[data-urgency]").innerText();

test.describe("an answer under way", () => {
  test("is the same text in two tabs, whichever began it", async ({ patient, page, developer, context }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    const other = new PatientPage(await context.newPage());
    await other.page.goto(page.url());
    await Promise.all([patient.answered(), other.answered()]);
    expect(await answerOf(other.page)).toBe(await answerOf(page));
  });

  test("is stopped in both tabs by Stop in one, and stays so after a reload", async ({ patient, page, developer, context }) => {
    test.slow();
    await patient.openNewChat();
    await developer.choose("Sequential", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    const other = new PatientPage(await context.newPage());
    await other.page.goto(page.url());
    await other.stop.click();
    const stopped = "You stopped this answer.";
    await expect(page.getByText(stopped)).toBeVisible();
    await expect(other.page.getByText(stopped)).toBeVisible();
    await other.page.reload();
    await expect(other.page.getByText(stopped)).toBeVisible();
    await expect(other.stop).toBeHidden();
  });

  test("goes on by itself each time the network was away, with nothing missing and nothing twice", async ({ patient, page, developer, baseURL }) => {
    const cable = await layCable(baseURL ?? "");
    await page.goto(`${cable.url}/chat`);
    await expect(patient.message).toBeEnabled();
    await developer.choose("Sequential", "textbook");
    await patient.ask(QUESTION);
    await page.waitForURL(CHAT_ADDRESS);
    const reconnecting = page.getByText("Reconnecting…");
    for (let time = 0; time < 3; time += 1) {
      cable.pull();
      await expect(reconnecting).toBeVisible();
      cable.plugIn();
      await expect(reconnecting).toBeHidden();
    }
    await patient.answered();
    const read = await answerOf(page);
    await page.reload();
    await patient.answered();
    expect(await answerOf(page)).toBe(read);
    await expect(patient.log.getByText(QUESTION)).toHaveCount(1);
    await page.close();
    await cable.remove();
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
