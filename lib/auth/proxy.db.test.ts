import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { db } from "@/lib/data/client";
import { config, proxy } from "@/proxy";
import { auth } from "./auth";

const page = (cookie?: string) => new NextRequest("http://localhost:3000/chat", { headers: { accept: "text/html", ...(cookie ? { cookie } : {}) } });
const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "").join("; ");
/** What the page will see as its request's cookies. */
const forwarded = (response: Response) => response.headers.get("x-middleware-request-cookie");

test("a first visit is a guest at once: the page sees the same session as the browser keeps, and nothing redirects", async () => {
  const response = await proxy(page());
  expect(response.status).toBe(200);
  expect(response.headers.get("location")).toBeNull();

  const kept = await auth().api.getSession({ headers: new Headers({ cookie: cookiesOf(response) }) });
  const seen = await auth().api.getSession({ headers: new Headers({ cookie: forwarded(response) ?? "" }) });
  expect(kept?.user.id).toBeDefined();
  expect(seen?.user.id).toBe(kept?.user.id);
});

test("the next visit is the same guest", async () => {
  const before = await db.user.count();
  const first = await proxy(page());
  const second = await proxy(page(cookiesOf(first)));
  expect(forwarded(second)).toBeNull();
  expect(await db.user.count()).toBe(before + 1);
});

test("a cookie that outlived its session makes a new guest, not an error", async () => {
  const first = await proxy(page());
  const gone = await auth().api.getSession({ headers: new Headers({ cookie: cookiesOf(first) }) });
  await db.user.delete({ where: { id: gone?.user.id ?? "" }, select: { id: true } });

  const second = await proxy(page(cookiesOf(first)));
  const now = await auth().api.getSession({ headers: new Headers({ cookie: forwarded(second) ?? "" }) });
  expect(now?.user.id).toBeDefined();
  expect(now?.user.id).not.toBe(gone?.user.id);
});

test.each(["/", "/chat", "/chat/0d9f2f3c-3a3e-4a53-8f0e-0f6a0a6a7b11", "/stage"])("it sees to %s", (path) => {
  expect(matches(path)).toBe(true);
});

test.each(["/api/health", "/api/turns/1", "/_next/static/chunks/a.js", "/icon.svg", "/favicon.ico"])("it leaves %s alone", (path) => {
  expect(matches(path)).toBe(false);
});

function matches(path: string): boolean {
  return config.matcher.some(({ source }) => new RegExp(`^${source}$`).test(path));
}
