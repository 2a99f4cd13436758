import { expect, test } from "vitest";
import type { CalendarSlot } from "@/lib/data/appointments/list-calendar";
import { stateOf } from "./slot-state";

const NOW = Date.parse("2026-11-24T09:00:00Z");
const slot = (change: Partial<CalendarSlot> = {}): CalendarSlot => ({
  id: "1", clinicianId: "2", startsAt: "2026-11-24T10:00:00.000Z", durationMin: 20, kind: "in_person", booked: null, heldUntil: null, away: false, ...change,
});
const booked = { appointmentId: "3", caseId: null, patient: "Maria Rossi", reason: "Cough" };

test("a time is free unless something speaks against it", () => {
  expect(stateOf(slot(), NOW)).toBe("free");
  expect(stateOf(slot({ startsAt: "2026-11-24T09:00:00.000Z" }), NOW)).toBe("past");
  expect(stateOf(slot({ away: true }), NOW)).toBe("away");
  expect(stateOf(slot({ booked }), NOW)).toBe("booked");
});

test("a hold ends by the clock", () => {
  expect(stateOf(slot({ heldUntil: "2026-11-24T09:05:00.000Z" }), NOW)).toBe("held");
  expect(stateOf(slot({ heldUntil: "2026-11-24T09:00:00.000Z" }), NOW)).toBe("free");
});

test("who is booked while the clinician is away needs another time, unless the visit has been", () => {
  expect(stateOf(slot({ booked, away: true }), NOW)).toBe("needs_move");
  expect(stateOf(slot({ booked, away: true, startsAt: "2026-11-24T08:00:00.000Z" }), NOW)).toBe("booked");
});
