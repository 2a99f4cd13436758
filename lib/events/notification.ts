export type NotificationKind =
  | "answer_ready"
  | "answer_interrupted"
  | "care_team_message"
  | "urgency_changed"
  | "appointment_booked"
  | "appointment_moved"
  | "appointment_cancelled"
  | "appointment_tomorrow"
  | "appointment_soon"
  | "slot_offered"
  | "emergency"
  | "emergency_unacknowledged"
  | "patient_replied"
  | "interaction"
  | "high_risk";

/** Something that a person was told. Moments are ISO 8601, UTC. */
export interface Notification {
  id: string;
  kind: NotificationKind;
  at: string;
  read: boolean;
  chat: { chatId: string; title: string } | null;
  appointment: { appointmentId: string; startsAt: string; clinician: string } | null;
  /** it then leads to the board */
  forCareTeam: boolean;
}

export interface NotificationList {
  /** the newest first */
  items: readonly Notification[];
  /** of all, not only of those listed */
  unread: number;
}
