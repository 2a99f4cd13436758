import type { Region, Sex } from "@/lib/clinical/types";
import type { Mode } from "@/lib/graph/types";
import type { ActionResult } from "@/lib/turns/problem";
import type { TeamEntry } from "@/lib/board/case-entry";
import type { LatencyProfile, OfferedSlot } from "@/lib/turns/types";
import type { GatherChunk } from "@/lib/turns/ui-message";

/** How the next turn is run. */
export interface RunSettings {
  mode: Mode;
  profile: LatencyProfile;
}

type Theme = "system" | "light" | "dark";

/** A booked time as the chat and the appointments page show it. Times are ISO 8601, UTC. */
export interface BookedAppointment {
  appointmentId: string;
  slotId: string;
  startsAt: string;
  durationMin: number;
  clinician: string;
  specialty: string;
}

/** The short form of a guest; every field may be left empty. Lists hold one name each, as typed. */
interface ProfileForm {
  age: number | null;
  sex: Sex | null;
  pregnant: boolean | null;
  conditions: string[];
  medications: string[];
  allergies: string[];
}

export interface Preferences {
  mode: Mode;
  profile: LatencyProfile;
  theme: Theme;
  region: Region;
}

/** A refusal is not thrown: the stream then holds a `data-problem` and no turn. */
export type TurnStream = ReadableStream<GatherChunk>;

/** Everything that the screens ask of the server. Handed down from the pages; components import none of it. */
export interface GatherActions {
  sendMessage: (input: { chatId: string; messageId: string; text: string } & RunSettings) => Promise<TurnStream>;
  /** replaces the last patient message and answers the new one */
  editLastMessage: (input: { chatId: string; messageId: string; newMessageId: string; text: string } & RunSettings) => Promise<TurnStream>;
  /** answers the same patient message once more; the same `requestId` again is the same repeat */
  repeatTurn: (input: { turnId: string; requestId: string } & RunSettings) => Promise<TurnStream>;
  /** the turn's log after `afterSeq`, as it grows, up to and with its end */
  followTurn: (input: { turnId: string; afterSeq: number }) => Promise<TurnStream>;
  stopTurn: (input: { turnId: string }) => Promise<ActionResult>;
  bookSlot: (input: { slotId: string; turnId: string }) => Promise<ActionResult<BookedAppointment>>;
  moveAppointment: (input: { appointmentId: string; slotId: string }) => Promise<ActionResult<BookedAppointment>>;
  listOtherTimes: (input: { appointmentId: string }) => Promise<ActionResult<readonly OfferedSlot[]>>;
  /** whether to be told when an earlier time becomes free */
  waitForEarlierTime: (input: { appointmentId: string; waits: boolean }) => Promise<ActionResult>;
  /** to be told when a time becomes free in the specialty that an answer asks for, without an appointment */
  waitForSpecialty: (input: { turnId: string }) => Promise<ActionResult<{ specialty: string }>>;
  stopWaiting: (input: { waitingId: string }) => Promise<ActionResult>;
  readTeamEntries: (input: { chatId: string }) => Promise<ActionResult<readonly TeamEntry[]>>;
  cancelAppointment: (input: { appointmentId: string }) => Promise<ActionResult>;
  renameChat: (input: { chatId: string; title: string }) => Promise<ActionResult>;
  deleteChat: (input: { chatId: string }) => Promise<ActionResult>;
  saveProfile: (form: ProfileForm) => Promise<ActionResult>;
  continueAsDemoPatient: (input: { patientId: string }) => Promise<ActionResult>;
  continueAsGuest: () => Promise<ActionResult>;
}
