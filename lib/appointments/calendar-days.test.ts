import { expect, test } from "vitest";
import { addDays, placeOf, readDay, spanOf, todayIn, weekOf } from "./calendar-days";

const hours = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;

test("a day has 23 hours in spring, 25 in autumn and 24 else", () => {
  for (const [day, length] of [["2026-03-29", 23], ["2026-10-25", 25], ["2026-06-01", 24]] as const) {
    const { from, to } = spanOf(day, day, "Europe/Berlin");
    expect(hours(from, to)).toBe(length);
  }
});

test("a week begins on Monday, also across a year's end", () => {
  expect(weekOf("2027-01-03")).toEqual(["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"]);
});

test("today is that of the clinic", () => {
  const now = Date.parse("2026-11-22T23:30:00Z");
  expect([todayIn("UTC", now), todayIn("Asia/Tokyo", now)]).toEqual(["2026-11-22", "2026-11-23"]);
});

test("a moment is placed by the wall clock", () => {
  expect(placeOf("2026-03-29T07:20:00.000Z", "Europe/Berlin")).toEqual({ day: "2026-03-29", minute: 560 });
  expect(placeOf("2026-03-28T07:20:00.000Z", "Europe/Berlin")).toEqual({ day: "2026-03-28", minute: 500 });
});

test("what is no day is none", () => {
  expect([readDay(undefined), readDay("2026-02-30"), readDay("tomorrow"), readDay("2026-02-28")]).toEqual([null, null, null, "2026-02-28"]);
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});
