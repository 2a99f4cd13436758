import { expect, test } from "./test";

test("a patient is told by the bell, in every tab, and every notification leads to its page", async ({ patient, page, accessible }) => {
  await patient.continueAs("Maria Rossi");
  const other = await page.context().newPage();
  await other.goto("/record");
  // A tab that nobody looks at, in a browser that may show notifications.
  const hidden = await page.context().newPage();
  await hidden.addInitScript(() => {
    class Shown extends EventTarget {
      static readonly permission = "granted";
      constructor(readonly title: string) {
        super();
        document.documentElement.dataset["shown"] = `${document.documentElement.dataset["shown"] ?? ""}${title};`;
        if (title === "Your appointment is booked") window.addEventListener("desktop-click", () => this.dispatchEvent(new Event("click")), { once: true });
      }
      close() {
        document.documentElement.dataset["closed"] = "yes";
      }
    }
    Object.defineProperty(window, "Notification", { value: Shown });
    Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
  });
  await hidden.goto("/record");
  const bell = page.getByRole("button", { name: /^Notifications/ });
  const otherBell = other.getByRole("button", { name: /^Notifications/ });
  await expect(otherBell).toBeEnabled();

  await patient.askAndWait("My throat has been sore for two days and I have a mild fever. No cough.");
  await patient.log.getByRole("button", { name: /^Book/ }).first().click();
  await expect(page.locator("[data-appointment-id]")).toHaveCount(1);

  // The answer was read where it appeared; the booking is news, also where nobody reloaded.
  await expect(otherBell).toHaveAccessibleName("Notifications, 1 unread");
  await expect(other.getByRole("status").filter({ hasText: "Your appointment is booked" })).toBeAttached();
  await expect(hidden.locator("html")).toHaveAttribute("data-shown", /Your appointment is booked;/);
  await expect(page.locator("html")).not.toHaveAttribute("data-shown");
  await hidden.evaluate(() => window.dispatchEvent(new Event("desktop-click")));
  await expect(hidden).toHaveURL(/\/appointments$/);
  await hidden.close();
  await otherBell.click();
  const panel = other.getByRole("dialog", { name: "Notifications" });
  await expect(panel.getByRole("link", { name: /Your answer is ready/ })).toBeVisible();
  await panel.getByRole("link", { name: /^Unread: Your appointment is booked/ }).click();
  await expect(other).toHaveURL(/\/appointments$/);
  await expect(otherBell).toHaveAccessibleName("Notifications");
  await expect(bell).toHaveAccessibleName("Notifications");

  await page.goto("/notifications");
  await accessible();
  await page.getByRole("main").getByRole("link", { name: /Your answer is ready/ }).click();
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}$/);
});

test("browser notifications are asked for on a click, never before", async ({ patient, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { configurable: true, get: () => "default" });
    Notification.requestPermission = async () => {
      document.documentElement.dataset["asked"] = "yes";
      return "default";
    };
  });
  await patient.openNewChat();
  const bell = page.getByRole("button", { name: /^Notifications/ });
  await bell.click();
  await expect(page.locator("html")).not.toHaveAttribute("data-asked");
  await page.getByRole("button", { name: "Turn on browser notifications" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "yes");
});

test("nobody but the care team sees what could not be delivered, and strangers have no events", async ({ patient, page, playwright, baseURL }) => {
  await patient.openNewChat();
  await page.goto("/undelivered");
  await expect(page.getByRole("heading", { name: /not|found|page/i }).first()).toBeVisible();
  const stranger = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  expect((await stranger.get("/api/events")).status()).toBe(204);
  await stranger.dispose();
});
