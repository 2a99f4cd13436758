import { expect, test } from "vitest";
import { statementNames } from "./statement-names";

test("the same statement keeps its name, another one has another", () => {
  const nameOf = statementNames();
  const first = nameOf({ sql: "select 1" });
  expect(nameOf({ sql: "select 1" })).toBe(first);
  expect(nameOf({ sql: "select 2" })).not.toBe(first);
  // PostgreSQL cuts names at 63 bytes.
  expect(first.length).toBeLessThan(63);
});

test("statements without end do not get names without end", () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 1_000 }, (_, index) => nameOf({ sql: `select ${index}` }));
  expect(new Set(names).size).toBeLessThanOrEqual(301);
  expect(nameOf({ sql: "select 1" })).toBe(names[1]);
});
