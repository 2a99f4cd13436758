import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { mendBrokenAddresses } from "./broken-addresses";

test("an address with a broken escape is one that does not exist; all others are left alone", async () => {
  mendBrokenAddresses();
  const server = createServer((request, response) => response.end(request.url)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const seen = async (path: string) => (await fetch(`http://127.0.0.1:${address.port}${path}`)).text();
  for (const path of ["/chat/%E0%A4%A", "/%", "/a%zz/b"]) expect(await seen(path), path).toBe("/address-that-cannot-be-read");
  for (const path of ["/chat/abc", "/caf%C3%A9", "/chat?q=%E0%A4%A", "/"]) expect(await seen(path), path).toBe(path);
});
