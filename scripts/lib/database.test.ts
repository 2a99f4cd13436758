import { describe, expect, it } from "vitest";
import { checkDatabase } from "./database.ts";
import { freePort } from "./postgres/free-port.ts";

async function refusal(url: string): Promise<string> {
  return checkDatabase(url).then(
    () => "usable",
    (error: Error) => error.message,
  );
}

describe("a DATABASE_URL that cannot be used", () => {
  it("is named with what is wrong and what to do, in one sentence without the password", async () => {
    const port = await freePort();
    const sentence = await refusal(`postgresql://ada:hunter2@127.0.0.1:${port}/gather`);
    expect(sentence).toBe(
      `DATABASE_URL points to 127.0.0.1:${port}/gather, which cannot be used (nothing listens there): start that server or correct the address, or unset DATABASE_URL to use the embedded PostgreSQL.`,
    );
  });

  it("that is no address says how one is written", async () => {
    expect(await refusal("localhost gather")).toMatch(/is not an address: write it as postgresql:\/\//);
  });
});
