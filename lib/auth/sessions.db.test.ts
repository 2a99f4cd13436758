import { applySetCookies } from "better-auth/cookies";
import { expect, test } from "vitest";
import { db } from "@/lib/data/client";
import { auth } from "./auth";
import { checkSession } from "./check-session";
import { createGuestSession } from "./guest-session";

const HTML = { accept: "text/html" };

function visit(cookies: readonly string[], init: RequestInit = { headers: HTML }): Request {
  const request = new Request("http://localhost:3000/chat", init);
  applySetCookies(request.headers, cookies);
  return request;
}

async function aGuestsCookies(): Promise<string[]> {
  return (await createGuestSession("test browser")).getSetCookie();
}

test("a first visit is nobody, and its guest session is valid from then on", async () => {
  expect(await checkSession(visit([]))).toEqual({ valid: false, setCookies: [] });
  const cookies = await aGuestsCookies();
  expect(await checkSession(visit(cookies))).toMatchObject({ valid: true });
  expect(await checkSession(visit(cookies, { method: "POST" }))).toMatchObject({ valid: true });
});

test("cookies are out of reach of scripts and other sites", async () => {
  for (const cookie of await aGuestsCookies()) {
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  }
});

test("a guest is a patient without address, and no address of theirs is kept", async () => {
  const cookies = await aGuestsCookies();
  const { headers } = visit(cookies);
  headers.set("x-forwarded-for", "203.0.113.7");
  const session = await auth().api.getSession({ headers });
  expect(session?.user).toMatchObject({ isAnonymous: true, role: "patient", name: "Guest" });
  expect(await db.session.findFirst({ where: { userId: session?.user.id ?? "" }, select: { ipAddress: true } })).toEqual({ ipAddress: null });
});

test("a forged or foreign cookie is nobody", async () => {
  const [token = ""] = (await aGuestsCookies())[0]?.split(";") ?? [];
  const forged = token.replace(/=(.{6})/, "=AAAAAA");
  expect(forged).not.toBe(token);
  expect(await checkSession(visit([forged]))).toMatchObject({ valid: false });
  expect(await checkSession(visit(["gather.session_token=x.y"]))).toMatchObject({ valid: false });
});

test("a page load finds out that the session is gone, whatever the cookie says", async () => {
  const cookies = await aGuestsCookies();
  const session = await auth().api.getSession({ headers: visit(cookies).headers });
  await db.user.delete({ where: { id: session?.user.id ?? "" }, select: { id: true } });
  expect(await checkSession(visit(cookies))).toMatchObject({ valid: false });
});

test("nobody chooses their own role, signs up, or makes guests in numbers over HTTP", async () => {
  const post = (path: string, body: unknown) =>
    auth().handler(
      new Request(`http://localhost:3000/api/auth${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://localhost:3000" },
        body: JSON.stringify(body),
      }),
    );
  expect((await post("/sign-up/email", { email: "a@example.org", password: "long enough a password", name: "A", role: "care_team" })).status).toBe(404);
  expect((await post("/sign-in/anonymous", {})).status).toBe(404);
  expect(await db.user.count({ where: { role: "care_team" } })).toBe(0);

  const cookies = await aGuestsCookies();
  const request = visit(cookies, { method: "POST", headers: { "content-type": "application/json", origin: "http://localhost:3000" }, body: JSON.stringify({ role: "care_team" }) });
  await auth().handler(new Request("http://localhost:3000/api/auth/update-user", request));
  expect(await db.user.count({ where: { role: "care_team" } })).toBe(0);
});
