import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { canSandbox, CHROMIUM_FLAGS, findChromium } from "../../scripts/lib/test/chromium.ts";

/** The browser that the tests use: one of this machine, or Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: [...CHROMIUM_FLAGS],
    chromiumSandbox: executablePath !== undefined && canSandbox(executablePath),
    ...(executablePath !== undefined && { executablePath }),
  });
}
