import { expect, test } from "./test";

test.describe("a patient", () => {
  test("sees what Gather is, that it is no medical device, and the number to call, without scrolling", async ({ page, accessible }) => {
    await page.goto("/");
    await expect(page.getByText(/In an emergency call/)).toBeInViewport();
    await expect(page.getByText(/not a medical device/i).first()).toBeInViewport();
    await expect(page.getByRole("button", { name: "Start as a guest" })).toBeInViewport();
    await accessible();
  });

  test("asks, is answered by urgency, books a time, finds it under appointments and cancels it", async ({ patient, page, accessible }) => {
    await patient.continueAs("Maria Rossi");
    await patient.askAndWait("My throat has been sore for two days and I have a mild fever. No cough.");
    await expect(patient.card).toHaveAttribute("data-urgency", /^(urgent|routine|self_care)$/);
    await accessible();

    const slot = patient.log.getByRole("button", { name: /^Book/ }).first();
    await slot.click();
    const booked = page.locator("[data-appointment-id]");
    await expect(booked).toHaveCount(1);
    await expect(booked).toHaveAttribute("data-appointment-id", /^[0-9a-f-]{36}$/);

    const calendar = await page.request.get(`/api/appointments/${await booked.getAttribute("data-appointment-id")}/calendar.ics`);
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    expect(await calendar.text()).toContain("BEGIN:VEVENT");

    await page.goto("/appointments");
    await expect(page.getByRole("heading", { name: "Upcoming" })).toBeVisible();
    await accessible();
    await page.getByRole("button", { name: "Cancel appointment" }).click();
    const confirm = page.getByRole("dialog").getByRole("button", { name: /cancel/i });
    if (await confirm.isVisible()) await confirm.click();
    await expect(page.getByRole("heading", { name: "Past and cancelled" })).toBeVisible();
  });

  test("is told to call at once in an emergency, before any check has ended, and is offered no slot", async ({ patient, page, developer }) => {
    await patient.openNewChat();
    await developer.choose("Sequential", "textbook");
    await patient.ask("Crushing chest pain for half an hour, going into my left arm, and I am sweating");
    const alert = page.getByRole("alert").filter({ hasText: "112" });
    await expect(alert).toBeVisible();
    await expect(patient.stop).toBeVisible();
    await expect(patient.card).toHaveAttribute("data-urgency", "emergency");
    await patient.stop.click();
    await patient.answered();
    await expect(alert).toBeVisible();
    await expect(patient.log.getByRole("button", { name: /^Book/ })).toHaveCount(0);
  });

  test("in thoughts of suicide is shown a line to call", async ({ patient, page }) => {
    await patient.openNewChat();
    await patient.ask("I don't want to be here anymore, I keep thinking about ending it all");
    await expect(page.getByRole("alert").filter({ hasText: "116 123" })).toBeVisible();
  });

  test("reloads in mid-answer and sees the same answer come to its end", async ({ patient, page, developer }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "textbook");
    await patient.ask("I have had a blocked nose and sneezing for three days");
    await expect(patient.stop).toBeVisible();
    await page.waitForURL(/\/chat\/[0-9a-f-]{36}$/);
    await page.reload();
    await patient.answered();
    const first = await patient.log.innerText();
    await page.reload();
    await patient.answered();
    expect(await patient.log.innerText()).toBe(first);
    await expect(patient.log.getByText("blocked nose and sneezing")).toHaveCount(1);
  });

  test("stops an answer and tries again", async ({ patient, page, developer }) => {
    await patient.openNewChat();
    await developer.choose("Sequential", "textbook");
    await patient.ask("My back aches after gardening");
    await patient.stop.click();
    await expect(page.getByText("You stopped this answer.")).toBeVisible();
    await developer.choose("Concurrent", "instant");
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(patient.card).toHaveAttribute("data-urgency", /./);
    await patient.answered();
  });

  test("says more, and the answer builds on what was said before", async ({ patient, developer }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "instant");
    await patient.askAndWait("I have a headache since this morning");
    await patient.askAndWait("Now I also have a fever, a stiff neck and light hurts my eyes");
    await expect(patient.card).toHaveAttribute("data-urgency", "emergency");
    await patient.askAndWait("I can't afford an ambulance, I will wait until Monday");
    await expect(patient.card).toHaveAttribute("data-urgency", "emergency");
  });

  test("may change the last message", async ({ patient, page, developer }) => {
    await patient.openNewChat();
    await developer.choose("Concurrent", "instant");
    await patient.askAndWait("My knee hurts");
    await page.getByRole("button", { name: /^Edit/ }).click();
    const editor = page.getByRole("textbox", { name: "Your words" });
    await editor.fill("My elbow hurts");
    await editor.press("Enter");
    await expect(patient.log.getByText("My elbow hurts")).toBeVisible();
    await patient.answered();
    await page.reload();
    await expect(patient.log.getByText("My elbow hurts")).toBeVisible();
    await expect(patient.log.getByText("My knee hurts")).toHaveCount(0);
  });
});

test("nobody reads another's chat, by page or by receipt", async ({ patient, page, browser, developer }) => {
  await patient.openNewChat();
  await developer.choose("Concurrent", "instant");
  await patient.askAndWait("I have a rash on my arm");
  const chat = new URL(page.url()).pathname;
  await developer.open();
  const receipt = await page.locator('a[href^="/api/turns/"]').first().getAttribute("href");
  expect((await page.request.get(receipt ?? "")).status()).toBe(200);

  const stranger = await browser.newContext();
  const strangersPage = await stranger.newPage();
  const answer = await strangersPage.goto(new URL(chat, page.url()).href);
  expect(answer?.status()).toBe(404);
  await expect(strangersPage.getByText("rash on my arm")).toHaveCount(0);
  expect((await strangersPage.request.get(new URL(receipt ?? "", page.url()).href)).status()).toBe(404);
  await stranger.close();
});
