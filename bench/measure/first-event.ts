import type { Browser, Page } from "@playwright/test";
import type { App } from "../app.ts";
import { fetchReceipt } from "../http/receipt.ts";
import type { TurnReceipt } from "../http/receipt.ts";
import { summarise, summariseAny } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import { questionOf } from "../questions.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { startWatch, watched } from "./page-watch.ts";
import type { SendMarks } from "./page-watch.ts";

/** From the press on Send, by the page's own clock, ms. */
export interface FirstEventResult {
  profile: "instant";
  /** until the page's request left */
  requestMs: Summary;
  /** until its answer began */
  responseMs: Summary;
  /** until the turn's first event stands in the page, before it is drawn */
  inPageMs: Summary;
  /** until a frame with it is drawn */
  onScreenMs: Summary;
  /** until a frame is drawn in which a check has begun */
  checkMs: Summary;
  /** until the card of the answer stands in the page */
  cardMs: Summary;
  /** what the server says of the same turns, ms since the request came in; a short turn may tell no first event */
  server: { firstEventMs: Summary | null; firstTextMs: Summary | null; wallMs: Summary };
  samples: SendMarks[];
  targets: Target[];
}

type SentTurn = { marks: SendMarks } & Pick<TurnReceipt, "firstEventMs" | "firstTextMs" | "wallMs">;

const WITHIN_MS = 20_000;

/** Sends messages from a real browser, each in a new chat on a freshly loaded page. */
export async function measureFirstEvent(app: App, browser: Browser, sends: number, progress: (done: number) => void): Promise<FirstEventResult> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WITHIN_MS);
    const turns: SentTurn[] = [];
    while (turns.length < sends) {
      const marks = await sendOnce(page, app.connection.origin, questionOf(turns.length));
      const cookie = (await context.cookies(app.connection.origin)).map(({ name, value }) => `${name}=${value}`).join("; ");
      const { firstEventMs, firstTextMs, wallMs } = await fetchReceipt(app.connection, marks.turnId, cookie);
      turns.push({ marks, firstEventMs, firstTextMs, wallMs });
      progress(turns.length);
    }
    return resultOf(turns);
  } finally {
    await context.close();
  }
}

function resultOf(turns: readonly SentTurn[]): FirstEventResult {
  const inPageMs = summarise(turns.map(({ marks }) => marks.inPageMs));
  return {
    profile: "instant",
    requestMs: summarise(turns.map(({ marks }) => marks.requestMs)),
    responseMs: summarise(turns.map(({ marks }) => marks.responseMs)),
    inPageMs,
    onScreenMs: summarise(turns.map(({ marks }) => marks.onScreenMs)),
    checkMs: summarise(turns.map(({ marks }) => marks.checkMs)),
    cardMs: summarise(turns.map(({ marks }) => marks.cardMs)),
    server: {
      firstEventMs: summariseAny(turns.flatMap(({ firstEventMs }) => firstEventMs ?? [])),
      firstTextMs: summariseAny(turns.flatMap(({ firstTextMs }) => firstTextMs ?? [])),
      wallMs: summarise(turns.map(({ wallMs }) => wallMs)),
    },
    samples: turns.map(({ marks }) => marks),
    targets: [target("from Send to the first event in the browser, 95th percentile", inPageMs.p95, 80, "ms")],
  };
}

async function sendOnce(page: Page, origin: string, text: string): Promise<SendMarks> {
  await page.goto(`${origin}/chat`);
  await page.getByRole("combobox", { name: "Latency profile" }).selectOption("instant");
  await page.getByRole("textbox", { name: "Message" }).fill(text);
  await page.evaluate(startWatch);
  await page.getByRole("button", { name: "Send" }).click();
  return page.evaluate(watched);
}
