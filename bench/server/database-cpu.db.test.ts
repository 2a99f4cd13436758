import { describe, expect, it } from "vitest";
import { databaseCpuMs } from "./database-cpu.ts";

describe.skipIf(process.platform !== "linux")("processor time of a database", () => {
  it("is told for the server behind the address", () => {
    expect(databaseCpuMs(process.env["DATABASE_URL"] ?? "")).toBeGreaterThan(0);
  });

  it("is not made up for a server that is not here", () => {
    expect(databaseCpuMs("postgresql://user@127.0.0.1:1/none")).toBeNull();
  });
});
