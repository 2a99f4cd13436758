/** When things came about after the press on Send; ms. */
export interface SendMarks {
  /** the page's request left */
  requestMs: number;
  /** its answer began */
  responseMs: number;
  /** the turn's first event stood in the page */
  inPageMs: number;
  /** a frame with it was drawn */
  onScreenMs: number;
  /** a frame was drawn in which a check had begun */
  checkMs: number;
  /** the answer's card stood in the page */
  cardMs: number;
  turnId: string;
}

interface WatchedWindow extends Window {
  gatherBench?: Promise<SendMarks>;
}

/**
 * Runs in the page. From the press on Send it looks at every change of the page for the id of the new turn (its first
 * event brings it), for the first check that has left `waiting`, and for the answer's card; see CONTRACT: Screen.
 */
export function startWatch(): void {
  const watchedWindow: WatchedWindow = window;
  watchedWindow.gatherBench = new Promise((resolve) => {
    const marks: Partial<SendMarks> = {};
    let sentMs = Number.NaN;
    let checking = false;
    // An action is a request to the page's own address, noted once it has ended.
    const address = location.href;
    // The time of the event itself, before anything handles it.
    addEventListener("click", ({ timeStamp }) => (sentMs = timeStamp), { capture: true, once: true });
    const look = () => {
      if (marks.inPageMs === undefined && document.querySelector("[data-turn]") !== null) {
        marks.inPageMs = performance.now() - sentMs;
        whenDrawn(() => (marks.onScreenMs = performance.now() - sentMs));
      }
      if (!checking && document.querySelector('[data-agent][data-status]:not([data-status="waiting"])') !== null) {
        checking = true;
        whenDrawn(() => (marks.checkMs = performance.now() - sentMs));
      }
      if (document.querySelector("[data-urgency]") !== null) marks.cardMs ??= performance.now() - sentMs;
      const [request] = performance.getEntriesByName(address, "resource");
      const { inPageMs, onScreenMs, checkMs, cardMs } = marks;
      // Offered once the turn has ended.
      const receipt = document.querySelector('a[href^="/api/turns/"]')?.getAttribute("href");
      const turnId = /[0-9a-f-]{36}$/.exec(receipt ?? "")?.[0];
      if (inPageMs === undefined || onScreenMs === undefined || checkMs === undefined || cardMs === undefined || turnId === undefined) return;
      if (!(request instanceof PerformanceResourceTiming)) return;
      observer.disconnect();
      requests.disconnect();
      resolve({ requestMs: request.startTime - sentMs, responseMs: request.responseStart - sentMs, inPageMs, onScreenMs, checkMs, cardMs, turnId });
    };
    const whenDrawn = (mark: () => void) =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          mark();
          look();
        }),
      );
    const observer = new MutationObserver(look);
    const requests = new PerformanceObserver(look);
    requests.observe({ type: "resource" });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-status", "data-turn"] });
  });
}

/** Runs in the page. @returns what the watch saw, once it has seen everything */
export function watched(): Promise<SendMarks> {
  const watchedWindow: WatchedWindow = window;
  return watchedWindow.gatherBench ?? Promise.reject(new Error("Nothing is being watched"));
}
