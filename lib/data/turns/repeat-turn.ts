import "server-only";
import type { Region } from "@/lib/clinical/types";
import { openingEntry } from "@/lib/turns/opening-entry";
import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Viewer } from "../viewer";
import type { NewTurn, TurnContext } from "./start-turn";
import { conversationSql, patientFactsSql, readConversation, readFacts } from "./turn-context";

/** A repeat this long after the first turn sees the world of that moment; later, slots and ages are those of now. */
const SAME_WORLD_MINUTES = 15;

export type RepeatedTurn = Omit<NewTurn, "chatId" | "messageId" | "text" | "title" | "region" | "replacesMessageId"> & {
  /** the turn whose message is to be answered once more */
  repeatsTurnId: string;
};

export type StartedRepeat =
  | { status: "started"; chatId: string; messageId: string; text: string; region: Region; asOf: Date; context: TurnContext }
  | { status: "repeated" }
  | { status: "not-found" };

interface RepeatRow {
  created: boolean;
  patientId: string;
  chatId: string;
  messageId: string;
  text: string;
  region: Region;
  asOf: Date;
  facts: unknown;
  conversation: unknown;
}

/** Answers a message of the viewer's once more: another turn for the same message, seeing what the first one saw. */
export async function repeatTurn(viewer: Viewer, turn: RepeatedTurn): Promise<StartedRepeat> {
  const rows = await db.$queryRaw<RepeatRow[]>(Prisma.sql`
    WITH original AS (
      SELECT t.chat_id, t.message_id, t.region, c.patient_id, m.text, m.created_at,
        CASE WHEN t.as_of > ${turn.startedAt}::timestamptz - make_interval(mins => ${SAME_WORLD_MINUTES})
          THEN t.as_of ELSE ${turn.startedAt}::timestamptz END AS as_of
      FROM turns t JOIN chats c ON c.id = t.chat_id JOIN messages m ON m.id = t.message_id
      WHERE t.id = ${turn.repeatsTurnId}::uuid AND c.user_id = ${viewer.userId}
    ), turn AS (
      INSERT INTO turns (id, request_id, chat_id, message_id, mode, profile, model, region, started_at, as_of, lease_owner, lease_expires_at)
      SELECT ${turn.turnId}::uuid, ${turn.requestId}::uuid, o.chat_id, o.message_id, ${turn.mode}::"Mode",
        ${turn.profile}::"LatencyProfile", ${turn.model}, o.region, ${turn.startedAt}, o.as_of, ${turn.leaseOwner}, ${turn.leaseExpiresAt}
      FROM original o
      ON CONFLICT (request_id) DO NOTHING
      RETURNING id
    ), opening AS (
      INSERT INTO turn_log (turn_id, seq, entry)
      SELECT turn.id, 1, jsonb_set(${JSON.stringify(openingEntry({ ...turn, messageId: "" }))}::jsonb, '{turn,messageId}', to_jsonb(o.message_id))
      FROM turn, original o
    ), touched AS (
      UPDATE chats SET updated_at = now() FROM original o, turn WHERE chats.id = o.chat_id
    )
    SELECT EXISTS (SELECT 1 FROM turn) AS created, o.patient_id AS "patientId", o.chat_id AS "chatId", o.message_id AS "messageId",
      o.text, o.region, o.as_of AS "asOf",
      ${patientFactsSql(Prisma.sql`o.patient_id`, turn.startedAt)} AS facts,
      ${conversationSql(Prisma.sql`o.chat_id`, { before: Prisma.sql`o.created_at`, without: null })} AS conversation
    FROM original o`);
  const row = rows[0];
  if (row === undefined) return { status: "not-found" };
  if (!row.created) return { status: "repeated" };
  const { chatId, messageId, text, region, asOf } = row;
  return {
    status: "started",
    chatId,
    messageId,
    text,
    region,
    asOf,
    context: { patientId: row.patientId, facts: readFacts(row.facts), earlier: readConversation(row.conversation) },
  };
}
