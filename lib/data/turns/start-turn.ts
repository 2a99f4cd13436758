import "server-only";
import type { Mode } from "@/lib/graph/types";
import type { PatientFacts, Region, Utterance } from "@/lib/clinical/types";
import { openingEntry } from "@/lib/turns/opening-entry";
import type { LatencyProfile, Staging } from "@/lib/turns/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { openCaseSql } from "../board/case-sql";
import type { Viewer } from "../viewer";
import { conversationSql, patientFactsSql, readConversation, readFacts } from "./turn-context";

export interface NewTurn {
  turnId: string;
  /** what asks for it: one request, one turn */
  requestId: string;
  chatId: string;
  messageId: string;
  text: string;
  /** first words of the message, until the assessment names the complaint */
  title: string;
  mode: Mode;
  profile: LatencyProfile;
  model: string;
  region: Region;
  startedAt: Date;
  leaseOwner: string;
  leaseExpiresAt: Date;
  /** what a presenter has set; nothing unless given */
  staging?: Staging | undefined;
  /** the message that this one stands in for (an edit); must be in the same chat */
  replacesMessageId: string | null;
  /** the demo patient whom a new chat is about, whoever is the viewer's current patient; none unless given */
  demoPatientId?: string;
}

export interface TurnContext {
  patientId: string;
  facts: PatientFacts;
  /** everything said before the message to answer, oldest first */
  earlier: readonly Utterance[];
}

export type StartedTurn =
  | { status: "started"; context: TurnContext }
  /** the request was made before: its turn goes on, or has ended */
  | { status: "repeated" }
  /** as much was said in the chat as may be; the request may have been made before */
  | { status: "chat-full" }
  /** no such chat of this viewer, or no such demo patient */
  | { status: "not-found" }
  /** an edit of something else than the last message of that chat */
  | { status: "not-last" };

/** Of one chat. Every turn reads all of it, several times: that it takes no longer than a moment is what these are for. */
const MOST_MESSAGES = 200;
const MOST_CHARACTERS = 100_000;

interface StartRow {
  /** null where nothing was written */
  patientId: string | null;
  repeated: boolean;
  replaceable: boolean;
  turnId: string | null;
  full: boolean;
  facts: unknown;
  conversation: unknown;
}

/**
 * Writes the patient's message, its turn and the first entry of the turn's log in one statement (one round trip, one transaction), creating the chat
 * and a guest's empty record where they are lacking, opens the case for the care team, and reads back what the agents need to begin.
 */
