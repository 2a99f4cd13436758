import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { ADDRESS_HEADER } from "@/lib/admission/watch-addresses";
import { db } from "@/lib/data/client";
import { proxy } from "@/proxy";

const visit = (address: string | null, cookie?: string) =>
  proxy(new NextRequest("http://localhost:3000/chat", { headers: { accept: "text/html", ...(address === null ? {} : { [ADDRESS_HEADER]: address }), ...(cookie === undefined ? {} : { cookie }) } }));
const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "").join("; ");

test("a flood of visits without a cookie makes no more guests than an address may have, and is told the emergency number", async () => {
  // Read when first needed, which is below.
  vi.stubEnv("GUESTS_PER_ADDRESS_A_MINUTE", "3");
  const before = await db.user.count();
  const answers = await Promise.all(Array.from({ length: 30 }, () => visit("203.0.113.7")));
  expect(await db.user.count()).toBe(before + 3);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(27);
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused[0]?.text()).toContain("112");

  const guest = answers.find(({ status }) => status === 200);
  expect((await visit("203.0.113.7", cookiesOf(guest ?? new Response()))).status).toBe(200);
  expect((await visit("198.51.100.1")).status).toBe(200);
});
