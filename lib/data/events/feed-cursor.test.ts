import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCursor, isAfter, parseCursor } from "./feed-cursor";

const cursor = fc.record({ xid: fc.bigInt(0n, 10n ** 18n), id: fc.bigInt(0n, 10n ** 17n) });

test("a place that was written can be read", () => {
  fc.assert(fc.property(cursor, (place) => { expect(parseCursor(formatCursor(place))).toEqual(place); }));
});

test("of two places one is after the other, unless they are the same", () => {
  fc.assert(fc.property(cursor, cursor, (one, other) => {
    const same = one.xid === other.xid && one.id === other.id;
    expect([isAfter(one, other), isAfter(other, one)].filter(Boolean)).toHaveLength(same ? 0 : 1);
  }));
});

test("what a browser may send in place of one is none", () => {
  for (const text of ["", "-", "1", "1-", "-1", "1-2-3", "1e3-2", "9".repeat(40) + "-1", "1-1; DROP TABLE users"]) expect(parseCursor(text)).toBeNull();
});
