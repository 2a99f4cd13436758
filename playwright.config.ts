import { defineConfig, devices } from "@playwright/test";
import { canSandbox, CHROMIUM_FLAGS, findChromium } from "./scripts/lib/test/chromium.ts";

const executablePath = findChromium();
const chrome = devices["Desktop Chrome"];

/**
 * `npm test` starts the app and says where in BASE_URL; without it the tests look for a running `npm run demo`.
 */
export default defineConfig({
  testDir: "e2e",
  // What breaks whole servers is vitest's: npm test -- --only faults.
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON"] ?? ".cache/test/playwright.json" }]],
  use: {
    ...chrome,
    baseURL: process.env["BASE_URL"] ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      args: CHROMIUM_FLAGS,
      chromiumSandbox: executablePath !== undefined && canSandbox(executablePath),
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    // Presenters, and the care team at its desks, have a keyboard and a large screen; the race and the board run on the phone too.
    { name: "phone", grepInvert: /on the presenter's own screen|at a desk/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
});
