import { createServer } from "node:net";
import type { Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { requireFreePort } from "../app-server.ts";
import { Problem } from "../problem.ts";
import { freePort } from "./free-port.ts";

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

async function listenOn(host: string): Promise<number> {
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server = createServer().listen(port, host, resolve);
  });
  return port;
}

describe("a taken port", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("is told from a free one when it is taken on %s", async (host) => {
    const port = await listenOn(host);
    await expect(requireFreePort(port)).rejects.toThrow(
      new Problem("port_taken", `Port ${port} is taken by another program: end that program, or choose another port with PORT=${port + 1}.`),
    );
  });

  it("is no trouble once it is free", async () => {
    await expect(requireFreePort(await freePort())).resolves.toBeUndefined();
  });
});
