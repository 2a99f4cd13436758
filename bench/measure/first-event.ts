import type { Browser, Page } from "@playwright/test";
import type { App } from "../app.ts";
import { fetchReceipt } from "../http/receipt.ts";
import { summarise } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import { questionOf } from "../questions.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { startWatch, watched } from "./page-watch.ts";
import type { SendMarks } from "./page-watch.ts";

/** From the press on Send, by the page's own clock, ms. */
export interface FirstEventResult {
  profile: "instant";
  /** until a frame is drawn in which a check of the turn has begun: the first that the server told */
  onScreenMs: Summary;
  /** until that stands in the page, before it is drawn */
  inPageMs: Summary;
  /** until the card of the answer stands in the page */
  cardMs: Summary;
  /** what the server says of the same turns, ms since the request came in */
  server: { firstEventMs: Summary; firstTextMs: Summary; wallMs: Summary };
  samples: SendMarks[];
  targets: Target[];
}

const WITHIN_MS = 20_000;

/** Sends messages from a real browser, each in a new chat on a freshly loaded page. */
export async function measureFirstEvent(app: App, browser: Browser, sends: number, progress: (done: number) => void): Promise<FirstEventResult> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WITHIN_MS);
    await chooseInstant(page, app.connection.origin);
    const turns: { marks: SendMarks; firstEventMs: number; firstTextMs: number; wallMs: number }[] = [];
    while (turns.length < sends) {
      const marks = await sendOnce(page, app.connection.origin, questionOf(turns.length));
      const cookie = (await context.cookies(app.connection.origin)).map(({ name, value }) => `${name}=${value}`).join("; ");
      const { firstEventMs, firstTextMs, wallMs } = await fetchReceipt(app.connection, marks.turnId, cookie);
      turns.push({ marks, firstEventMs: firstEventMs ?? Number.NaN, firstTextMs: firstTextMs ?? Number.NaN, wallMs });
      progress(turns.length);
    }
    return resultOf(turns);
  } finally {
    await context.close();
  }
}

function resultOf(turns: readonly { marks: SendMarks; firstEventMs: number; firstTextMs: number; wallMs: number }[]): FirstEventResult {
  const onScreenMs = summarise(turns.map(({ marks }) => marks.onScreenMs));
  return {
    profile: "instant",
    onScreenMs,
    inPageMs: summarise(turns.map(({ marks }) => marks.inPageMs)),
    cardMs: summarise(turns.map(({ marks }) => marks.cardMs)),
    server: {
      firstEventMs: summarise(turns.map(({ firstEventMs }) => firstEventMs)),
      firstTextMs: summarise(turns.map(({ firstTextMs }) => firstTextMs)),
      wallMs: summarise(turns.map(({ wallMs }) => wallMs)),
    },
    samples: turns.map(({ marks }) => marks),
    targets: [target("from Send to the first event on screen, 95th percentile", onScreenMs.p95, 80, "ms")],
  };
}

async function chooseInstant(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/chat`);
  const profile = page.getByRole("combobox", { name: "Latency profile" });
  // The choice is kept by an action: its answer must be in before the page is left.
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await profile.selectOption("instant");
  await (await kept).finished();
}

async function sendOnce(page: Page, origin: string, text: string): Promise<SendMarks> {
  await page.goto(`${origin}/chat`);
  await page.getByRole("textbox", { name: "Message" }).fill(text);
  await page.evaluate(startWatch);
  await page.getByRole("button", { name: "Send" }).click();
  return page.evaluate(watched);
}
