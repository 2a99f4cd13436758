import { describe, expect, it } from "vitest";
import { formatClock, formatDay } from "./format-time";

const now = Date.parse("2026-11-22T22:30:00Z");

describe("days as people say them", () => {
  it("counts from today where the clinic is", () => {
    expect(formatDay("2026-11-22T23:30:00Z", now, "UTC")).toBe("Today");
    expect(formatDay("2026-11-22T23:30:00Z", now, "Europe/Berlin")).toBe("Tomorrow");
    expect(formatDay("2026-11-21T08:00:00Z", now, "UTC")).toBe("Yesterday");
  });

  it("names other days, and the year only where it is another", () => {
    expect(formatDay("2026-11-26T08:40:00Z", now, "UTC")).toBe("Thu 26 Nov");
    expect(formatDay("2027-01-04T08:40:00Z", now, "UTC")).toBe("Mon 4 Jan 2027");
  });

  it("is not misled by the night in which the clocks change", () => {
    const eve = Date.parse("2026-10-24T21:00:00Z");
    expect(formatDay("2026-10-25T23:30:00Z", eve, "Europe/Berlin")).toBe("Mon 26 Oct");
    expect(formatDay("2026-10-25T12:00:00Z", eve, "Europe/Berlin")).toBe("Tomorrow");
  });

  it("gives the clinic's time", () => {
    expect(formatClock("2026-11-22T23:05:00Z", "Europe/Berlin")).toBe("00:05");
  });
});
