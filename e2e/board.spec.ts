import type { Browser, Page } from "@playwright/test";
import { BoardPage } from "./board-page";
import { DeveloperPanel } from "./developer-panel";
import { PatientPage } from "./patient-page";
import { expect, test } from "./test";

/** A browser of somebody else's, beside the test's own. */
async function anotherBrowser(browser: Browser, baseURL: string | undefined): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), viewport: { width: 1280, height: 800 } });
  return { page: await context.newPage(), close: () => context.close() };
}

/** Somebody who has asked something, and been answered. */
async function aCase(browser: Browser, baseURL: string | undefined, text: string): Promise<{ caseId: string; close: () => Promise<void> }> {
  const { page, close } = await anotherBrowser(browser, baseURL);
  const patient = new PatientPage(page);
  await patient.openNewChat();
  await patient.askAndWait(text);
  return { caseId: await chatIdOf(page), close };
}

async function chatIdOf(page: Page): Promise<string> {
  await page.waitForURL(/\/chat\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** A day of the week of a day, Monday being 0. */
function weekDay(day: string, index: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + index);
  return date.toISOString().slice(0, 10);
}

test.describe("the care team", () => {
  test("sees an emergency come without touching the page, acknowledges it, decides, writes and closes; the patient sees it in the open chat", async ({ page, browser, baseURL, accessible }) => {
    // Two browsers and two answers.
    test.slow();
    const board = new BoardPage(page);
    await board.signInAs("Dr Nora Keane");
    const other = await anotherBrowser(browser, baseURL);
    const patient = new PatientPage(other.page);
    // One whom no other test is, so that the board can be narrowed down to them.
    await patient.continueAs("Viktor Horváth");
    await board.search.fill("horvath");
    await new DeveloperPanel(other.page).choose("Concurrent", "instant");
    await patient.ask("Crushing chest pain for half an hour, going into my left arm, and I am sweating");
    const caseId = await chatIdOf(other.page);

    await expect(board.row(caseId)).toHaveAttribute("data-level", "emergency");
    await board.row(caseId).locator("h3").getByRole("button").click();
    await expect(board.panel.getByText("The engine found")).toBeVisible();
    await accessible();
    await patient.answered();

    await board.panel.getByRole("button", { name: "Acknowledge" }).click();
    await expect(board.panel.getByText("Emergency acknowledged by Dr Nora Keane.")).toBeVisible();

    await board.message.fill("I am Nora. Is somebody with you?");
    await board.panel.getByRole("button", { name: "Send message" }).click();
    const written = patient.log.getByRole("article", { name: "Dr Nora Keane, care team" });
    await expect(written.filter({ hasText: "Is somebody with you?" })).toBeVisible();
    await expect(written.getByText("A person from the care team")).toBeVisible();

    await board.decide("Urgent", "We talked on the phone and your pain has gone.");
    await expect(board.panel).toHaveAttribute("data-level", "urgent");
    await expect(board.panel.getByText("A person decided")).toBeVisible();
    const changed = patient.log.locator("[data-team-entry=urgency]");
    await expect(changed).toContainText("See a clinician today");
    await expect(changed).toContainText("We talked on the phone and your pain has gone.");
    await expect(changed).toContainText("Call 112 now");

    // Nothing new is said: the person's decision stands. What the patient says is there at once, and unread elsewhere on the board.
    await page.keyboard.press("Escape");
    await patient.askAndWait("My daughter is here now");
    await expect(board.row(caseId).getByText("New message")).toBeVisible();
    await board.row(caseId).locator("h3").getByRole("button").click();
    await expect(board.panel.getByText("My daughter is here now")).toBeVisible();
    await expect(board.row(caseId).getByText("New message")).toHaveCount(0);
    await expect(board.panel).toHaveAttribute("data-level", "urgent");

    await board.panel.getByRole("button", { name: "Close case" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close case" }).click();
    await expect(board.panel).toBeHidden();
    await expect(patient.log.locator("[data-team-entry=close]")).toBeVisible();

    await other.close();
  });

});

test.describe("the care team at a desk", () => {
  test("whoever claims a case that somebody has just claimed is told who, though their board had not heard of it", async ({ page, browser, baseURL }) => {
    test.slow();
    const { caseId, close } = await aCase(browser, baseURL, "I have a blocked nose and sneezing for three days");
    const late = await anotherBrowser(browser, baseURL);
    // A board that hears nothing shows what was there when its page was made.
    await late.page.route("**/api/board/stream*", (route) => route.abort());
    const [nora, sam] = [new BoardPage(page), new BoardPage(late.page)];
    await sam.signInAs("Sam Okafor", "Reconnecting");
    await sam.open(caseId);
    await expect(sam.panel.getByRole("button", { name: "Claim", exact: true })).toBeEnabled();
    await nora.signInAs("Dr Nora Keane");
    await nora.open(caseId);
    await nora.panel.getByRole("button", { name: "Claim", exact: true }).click();
    await expect(nora.panel.getByRole("button", { name: "Give back" })).toBeVisible();

    await sam.panel.getByRole("button", { name: "Claim", exact: true }).click();
    await expect(sam.panel.getByText("Dr Nora Keane has just claimed this case.", { exact: false })).toBeVisible();
    await expect(nora.panel.getByRole("button", { name: "Give back" })).toBeVisible();
    await late.close();
    await close();
  });

  test("works the board by keys alone, with a list of them", async ({ page, accessible, browser, baseURL }) => {
    const { close } = await aCase(browser, baseURL, "My back aches after gardening");
    const board = new BoardPage(page);
    await board.signInAs("Sam Okafor");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await accessible();
    await page.keyboard.press("Escape");

    await page.keyboard.press("/");
    await page.keyboard.type("no such thing anywhere");
    await expect(page.getByText("No case fits these filters")).toBeVisible();
    await board.search.fill("");
    await expect(page.getByText("No case fits these filters")).toBeHidden();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await expect(board.panel).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(board.panel).toBeHidden();

    await page.keyboard.press("w");
    await expect(page.getByRole("button", { name: "Claim" })).toHaveCount(0);
    await page.keyboard.press("w");
    await page.keyboard.press("s");
    await expect(page.getByRole("button", { name: "Sound" })).toHaveAttribute("aria-pressed", "false");
    await page.reload();
    await expect(page.getByRole("button", { name: "Sound" })).toHaveAttribute("aria-pressed", "false");
    await close();
  });

  test("sees who comes when, by day and by week", async ({ page, accessible }) => {
    await new BoardPage(page).signInAs("Dr Nora Keane");
    await page.goto("/board/calendar");
    await page.getByRole("link", { name: "Next day" }).click();
    await expect(page.getByRole("region", { name: "Visits" })).toBeVisible();
    await accessible();
    await page.getByRole("combobox", { name: "Whose calendar" }).selectOption("nora-keane");
    await expect(page.getByRole("heading", { name: /^Dr Nora Keane, week of Monday/ })).toBeVisible();
    await page.goto("/undelivered");
    await accessible();
    await page.getByRole("link", { name: "Back to the board" }).click();
    await expect(page).toHaveURL(/\/board$/);
  });

  test("books a visit for a patient from the calendar, moves it, blocks its time, and cancels it", async ({ page, browser, baseURL, accessible }) => {
    test.slow();
    const { caseId, close } = await aCase(browser, baseURL, "My throat has been sore for two days and I have a mild fever. No cough.");
    const board = new BoardPage(page);
    await board.signInAs("Dr Nora Keane");
    await board.open(caseId);
    await board.panel.getByRole("link", { name: "Book a visit" }).click();
    await expect(page.getByText(/^Booking for/)).toBeVisible();
    // Far enough ahead that no other test books there.
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/board/calendar?day=${day}&clinician=nora-keane&case=${caseId}`);
    const free = page.getByRole("region", { name: "Visits" }).getByRole("button", { name: /free/ });
    const dialog = page.getByRole("dialog");
    const chosen = free.last();
    const slot = (id: string | null) => page.locator(`[data-slot-id="${id}"]`);
    const bookedId = await chosen.getAttribute("data-slot-id");
    await chosen.focus();
    await page.keyboard.press("ArrowUp");
    await expect(chosen).not.toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(chosen).toBeFocused();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: /^Book/ }).click();
    await expect(page.getByRole("status").filter({ hasText: "is booked for" })).toBeVisible();

    await expect(slot(bookedId)).toHaveAttribute("data-booked", "true");
    await slot(bookedId).click();
    await accessible();
    await dialog.getByRole("button", { name: "Move", exact: true }).click();
    await expect(page.getByText(/^Moving the visit of/)).toBeVisible();
    const movedId = await free.first().getAttribute("data-slot-id");
    await slot(movedId).click();
    await dialog.getByRole("button", { name: /^Move .* here$/ }).click();
    await expect(page.getByRole("status").filter({ hasText: "is now" })).toBeVisible();

    await page.getByRole("button", { name: "Block time" }).click();
    await accessible();
    await dialog.getByLabel("From").fill(`${weekDay(day, 0)}T00:00`);
    await dialog.getByLabel("To", { exact: true }).fill(`${weekDay(day, 7)}T00:00`);
    await dialog.getByRole("button", { name: "Block time" }).click();
    await expect(page.getByRole("region", { name: "Visits that need another time" })).toBeVisible();
    await expect(slot(movedId)).toHaveAttribute("data-state", "needs_move");
    await expect(slot(bookedId)).toHaveAttribute("data-state", "away");
    await accessible();
    await page.getByRole("button", { name: /end this absence$/ }).first().click();
    await expect(slot(bookedId)).toHaveAttribute("data-state", "free");
    await slot(movedId).click();
    await dialog.getByRole("button", { name: "Cancel the visit" }).click();
    await dialog.getByRole("button", { name: "Yes, cancel the visit" }).click();
    await expect(slot(movedId)).toHaveAttribute("data-booked", "false");
    await close();
  });

  test("ends the session in every tab by signing out", async ({ page, context }) => {
    const board = new BoardPage(page);
    await board.signInAs("Dr Nora Keane");
    const tab = await context.newPage();
    await tab.goto("/board");
    await expect(tab.getByText("Live", { exact: true })).toBeAttached();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/sign-in");
    await expect(tab.getByText("You are signed out", { exact: false })).toBeVisible();
  });
});

test("nobody else sees the board: not its page, not its stream", async ({ page, accessible }) => {
  await page.goto("/board");
  await expect(page).toHaveURL(/\/sign-in$/);
  await accessible();
  await page.goto("/board/calendar");
  await expect(page).toHaveURL(/\/sign-in$/);
  expect((await page.request.get("/api/board/stream")).status()).toBe(404);
  await page.getByRole("textbox", { name: "Email" }).fill("nobody@example.org");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("This address and password do not belong together.", { exact: false })).toBeVisible();
});
