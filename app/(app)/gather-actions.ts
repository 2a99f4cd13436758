import type { GatherActions } from "@/components/chat/actions-interface";
import { continueAsDemoPatient, continueAsGuest, deleteChat, renameChat, saveProfile } from "./account-actions";
import { bookSlot, cancelAppointment, listOtherTimes, moveAppointment, stopWaiting, waitForEarlierTime, waitForSpecialty } from "./booking-actions";
import { editLastMessage, followTurn, repeatTurn, sendMessage, stopTurn } from "./chat/actions";
import { readTeamEntries } from "./chat/team-actions";

/** Everything that the screens ask of the server, as one value that a page hands down. */
export const gatherActions: GatherActions = {
  sendMessage,
  editLastMessage,
  repeatTurn,
  followTurn,
  stopTurn,
  bookSlot,
  cancelAppointment,
  listOtherTimes,
  moveAppointment,
  waitForEarlierTime,
  waitForSpecialty,
  stopWaiting,
  readTeamEntries,
  renameChat,
  deleteChat,
  saveProfile,
  continueAsDemoPatient,
  continueAsGuest,
};
