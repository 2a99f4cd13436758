-- CreateEnum
CREATE TYPE "AbsenceKind" AS ENUM ('holiday', 'sick', 'other');

-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'patient_replied';

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "unread_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "waiting_entries" ADD COLUMN     "turn_id" UUID,
ALTER COLUMN "appointment_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "absences" (
    "id" UUID NOT NULL,
    "clinician_id" UUID NOT NULL,
    "kind" "AbsenceKind" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "absences_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "absences_clinician_id_starts_at_idx" ON "absences"("clinician_id", "starts_at");

-- CreateIndex
CREATE INDEX "absences_created_by_id_idx" ON "absences"("created_by_id");

-- CreateIndex
CREATE INDEX "waiting_entries_turn_id_idx" ON "waiting_entries"("turn_id");

-- AddForeignKey
ALTER TABLE "absences" ADD CONSTRAINT "absences_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinicians"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absences" ADD CONSTRAINT "absences_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "absences" ADD CONSTRAINT "absences_end_after_start" CHECK ("ends_at" > "starts_at");

ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_wait_for_something" CHECK (("appointment_id" IS NULL) <> ("turn_id" IS NULL));

-- Who has no appointment waits once for a specialty.
CREATE UNIQUE INDEX "waiting_entries_without_appointment_key" ON "waiting_entries"("user_id", "patient_id", "specialty") WHERE "appointment_id" IS NULL;

-- Also who has no appointment is told of a time, by the chat in which they asked.
CREATE OR REPLACE FUNCTION "waiting_offers_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id('slot-offered', NEW.waiting_id || ':' || NEW.slot_id), 'slot-offered',
    jsonb_strip_nulls(jsonb_build_object('waitingId', NEW.waiting_id, 'slotId', NEW.slot_id, 'appointmentId', w.appointment_id, 'chatId', t.chat_id, 'userId', w.user_id)),
    ARRAY['user:' || w.user_id])
  FROM waiting_entries w LEFT JOIN turns t ON t.id = w.turn_id WHERE w.id = NEW.waiting_id;
  RETURN NULL;
END
$$;

-- Whoever has claimed a case is told that its patient wrote, once until they have looked.
CREATE FUNCTION "cases_patient_replied"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(event_id('patient-replied', NEW.chat_id || ':' || NEW.version || ':' || NEW.opened_at), 'patient-replied',
    jsonb_build_object('chatId', NEW.chat_id, 'userId', NEW.claimed_by_id), ARRAY['user:' || NEW.claimed_by_id]);
  RETURN NULL;
END
$$;

CREATE TRIGGER "cases_patient_replied" AFTER UPDATE ON "cases" FOR EACH ROW
  WHEN (OLD.unread_since IS NULL AND NEW.unread_since IS NOT NULL AND NEW.claimed_by_id IS NOT NULL) EXECUTE FUNCTION "cases_patient_replied"();

CREATE FUNCTION "absences_publish"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM publish_event(gen_random_uuid(), 'absence-changed',
    jsonb_build_object('absenceId', coalesce(NEW.id, OLD.id), 'clinicianId', coalesce(NEW.clinician_id, OLD.clinician_id)), ARRAY['care_team']);
  RETURN NULL;
END
$$;

CREATE TRIGGER "absences_changed" AFTER INSERT OR UPDATE OR DELETE ON "absences" FOR EACH ROW EXECUTE FUNCTION "absences_publish"();
