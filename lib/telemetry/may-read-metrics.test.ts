import { afterEach, expect, it, vi } from "vitest";

afterEach(() => vi.resetModules());

async function mayRead(token: string, authorization: string | null): Promise<boolean> {
  vi.stubEnv("METRICS_TOKEN", token);
  return (await import("./may-read-metrics")).mayReadMetrics(authorization);
}

it("lets only those read who show the token, once there is one", async () => {
  expect(await mayRead("a-token-of-the-operator", "Bearer a-token-of-the-operator")).toBe(true);
  expect(await mayRead("a-token-of-the-operator", "Bearer another-token")).toBe(false);
  expect(await mayRead("a-token-of-the-operator", null)).toBe(false);
});

it("lets everybody read who can reach the address when there is none", async () => {
  expect(await mayRead("", null)).toBe(true);
});
