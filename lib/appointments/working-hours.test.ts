import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isWithinHours, momentOf, planVisits, type Calendar, type WorkingHours } from "./working-hours";

const day = (text: string) => Temporal.PlainDate.from(text);
const clocks = (calendar: Calendar, date: string, days = 1) =>
  planVisits(calendar, day(date), days).map(({ startsAt }) => Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(calendar.timeZone).toPlainTime().toString({ smallestUnit: "minute" }));
const everyDay = (hours: Omit<WorkingHours, "isoWeekday">): WorkingHours[] => [1, 2, 3, 4, 5, 6, 7].map((isoWeekday) => ({ isoWeekday, ...hours }));
const calendar = (timeZone: string, hours: Omit<WorkingHours, "isoWeekday">, bufferMin = 0): Calendar => ({ timeZone, bufferMin, hours: everyDay(hours) });

const MORNING = { fromMin: 9 * 60, toMin: 10 * 60, kind: "in_person", slotMin: 20 } as const;
const NIGHT = { fromMin: 22 * 60, toMin: 30 * 60, kind: "video", slotMin: 30 } as const;

describe("a clinician's mornings", () => {
  test("begin at nine by the wall clock on both sides of a change of clocks", () => {
    const berlin = calendar("Europe/Berlin", MORNING);
    expect(planVisits(berlin, day("2026-03-28"), 2).map(({ startsAt }) => startsAt.toISOString()).filter((_, index) => index % 3 === 0)).toEqual(["2026-03-28T08:00:00.000Z", "2026-03-29T07:00:00.000Z"]);
    expect(planVisits(berlin, day("2026-10-24"), 2).map(({ startsAt }) => startsAt.toISOString()).filter((_, index) => index % 3 === 0)).toEqual(["2026-10-24T07:00:00.000Z", "2026-10-25T08:00:00.000Z"]);
  });

  test("are in the clinician's own time zone", () => {
    expect(planVisits(calendar("America/New_York", MORNING), day("2026-07-01"), 1)[0]?.startsAt.toISOString()).toBe("2026-07-01T13:00:00.000Z");
    expect(planVisits(calendar("Asia/Kathmandu", MORNING), day("2026-07-01"), 1)[0]?.startsAt.toISOString()).toBe("2026-07-01T03:15:00.000Z");
  });

  test("leave the buffer free after every visit, and no visit runs over the end", () => {
    expect(clocks(calendar("Europe/Berlin", MORNING, 5), "2026-06-01")).toEqual(["09:00", "09:25"]);
  });
});

describe("a night on which the clocks change", () => {
  test("in spring has one hour less, and nobody is booked into the hour that there is not", () => {
    const night = clocks(calendar("Europe/Berlin", NIGHT), "2026-03-28");
    expect(night).toHaveLength(14);
    expect(night.filter((clock) => clock.startsWith("02:"))).toEqual([]);
  });

  test("in autumn has one hour more, which the clock shows twice", () => {
    const night = clocks(calendar("Europe/Berlin", NIGHT), "2026-10-24");
    expect(night).toHaveLength(18);
    expect(night.filter((clock) => clock.startsWith("02:"))).toEqual(["02:00", "02:30", "02:00", "02:30"]);
  });

  test("a shift that would begin in the skipped hour begins when the clocks have moved on", () => {
    expect(momentOf(day("2026-03-29"), 150, "Europe/Berlin").toString()).toBe("2026-03-29T01:30:00Z");
    expect(momentOf(day("2026-10-25"), 150, "Europe/Berlin").toString()).toBe("2026-10-25T00:30:00Z");
  });

  test("where half an hour is skipped, half an hour is", () => {
    expect(clocks(calendar("Australia/Lord_Howe", { fromMin: 0, toMin: 240, kind: "in_person", slotMin: 30 }, 0), "2026-10-04")).toHaveLength(7);
  });
});

const ZONES = ["Europe/Berlin", "Europe/Lisbon", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca", "UTC"] as const;
const anyHours = fc
  .record({ isoWeekday: fc.integer({ min: 1, max: 7 }), fromMin: fc.integer({ min: 0, max: 1_439 }), length: fc.integer({ min: 30, max: 720 }), kind: fc.constantFrom("in_person" as const, "video" as const), slotMin: fc.integer({ min: 5, max: 90 }) })
  .map(({ length, ...hours }): WorkingHours => ({ ...hours, toMin: hours.fromMin + length }));
const anyCalendar = fc.record({ timeZone: fc.constantFrom(...ZONES), bufferMin: fc.integer({ min: 0, max: 30 }), hours: fc.array(anyHours, { minLength: 1, maxLength: 1 }) });
/** Days around which clocks change somewhere, in spring and in autumn, and others. */
const anyDay = fc.tuple(fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2026-06-15"), fc.integer({ min: -4, max: 2 })).map(([text, days]) => day(text).add({ days }));

describe("whatever the time zone, the hours and the day", () => {
  test("every planned visit is within the hours, lasts as long as its kind, and keeps the buffer to the next", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (each, first) => {
        const visits = planVisits(each, first, 8);
        for (const [index, visit] of visits.entries()) {
          const minutes = (visit.endsAt.getTime() - visit.startsAt.getTime()) / 60_000;
          expect(minutes).toBe(each.hours[0]?.slotMin);
          expect(isWithinHours(each, visit)).toBe(true);
          const next = visits[index + 1];
          if (next !== undefined) expect(next.startsAt.getTime() - visit.endsAt.getTime()).toBeGreaterThanOrEqual(each.bufferMin * 60_000);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a visit that begins before the hours or ends after them is not within them", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (each, first) => {
        const visits = planVisits(each, first, 8);
        const [one] = visits;
        const last = visits.findLast(({ startsAt }) => one !== undefined && startsAt.getTime() - one.startsAt.getTime() < 86_400_000 / 2);
        if (one === undefined || last === undefined) return;
        const early = { ...one, startsAt: new Date(one.startsAt.getTime() - 60_000) };
        const late = { ...last, endsAt: new Date(last.endsAt.getTime() + 86_400_000 / 2) };
        expect(isWithinHours(each, early)).toBe(false);
        expect(isWithinHours(each, late)).toBe(false);
        expect(isWithinHours(each, { ...one, kind: one.kind === "video" ? "in_person" : "video" })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("the plan does not depend on the day from which it is made", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 6 }), (each, first, skipped) => {
        const whole = planVisits(each, first, 8).map(({ startsAt }) => startsAt.getTime());
        const later = planVisits(each, first.add({ days: skipped }), 8 - skipped).map(({ startsAt }) => startsAt.getTime());
        expect(whole.slice(whole.length - later.length)).toEqual(later);
      }),
      { numRuns: 100 },
    );
  });
});
