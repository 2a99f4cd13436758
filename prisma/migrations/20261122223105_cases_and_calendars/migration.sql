-- CreateEnum
CREATE TYPE "HoldReason" AS ENUM ('urgent', 'waiting_list');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "CaseOutcome" AS ENUM ('advised', 'booked', 'referred', 'unreachable', 'not_needed');

-- CreateEnum
CREATE TYPE "CaseEntryKind" AS ENUM ('claim', 'release', 'acknowledge', 'urgency', 'message', 'close', 'reopen');

-- AlterTable
ALTER TABLE "appointments" ADD COLUMN     "moved_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "clinicians" ADD COLUMN     "buffer_min" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "working_hours" (
    "id" UUID NOT NULL,
    "clinician_id" UUID NOT NULL,
    "iso_weekday" INTEGER NOT NULL,
    "from_min" INTEGER NOT NULL,
    "to_min" INTEGER NOT NULL,
    "kind" "SlotKind" NOT NULL,
    "slot_min" INTEGER NOT NULL,

    CONSTRAINT "working_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot_holds" (
    "slot_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "reason" "HoldReason" NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slot_holds_pkey" PRIMARY KEY ("slot_id")
);

-- CreateTable
CREATE TABLE "waiting_entries" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,
    "specialty" TEXT NOT NULL,
    "before" TIMESTAMPTZ(3) NOT NULL,
    "appointment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting_offers" (
    "waiting_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "passed_on_at" TIMESTAMPTZ(3),

    CONSTRAINT "waiting_offers_pkey" PRIMARY KEY ("waiting_id","slot_id")
);

-- CreateTable
CREATE TABLE "cases" (
    "chat_id" UUID NOT NULL,
    "status" "CaseStatus" NOT NULL DEFAULT 'open',
    "urgency" "Urgency",
    "engine_urgency" "Urgency",
    "engine_at" TIMESTAMPTZ(3),
    "findings" JSONB,
    "human_urgency" "Urgency",
    "human_reason" TEXT,
    "human_at" TIMESTAMPTZ(3),
    "human_by_id" TEXT,
    "claimed_at" TIMESTAMPTZ(3),
    "claimed_by_id" TEXT,
    "emergency_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" TEXT,
    "outcome" "CaseOutcome",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("chat_id")
);

-- CreateTable
CREATE TABLE "case_entries" (
    "id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "kind" "CaseEntryKind" NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "text" TEXT,
    "from_urgency" "Urgency",
    "to_urgency" "Urgency",
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "working_hours_clinician_id_iso_weekday_from_min_key" ON "working_hours"("clinician_id", "iso_weekday", "from_min");

-- CreateIndex
CREATE INDEX "slot_holds_user_id_idx" ON "slot_holds"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_entries_appointment_id_key" ON "waiting_entries"("appointment_id");

-- CreateIndex
CREATE INDEX "waiting_entries_specialty_created_at_idx" ON "waiting_entries"("specialty", "created_at");

-- CreateIndex
CREATE INDEX "waiting_entries_user_id_idx" ON "waiting_entries"("user_id");

-- CreateIndex
CREATE INDEX "waiting_entries_patient_id_idx" ON "waiting_entries"("patient_id");

-- CreateIndex
CREATE INDEX "waiting_offers_slot_id_idx" ON "waiting_offers"("slot_id");

-- CreateIndex
CREATE INDEX "waiting_offers_passed_on_at_expires_at_idx" ON "waiting_offers"("passed_on_at", "expires_at");

-- CreateIndex
CREATE INDEX "cases_status_opened_at_idx" ON "cases"("status", "opened_at");

-- CreateIndex
CREATE INDEX "cases_human_by_id_idx" ON "cases"("human_by_id");

-- CreateIndex
CREATE INDEX "cases_claimed_by_id_idx" ON "cases"("claimed_by_id");

-- CreateIndex
CREATE INDEX "cases_acknowledged_by_id_idx" ON "cases"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "cases_closed_by_id_idx" ON "cases"("closed_by_id");

-- CreateIndex
CREATE INDEX "case_entries_chat_id_created_at_idx" ON "case_entries"("chat_id", "created_at");

-- CreateIndex
CREATE INDEX "case_entries_author_id_idx" ON "case_entries"("author_id");

-- AddForeignKey
ALTER TABLE "working_hours" ADD CONSTRAINT "working_hours_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinicians"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot_holds" ADD CONSTRAINT "slot_holds_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot_holds" ADD CONSTRAINT "slot_holds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_entries" ADD CONSTRAINT "waiting_entries_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_offers" ADD CONSTRAINT "waiting_offers_waiting_id_fkey" FOREIGN KEY ("waiting_id") REFERENCES "waiting_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_offers" ADD CONSTRAINT "waiting_offers_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_human_by_id_fkey" FOREIGN KEY ("human_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "clinicians" ADD CONSTRAINT "clinicians_buffer_possible" CHECK ("buffer_min" BETWEEN 0 AND 120);

ALTER TABLE "working_hours"
  ADD CONSTRAINT "working_hours_iso_weekday" CHECK ("iso_weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "working_hours_end_after_start" CHECK ("from_min" BETWEEN 0 AND 1439 AND "to_min" > "from_min" AND "to_min" <= 2880),
  ADD CONSTRAINT "working_hours_visit_length" CHECK ("slot_min" BETWEEN 5 AND 240);

ALTER TABLE "waiting_offers" ADD CONSTRAINT "waiting_offers_expire_later" CHECK ("expires_at" > "offered_at");

ALTER TABLE "cases"
  ADD CONSTRAINT "cases_open_until_closed" CHECK (("status" = 'open') = ("closed_at" IS NULL)),
  ADD CONSTRAINT "cases_outcome_when_closed" CHECK (("status" = 'closed') = ("outcome" IS NOT NULL)),
  -- A person's level never stands without a reason.
  ADD CONSTRAINT "cases_human_level_has_reason" CHECK (
    ("human_urgency" IS NULL AND "human_reason" IS NULL AND "human_at" IS NULL)
    OR ("human_urgency" IS NOT NULL AND char_length("human_reason") BETWEEN 1 AND 500 AND "human_at" IS NOT NULL)
  ),
  -- Whose it is may be forgotten with the account, but nobody holds a case since no time.
  ADD CONSTRAINT "cases_claim_has_time" CHECK ("claimed_by_id" IS NULL OR "claimed_at" IS NOT NULL),
  ADD CONSTRAINT "cases_acknowledged_emergency" CHECK ("acknowledged_at" IS NULL OR "emergency_at" IS NOT NULL);

ALTER TABLE "case_entries"
  ADD CONSTRAINT "case_entries_text_length" CHECK (char_length("text") BETWEEN 1 AND 4000),
  ADD CONSTRAINT "case_entries_message_has_text" CHECK ("kind" <> 'message' OR "text" IS NOT NULL),
  ADD CONSTRAINT "case_entries_level_has_reason" CHECK ("kind" <> 'urgency' OR ("text" IS NOT NULL AND "to_urgency" IS NOT NULL));

-- Boards are told of every change of a case by the database itself, so that no statement can forget it. The payload is
-- the chat's id alone.
CREATE FUNCTION "cases_count_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TRIGGER "cases_version" BEFORE UPDATE ON "cases" FOR EACH ROW EXECUTE FUNCTION "cases_count_version"();

CREATE FUNCTION "cases_notify"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('gather_case', coalesce(NEW.chat_id, OLD.chat_id)::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER "cases_told" AFTER INSERT OR UPDATE OR DELETE ON "cases" FOR EACH ROW EXECUTE FUNCTION "cases_notify"();
