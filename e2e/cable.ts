import { connect, createServer, type Socket } from "node:net";

/** A cable between the browser and the app that a test can pull out: what runs over it breaks, what comes is refused. */
export interface Cable {
  url: string;
  pull(): void;
  plugIn(): void;
  remove(): Promise<void>;
}

/** @param appUrl where the app really is */
export async function layCable(appUrl: string): Promise<Cable> {
  const { hostname, port } = new URL(appUrl);
  const ends = new Set<Socket>();
  let out = false;
  const server = createServer((near) => {
    if (out) return void near.resetAndDestroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      ends.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        ends.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The cable has no end");
  const cut = () => {
    for (const end of ends) end.resetAndDestroy();
  };
  return {
    url: `http://localhost:${address.port}`,
    pull() {
      out = true;
      cut();
    },
    plugIn() {
      out = false;
    },
    remove() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
