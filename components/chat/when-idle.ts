/** The longest that it is put off, ms. */
const AT_LATEST_MS = 500;

/** Does what nobody is waiting for, once the page has nothing more urgent to draw. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) window.requestIdleCallback(() => work(), { timeout: AT_LATEST_MS });
  else setTimeout(work, 100);
}
