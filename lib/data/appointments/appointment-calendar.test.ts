import { expect, test } from "vitest";
import type { Appointment } from "./appointment";
import { appointmentCalendar } from "./appointment-calendar";

const booked: Appointment = {
  appointmentId: "6f1c1a54-6d5e-4c8e-9d0b-3a8f0f6f8e11",
  slotId: "0d9f2f3c-3a3e-4a53-8f0e-0f6a0a6a7b11",
  startsAt: "2026-03-29T07:20:00.000Z",
  durationMin: 20,
  kind: "video",
  clinician: "Dr Priya Nair",
  specialty: "general practice",
  patient: "Maria Rossi",
  reason: "Blood in urine",
  chatId: null,
  sequence: 0,
  createdAt: "2026-03-27T10:00:00.000Z",
  movedAt: null,
  cancelledAt: null,
  waiting: null,
};
const lines = (appointment: Appointment) => appointmentCalendar(appointment).split("\r\n");

test("a booked appointment is a confirmed event at its time in UTC", () => {
  expect(lines(booked)).toEqual(
    expect.arrayContaining([
      "METHOD:PUBLISH",
      "UID:6f1c1a54-6d5e-4c8e-9d0b-3a8f0f6f8e11@gather.invalid",
      "SEQUENCE:0",
      "DTSTART:20260329T072000Z",
      "DTEND:20260329T074000Z",
      "SUMMARY:Video visit: Dr Priya Nair",
      "STATUS:CONFIRMED",
    ]),
  );
});

test("a cancelled one takes the same entry away", () => {
  const cancelled = lines({ ...booked, sequence: 1, cancelledAt: "2026-03-28T10:00:00.000Z" });
  expect(cancelled).toEqual(
    expect.arrayContaining(["METHOD:CANCEL", "UID:6f1c1a54-6d5e-4c8e-9d0b-3a8f0f6f8e11@gather.invalid", "SEQUENCE:1", "STATUS:CANCELLED"]),
  );
});

test("why the patient comes does not reach a calendar", () => {
  expect(appointmentCalendar(booked)).not.toContain("Blood");
});

test("the same appointment gives the same file", () => {
  expect(appointmentCalendar(booked)).toBe(appointmentCalendar(booked));
});
