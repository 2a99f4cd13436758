import { expect, test } from "vitest";
import { CLINICIANS } from "./clinicians";
import { planSlots, type PlannedSlot } from "./plan-slots";

const HOUR_MS = 3_600_000;
const today = new Date(2026, 2, 2, 12);
const slots: PlannedSlot[] = CLINICIANS.flatMap((clinician) => planSlots(clinician, today, 22));
const generalPractice = new Set(CLINICIANS.filter(({ specialty }) => specialty === "general practice").map(({ slug }) => slug));

test("at least twelve clinicians in eight specialties, four of them in general practice", () => {
  expect(CLINICIANS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(CLINICIANS.map(({ specialty }) => specialty)).size).toBeGreaterThanOrEqual(8);
  expect(generalPractice.size).toBe(4);
});

test("whatever the hour of the week, an urgent case has at least three slots in general practice within 24 hours", () => {
  for (let hour = 0; hour < 7 * 24; hour++) {
    const now = today.getTime() + hour * HOUR_MS;
    const reachable = slots.filter(({ clinicianSlug, startsAt }) => {
      const wait = startsAt.getTime() - now;
      return generalPractice.has(clinicianSlug) && wait > HOUR_MS / 4 && wait <= 24 * HOUR_MS;
    });
    expect(reachable.length, `at hour ${hour} of the week`).toBeGreaterThanOrEqual(3);
  }
});

test("every specialty has slots within two weeks and in the third", () => {
  for (const { slug, specialty } of CLINICIANS) {
    const own = slots.filter(({ clinicianSlug }) => clinicianSlug === slug).map(({ startsAt }) => startsAt.getTime() - today.getTime());
    expect(Math.min(...own.filter((wait) => wait > 0)), specialty).toBeLessThan(14 * 24 * HOUR_MS);
    expect(Math.max(...own), specialty).toBeGreaterThan(16 * 24 * HOUR_MS);
  }
});

test("video and in person are both offered", () => {
  expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(["in_person", "video"]));
});

test("nobody is in two places at once", () => {
  for (const { slug } of CLINICIANS) {
    const own = slots.filter(({ clinicianSlug }) => clinicianSlug === slug).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    for (const [index, slot] of own.entries()) {
      const next = own[index + 1];
      if (next !== undefined) expect(next.startsAt.getTime()).toBeGreaterThanOrEqual(slot.endsAt.getTime());
    }
  }
});

test("the plan of the next day agrees with today's where they overlap", () => {
  const tomorrow = new Date(2026, 2, 3, 12);
  const later = new Set(CLINICIANS.flatMap((clinician) => planSlots(clinician, tomorrow, 22)).map(({ id }) => id));
  const endOfToday = new Date(2026, 2, 3).getTime();
  for (const { id, startsAt } of slots) if (startsAt.getTime() >= endOfToday) expect(later.has(id)).toBe(true);
});
