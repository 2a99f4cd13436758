-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('answer_ready', 'answer_interrupted', 'care_team_message', 'urgency_changed', 'appointment_booked', 'appointment_moved', 'appointment_cancelled', 'appointment_tomorrow', 'appointment_soon', 'slot_offered', 'emergency', 'emergency_unacknowledged', 'interaction', 'high_risk');

-- CreateTable
CREATE TABLE "feed_entries" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "recipient" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "ids" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handled_events" (
    "handler" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "handled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handled_events_pkey" PRIMARY KEY ("handler","event_id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "event_id" UUID NOT NULL,
    "chat_id" UUID,
    "appointment_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "feed_entries_recipient_xid_id_idx" ON "feed_entries"("recipient", "xid", "id");

-- CreateIndex
CREATE INDEX "feed_entries_created_at_idx" ON "feed_entries"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "feed_entries_recipient_event_id_key" ON "feed_entries"("recipient", "event_id");

-- CreateIndex
CREATE INDEX "handled_events_handled_at_idx" ON "handled_events"("handled_at");

-- CreateIndex
CREATE INDEX "notifications_user_id_created_at_idx" ON "notifications"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "notifications_chat_id_idx" ON "notifications"("chat_id");

-- CreateIndex
CREATE INDEX "notifications_appointment_id_idx" ON "notifications"("appointment_id");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_user_id_event_id_key" ON "notifications"("user_id", "event_id");

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Publishes an event in the transaction that calls it: to the feeds of its recipients, which browsers follow, and as
-- one pg-boss job for every queue that has subscribed to it. The jobs are written as pg-boss's own insert() writes
-- them (a test compares the two). Published again, the same event changes nothing. The schema pgboss is pg-boss's own
-- and is made by it (lib/data/events/queues.ts).
CREATE FUNCTION "publish_event"(event_id uuid, event_type text, ids jsonb, recipients text[], due timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
  recipient_name text;
  queue_name text;
  starts timestamptz := coalesce(due, now());
BEGIN
  FOREACH recipient_name IN ARRAY recipients LOOP
    INSERT INTO feed_entries (recipient, event_id, type, ids) VALUES (recipient_name, event_id, event_type, ids) ON CONFLICT DO NOTHING;
    PERFORM pg_notify('gather_feed', recipient_name);
  END LOOP;
  FOR queue_name IN
    INSERT INTO pgboss.job (id, name, data, start_after, created_on, keep_until, policy, dead_letter, retry_limit, retry_delay,
      retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds)
    SELECT md5(event_id::text || q.name)::uuid, q.name, jsonb_build_object('id', event_id, 'type', event_type) || ids, starts, now(),
      starts + q.retention_seconds * interval '1s', q.policy, q.dead_letter, q.retry_limit, q.retry_delay,
      q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds, q.heartbeat_seconds
    FROM pgboss.subscription s JOIN pgboss.queue q ON q.name = s.name WHERE s.event = event_type
    ON CONFLICT DO NOTHING
    RETURNING job.name
  LOOP
    IF starts <= now() THEN
      PERFORM pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), queue_name);
    END IF;
  END LOOP;
END
$$;

