import { createServer, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { afterEach, expect, it, vi } from "vitest";
import { ADDRESS_HEADER, watchAddresses } from "./watch-addresses";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function headersSeen(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  const seen = Promise.withResolvers<IncomingHttpHeaders>();
  const server = createServer((received, response) => {
    seen.resolve(received.headers);
    response.end();
  });
  closing.push(() => server.close());
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  request({ port: address.port, headers: sent, agent: false }).end();
  return seen.promise;
}

it("overwrites what a client says of its address by what the trusted proxy saw", async () => {
  vi.stubEnv("TRUSTED_PROXIES", "1");
  watchAddresses();
  expect((await headersSeen({ [ADDRESS_HEADER]: "9.9.9.9", "x-forwarded-for": "1.1.1.1, 198.51.100.1" }))[ADDRESS_HEADER]).toBe("198.51.100.1");
  expect((await headersSeen({ [ADDRESS_HEADER]: "9.9.9.9" }))[ADDRESS_HEADER]).toBeUndefined();
});