export async function startTurn(viewer: Viewer, turn: NewTurn): Promise<StartedTurn> {
  const demoPatientId = turn.demoPatientId ?? null;
  const rows = await db.$queryRaw<StartRow[]>(Prisma.sql`
    WITH me AS (
      SELECT users.id, coalesce(demo.id, users.current_patient_id) AS current_patient_id
      FROM users LEFT JOIN patients demo ON demo.id = ${demoPatientId}::uuid AND demo.kind = 'demo'
      WHERE users.id = ${viewer.userId} AND (${demoPatientId}::uuid IS NULL OR demo.id IS NOT NULL)
    ), own_record AS (
      INSERT INTO patients (id, kind, name, owner_user_id, updated_at)
      SELECT gen_random_uuid(), 'guest', 'Guest', me.id, now() FROM me WHERE me.current_patient_id IS NULL
      ON CONFLICT (owner_user_id) DO UPDATE SET updated_at = now()
      RETURNING id
    ), with_record AS (
      UPDATE users SET current_patient_id = own_record.id FROM own_record, me WHERE users.id = me.id RETURNING users.id
    ), asked AS (
      SELECT EXISTS (SELECT 1 FROM messages WHERE id = ${turn.messageId}::uuid) AS repeated,
        ${turn.replacesMessageId}::uuid IS NULL OR ${turn.replacesMessageId}::uuid IS NOT DISTINCT FROM (
          SELECT m.id FROM messages m JOIN chats c ON c.id = m.chat_id
          WHERE c.id = ${turn.chatId}::uuid AND c.user_id = ${viewer.userId} AND m.superseded_at IS NULL
          ORDER BY m.created_at DESC, m.id DESC LIMIT 1
        ) AS replaceable
    ), chat AS (
      INSERT INTO chats (id, user_id, patient_id, title)
      SELECT ${turn.chatId}::uuid, me.id, coalesce(me.current_patient_id, (SELECT id FROM own_record)), ${turn.title}
      FROM me, asked WHERE asked.replaceable AND NOT asked.repeated
      ON CONFLICT (id) DO UPDATE SET updated_at = now() WHERE chats.user_id = ${viewer.userId}
      RETURNING id, patient_id
    ), said AS (
      SELECT count(*) < ${MOST_MESSAGES} AND coalesce(sum(char_length(text)), 0) + ${turn.text.length} <= ${MOST_CHARACTERS} AS room
      FROM messages WHERE chat_id = ${turn.chatId}::uuid
    ), replaced AS (
      UPDATE messages SET superseded_at = ${turn.startedAt} FROM chat, said
      WHERE messages.id = ${turn.replacesMessageId}::uuid AND messages.chat_id = chat.id AND messages.superseded_at IS NULL AND said.room
      RETURNING messages.id
    ), message AS (
      INSERT INTO messages (id, chat_id, text, created_at)
      SELECT ${turn.messageId}::uuid, chat.id, ${turn.text}, ${turn.startedAt} FROM chat, said
      WHERE said.room AND (${turn.replacesMessageId}::uuid IS NULL OR EXISTS (SELECT 1 FROM replaced))
      ON CONFLICT (id) DO NOTHING
      RETURNING id, chat_id
    ), opened AS (${openCaseSql(turn.startedAt)}
    ), turn AS (
      INSERT INTO turns (id, request_id, chat_id, message_id, mode, profile, model, region, started_at, as_of, lease_owner, lease_expires_at)
      SELECT ${turn.turnId}::uuid, ${turn.requestId}::uuid, message.chat_id, message.id, ${turn.mode}::"Mode",
        ${turn.profile}::"LatencyProfile", ${turn.model}, ${turn.region}, ${turn.startedAt}, ${turn.startedAt},
        ${turn.leaseOwner}, ${turn.leaseExpiresAt}
      FROM message
      RETURNING id
    ), opening AS (
      INSERT INTO turn_log (turn_id, seq, entry) SELECT turn.id, 1, ${JSON.stringify(openingEntry(turn))}::jsonb FROM turn
    )
    SELECT chat.patient_id AS "patientId", (SELECT id FROM turn) AS "turnId",
      (SELECT NOT room FROM said) AS full, asked.repeated, asked.replaceable,
      ${patientFactsSql(Prisma.sql`chat.patient_id`, turn.startedAt)} AS facts,
      ${conversationSql(Prisma.sql`chat.id`, { before: Prisma.sql`${turn.startedAt}::timestamptz`, without: turn.replacesMessageId })} AS conversation
    FROM asked LEFT JOIN chat ON true`);
  const row = rows[0];
  if (row === undefined || row.patientId === null) return { status: row?.repeated === true ? "repeated" : row?.replaceable === false ? "not-last" : "not-found" };
  if (row.turnId === null) {
    if (row.full) return { status: "chat-full" };
    // Somebody was faster by a moment, with the same message into another new chat, or with an edit of the same message.
    await removeIfEmpty(viewer, turn.chatId);
    return { status: turn.replacesMessageId === null || (await messageExists(turn.messageId)) ? "repeated" : "not-last" };
  }
  return {
    status: "started",
    context: { patientId: row.patientId, facts: readFacts(row.facts), earlier: readConversation(row.conversation) },
  };
}

async function removeIfEmpty(viewer: Viewer, chatId: string): Promise<void> {
  await db.chat.deleteMany({ where: { id: chatId, userId: viewer.userId, messages: { none: {} } } });
}

async function messageExists(id: string): Promise<boolean> {
  return (await db.message.findUnique({ where: { id }, select: { id: true } })) !== null;
}