-- Takes back an event that is not due yet. In PL/pgSQL, which looks for pg-boss's tables only when it is called.
CREATE FUNCTION "cancel_event"(event_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pgboss.job SET state = 'cancelled', completed_on = now()
  WHERE (name, id) IN (SELECT q.name, md5(event_id::text || q.name)::uuid FROM pgboss.queue q) AND state < 'active';
END
$$;

-- The id of an event that can happen only once to its subject.
CREATE FUNCTION "event_id"(event_type text, subject text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT md5(event_type || ':' || subject)::uuid
$$;

-- The events themselves are published by triggers: no statement that makes such a change can forget to tell of it,
-- none costs a round trip more, and a rollback takes back both.

CREATE FUNCTION "publish_of_turn"(event_type text, turn_id uuid) RETURNS void LANGUAGE sql AS $$
  SELECT publish_event(event_id(event_type, t.id::text), event_type,
    jsonb_build_object('turnId', t.id, 'chatId', c.id, 'userId', c.user_id), ARRAY['care_team', 'user:' || c.user_id])
  FROM turns t JOIN chats c ON c.id = t.chat_id WHERE t.id = turn_id
$$;

CREATE FUNCTION "turn_log_publishes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_of_turn('emergency-detected', NEW.turn_id);
  RETURN NULL;
END
$$;

CREATE TRIGGER "turn_log_emergency" AFTER INSERT ON "turn_log" FOR EACH ROW
  WHEN (NEW.entry->>'type' = 'emergency') EXECUTE FUNCTION "turn_log_publishes"();

CREATE FUNCTION "turns_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_of_turn(CASE NEW.status WHEN 'done' THEN 'turn-completed' ELSE 'turn-interrupted' END, NEW.id);
  RETURN NULL;
END
$$;

-- A turn that its patient stopped is no news to anybody.
CREATE TRIGGER "turns_ended" AFTER UPDATE OF "status" ON "turns" FOR EACH ROW
  WHEN (OLD.status = 'running' AND NEW.status IN ('done', 'failed', 'interrupted')) EXECUTE FUNCTION "turns_publish"();

CREATE FUNCTION "agent_outcomes_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_of_turn(CASE NEW.agent WHEN 'risk' THEN 'high-risk-scored' ELSE 'interaction-found' END, NEW.turn_id);
  RETURN NULL;
END
$$;

CREATE TRIGGER "agent_outcomes_interaction" AFTER INSERT ON "agent_outcomes" FOR EACH ROW
  WHEN (NEW.agent = 'interactions' AND NEW.output @? '$.*[*].severity ? (@ == "contraindicated" || @ == "major")')
  EXECUTE FUNCTION "agent_outcomes_publish"();

CREATE TRIGGER "agent_outcomes_high_risk" AFTER INSERT ON "agent_outcomes" FOR EACH ROW
  WHEN (NEW.agent = 'risk' AND NEW.output @? '$[*].result ? (@.status == "ok" && (@.band == "high" || @.band == "severe"))')
  EXECUTE FUNCTION "agent_outcomes_publish"();

-- An appointment can change as often as its sequence grows.
CREATE FUNCTION "appointments_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id(TG_ARGV[0], NEW.id || ':' || NEW.sequence), TG_ARGV[0],
    jsonb_build_object('appointmentId', NEW.id, 'userId', NEW.user_id), ARRAY['care_team', 'user:' || NEW.user_id]);
  RETURN NULL;
END
$$;

CREATE TRIGGER "appointments_booked" AFTER INSERT ON "appointments" FOR EACH ROW
  WHEN (NEW.cancelled_at IS NULL) EXECUTE FUNCTION "appointments_publish"('appointment-booked');

CREATE TRIGGER "appointments_cancelled" AFTER UPDATE ON "appointments" FOR EACH ROW
  WHEN (OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL) EXECUTE FUNCTION "appointments_publish"('appointment-cancelled');

CREATE TRIGGER "appointments_moved" AFTER UPDATE ON "appointments" FOR EACH ROW
  WHEN (OLD.slot_id <> NEW.slot_id AND NEW.cancelled_at IS NULL) EXECUTE FUNCTION "appointments_publish"('appointment-moved');

CREATE FUNCTION "waiting_offers_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id('slot-offered', NEW.waiting_id || ':' || NEW.slot_id), 'slot-offered',
    jsonb_build_object('waitingId', NEW.waiting_id, 'slotId', NEW.slot_id, 'appointmentId', w.appointment_id, 'userId', w.user_id), ARRAY['user:' || w.user_id])
  FROM waiting_entries w WHERE w.id = NEW.waiting_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER "waiting_offers_made" AFTER INSERT ON "waiting_offers" FOR EACH ROW EXECUTE FUNCTION "waiting_offers_publish"();

CREATE FUNCTION "cases_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id('case-changed', NEW.chat_id || ':' || NEW.version || ':' || NEW.opened_at), 'case-changed',
    jsonb_build_object('chatId', NEW.chat_id, 'version', NEW.version, 'userId', c.user_id), ARRAY['care_team', 'user:' || c.user_id])
  FROM chats c WHERE c.id = NEW.chat_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER "cases_changed" AFTER INSERT OR UPDATE ON "cases" FOR EACH ROW EXECUTE FUNCTION "cases_publish"();

CREATE FUNCTION "case_entries_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id(TG_ARGV[0], NEW.id::text), TG_ARGV[0],
    jsonb_build_object('entryId', NEW.id, 'chatId', c.id, 'userId', c.user_id), ARRAY['user:' || c.user_id])
  FROM chats c WHERE c.id = NEW.chat_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER "case_entries_message" AFTER INSERT ON "case_entries" FOR EACH ROW
  WHEN (NEW.kind = 'message') EXECUTE FUNCTION "case_entries_publish"('care-team-message');

CREATE TRIGGER "case_entries_urgency" AFTER INSERT ON "case_entries" FOR EACH ROW
  WHEN (NEW.kind = 'urgency') EXECUTE FUNCTION "case_entries_publish"('urgency-changed');

-- The bell of an open page is told at once, in every tab.
CREATE FUNCTION "notifications_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(gen_random_uuid(), TG_ARGV[0], jsonb_build_object('userId', n.user_id, 'notificationId', n.id), ARRAY['user:' || n.user_id])
  FROM (SELECT DISTINCT ON (user_id) user_id, id FROM changed ORDER BY user_id, id DESC) n;
  RETURN NULL;
END
$$;

CREATE TRIGGER "notifications_made" AFTER INSERT ON "notifications" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "notifications_publish"('notification-made');

CREATE TRIGGER "notifications_read" AFTER UPDATE ON "notifications" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "notifications_publish"('notifications-read');

-- Whoever signs out, on whichever instance, is told nothing more.
CREATE FUNCTION "sessions_ended"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gather_session_ended', OLD.id);
  RETURN NULL;
END
$$;

CREATE TRIGGER "sessions_ended" AFTER DELETE ON "sessions" FOR EACH ROW EXECUTE FUNCTION "sessions_ended"();
