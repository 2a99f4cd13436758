import { beforeAll, describe, expect, test } from "vitest";
import { bookSlot } from "./appointments/book-slot";
import { cancelAppointment } from "./appointments/cancel-appointment";
import { getAppointment } from "./appointments/get-appointment";
import { listAppointments, listBookingsOfChat } from "./appointments/list-appointments";
import { listOtherTimes } from "./appointments/list-other-times";
import { moveAppointment } from "./appointments/move-appointment";
import { joinWaitingList } from "./appointments/waiting-list";
import { deleteChat, renameChat } from "./chats/change-chat";
import { getChat } from "./chats/get-chat";
import { listChats } from "./chats/list-chats";
import { continueAsDemoPatient } from "./patients/choose-patient";
import { getCurrentPatient } from "./patients/get-current-patient";
import { getGuestProfile } from "./patients/get-guest-profile";
import { getRecord } from "./patients/get-record";
import { saveGuestProfile } from "./patients/save-guest-profile";
import { aClinician, aSlot, inHours } from "./testing/calendar";
import { anAsker, type Asker } from "./testing/people";
import { getChatWithTurns } from "./turns/get-chat-with-turns";
import { getStoredTurn } from "./turns/get-stored-turn";
import { getTurn, getTurnByRequest } from "./turns/get-turn";
import type { Viewer } from "./viewer";

/** Anna asked and booked; Bruno has an account like hers and every id of hers. */
let anna: Asker & { appointmentId: string };
let bruno: Asker;

beforeAll(async () => {
  const asker = await anAsker("Something private");
  await saveGuestProfile(asker.viewer, { age: 50, sex: "female", pregnant: false, conditions: ["HIV"], medications: [], allergies: [] });
  const slotId = await aSlot((await aClinician()).id, inHours(5));
  const booking = await bookSlot(asker.viewer, { slotId, turnId: asker.turnId, reason: null });
  if (booking.status !== "booked") throw new Error("expected a booking");
  anna = { ...asker, appointmentId: booking.appointment.appointmentId };
  bruno = await anAsker("Cough");
});

const reads: [string, (viewer: Viewer) => Promise<unknown>][] = [
  ["a chat", (viewer) => getChat(viewer, anna.chatId)],
  ["a chat with its turns", (viewer) => getChatWithTurns(viewer, anna.chatId)],
  ["a turn", (viewer) => getTurn(viewer, anna.turnId)],
  ["a turn by its request", (viewer) => getTurnByRequest(viewer, anna.messageId)],
  ["a stored turn", (viewer) => getStoredTurn(viewer, anna.turnId)],
  ["an appointment", (viewer) => getAppointment(viewer, anna.appointmentId)],
  ["the times to which an appointment may be moved", (viewer) => listOtherTimes(viewer, anna.appointmentId)],
];

describe("by id, nobody reads another's", () => {
  test.each(reads)("%s", async (_what, read) => {
    expect(await read(anna.viewer)).not.toBeNull();
    expect(await read(bruno.viewer)).toBeNull();
    expect(await read({ userId: "nobody", role: "patient" })).toBeNull();
    expect(await read({ userId: bruno.viewer.userId, role: "care_team" })).toBeNull();
  });
});

const lists: [string, (viewer: Viewer) => Promise<readonly unknown[]>][] = [
  ["chats", (viewer) => listChats(viewer)],
  ["appointments", (viewer) => listAppointments(viewer)],
  ["bookings of a chat", (viewer) => listBookingsOfChat(viewer, anna.chatId)],
];

describe("no list of one's own holds another's", () => {
  test.each(lists)("%s", async (_what, list) => {
    const [own, others] = [await list(anna.viewer), await list(bruno.viewer)];
    expect(own).not.toHaveLength(0);
    for (const entry of own) expect(others).not.toContainEqual(entry);
  });
});

test("nobody changes another's chat or appointment", async () => {
  expect(await renameChat(bruno.viewer, anna.chatId, "Mine now")).toBe(false);
  expect(await deleteChat(bruno.viewer, anna.chatId)).toBe(false);
  expect(await cancelAppointment(bruno.viewer, anna.appointmentId)).toEqual({ status: "not_found" });
  expect(await moveAppointment(bruno.viewer, { appointmentId: anna.appointmentId, slotId: bruno.chatId })).toEqual({ status: "not_found" });
  expect(await joinWaitingList(bruno.viewer, anna.appointmentId)).toEqual({ status: "not_found" });
  expect(await getChat(anna.viewer, anna.chatId)).toMatchObject({ title: "Something private" });
  expect(await getAppointment(anna.viewer, anna.appointmentId)).toMatchObject({ cancelledAt: null });
});

test("a guest's own record cannot be taken up as if it were a demo patient", async () => {
  expect(await continueAsDemoPatient(bruno.viewer, anna.patientId)).toBe(false);
  expect(await getCurrentPatient(bruno.viewer)).toMatchObject({ id: bruno.patientId });
  expect(await getRecord(bruno.viewer)).toMatchObject({ id: bruno.patientId, conditions: [] });
  expect(await getGuestProfile(bruno.viewer)).toMatchObject({ conditions: [] });
});

test("what is no id at all names nothing, rather than failing", async () => {
  for (const id of ["", "1", "../../etc", "' OR 1=1 --"]) {
    expect(await getChat(anna.viewer, id)).toBeNull();
    expect(await getAppointment(anna.viewer, id)).toBeNull();
    expect(await renameChat(anna.viewer, id, "x")).toBe(false);
    expect(await deleteChat(anna.viewer, id)).toBe(false);
    expect(await continueAsDemoPatient(anna.viewer, id)).toBe(false);
    expect(await listBookingsOfChat(anna.viewer, id)).toEqual([]);
  }
});
