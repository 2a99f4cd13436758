import type { PgBoss } from "pg-boss";
import type { EventType } from "../../events/events";

// Scripts load this file as it is: it may import types and packages only.

/** Who does something about events; each has a queue of its own, so that one that fails holds up no other. */
export type Subscriber = "care-team" | "patient" | "reminders" | "escalation";

/** Which subscriber hears of which events. Event types that nobody is listed for only go to browsers. */
export const SUBSCRIPTIONS: Readonly<Record<Subscriber, readonly EventType[]>> = {
  "care-team": ["emergency-detected", "interaction-found", "high-risk-scored", "patient-replied"],
  patient: [
    "turn-completed", "turn-interrupted", "care-team-message", "urgency-changed",
    "appointment-booked", "appointment-moved", "appointment-cancelled", "slot-offered",
  ],
  reminders: ["appointment-booked", "appointment-moved", "appointment-cancelled", "reminder-due", "slot-freed"],
  escalation: ["emergency-detected", "escalation-due"],
};

export const SUBSCRIBERS: readonly Subscriber[] = ["care-team", "patient", "reminders", "escalation"];

/** Where an event ends up that a subscriber failed on for the last time, until somebody has it tried again. */
export const DEAD_LETTERS = "dead-letters";
/** Every event, when another bus than PostgreSQL delivers them: it is handed on from here. */
export const RELAY = "relay";

const DAY_S = 86_400;

const QUEUE = {
  // After 1, 2, 4 … s, with chance added: some two minutes in all.
  retryLimit: 7,
  retryDelay: 1,
  retryBackoff: true,
  // A handler that takes longer is believed dead and its event given to another.
  expireInSeconds: 30,
  // Reminders wait for months.
  retentionSeconds: 400 * DAY_S,
  deleteAfterSeconds: DAY_S,
  deadLetter: DEAD_LETTERS,
  notify: true,
} as const;

/** Makes the queues that are lacking; pg-boss has made its own tables when it started. */
export async function prepareQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 400 * DAY_S });
  for (const queue of [...SUBSCRIBERS, RELAY]) await boss.createQueue(queue, QUEUE);
}

/** Whether events go to the subscribers' queues, or all to the relay, which hands them to another bus. */
export type Routing = "direct" | "relayed";

/** From now on, events are routed so; by all instances on this database. */
export async function routeEvents(boss: PgBoss, routing: Routing): Promise<void> {
  const routes = SUBSCRIBERS.flatMap((name) => SUBSCRIPTIONS[name].map((event) => ({ event, name: routing === "direct" ? name : RELAY })));
  await boss.getDb().executeSql(
    `WITH wanted AS (
       SELECT DISTINCT event, name FROM jsonb_to_recordset($1::jsonb) AS r(event text, name text)
     ), dropped AS (
       DELETE FROM pgboss.subscription s WHERE NOT EXISTS (SELECT 1 FROM wanted w WHERE w.event = s.event AND w.name = s.name)
     )
     INSERT INTO pgboss.subscription (event, name) SELECT event, name FROM wanted ON CONFLICT DO NOTHING`,
    [JSON.stringify(routes)],
  );
}
