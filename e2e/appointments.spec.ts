import { PatientPage } from "./patient-page";
import { expect, test } from "./test";

test("a patient moves an appointment, waits for an earlier time, and keeps one entry in the calendar", async ({ patient, page, accessible }) => {
  await patient.continueAs("Maria Rossi");
  await patient.askAndWait("My throat has been sore for two days and I have a mild fever. No cough.");
  const slots = patient.log.getByRole("button", { name: /^Book/ });
  await slots.first().click();
  const booked = page.locator("[data-appointment-id]");
  await expect(booked).toHaveCount(1);
  const id = await booked.getAttribute("data-appointment-id");
  const calendar = async () => (await page.request.get(`/api/appointments/${id}/calendar.ics`)).text();
  const line = (text: string, name: string) => text.split("\r\n").find((each) => each.startsWith(`${name}:`));
  const before = await calendar();

  await page.goto("/appointments");
  const card = page.locator(`[data-appointment-id="${id}"]`);
  const heading = await card.getByRole("heading").innerText();
  await card.getByRole("button", { name: "Move", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Move this appointment" });
  await dialog.getByRole("button", { name: /^Move to/ }).last().click();
  await expect(dialog).toBeHidden();
  await expect(card.getByRole("heading")).not.toHaveText(heading);
  const after = await calendar();
  expect(line(after, "UID")).toBe(line(before, "UID"));
  expect([line(before, "SEQUENCE"), line(after, "SEQUENCE")]).toEqual(["SEQUENCE:0", "SEQUENCE:1"]);
  expect(line(after, "DTSTART")).not.toBe(line(before, "DTSTART"));

  const wait = card.getByRole("checkbox", { name: "Tell me when an earlier time becomes free" });
  await wait.click();
  await expect(wait).toBeChecked();
  await page.reload();
  await expect(wait).toBeChecked();
  await accessible();
});

test("a patient who has no appointment joins the waiting list and leaves it", async ({ patient, page, accessible }) => {
  await patient.openNewChat();
  await patient.askAndWait("My throat has been sore for two days and I have a mild fever. No cough.");
  await patient.log.getByRole("button", { name: /Tell me when another time becomes free$/ }).click();
  await patient.log.getByRole("link", { name: "See or leave the list" }).click();
  const waiting = page.locator("[data-waiting-id]");
  await expect(waiting).toContainText("You wait until");
  await accessible();
  await waiting.getByRole("button", { name: "Leave the waiting list" }).click();
  await expect(waiting).toHaveCount(0);
});

test("an urgent patient has a time held, which another is not offered", async ({ patient, browser, baseURL }) => {
  const URGENT = "I've had a fever of 38.6 for three days and my right side hurts at the back";
  await patient.openNewChat();
  await patient.askAndWait(URGENT);
  await expect(patient.card).toHaveAttribute("data-urgency", "urgent");
  const held = patient.log.getByRole("button", { name: /^Book.*Held for you until/ });
  await expect(held).toHaveCount(1);
  const when = (await held.innerText()).split("\n").filter((text) => !text.startsWith("Held"));

  const stranger = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = new PatientPage(await stranger.newPage());
  await other.openNewChat();
  await other.askAndWait(URGENT);
  const offered = await other.log.getByRole("button", { name: /^Book/ }).allInnerTexts();
  expect(offered.length).toBeGreaterThan(0);
  for (const text of offered) expect(text.split("\n").filter((each) => !each.startsWith("Held"))).not.toEqual(when);
  await stranger.close();
});
