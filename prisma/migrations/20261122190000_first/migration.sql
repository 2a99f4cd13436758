-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('patient', 'care_team');

-- CreateEnum
CREATE TYPE "PatientKind" AS ENUM ('demo', 'guest');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('female', 'male');

-- CreateEnum
CREATE TYPE "ObservationSource" AS ENUM ('clinic', 'home', 'laboratory');

-- CreateEnum
CREATE TYPE "SlotKind" AS ENUM ('in_person', 'video');

-- CreateEnum
CREATE TYPE "Mode" AS ENUM ('sequential', 'concurrent');

-- CreateEnum
CREATE TYPE "LatencyProfile" AS ENUM ('instant', 'realistic', 'textbook');

-- CreateEnum
CREATE TYPE "TurnStatus" AS ENUM ('running', 'done', 'stopped', 'failed', 'interrupted');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('emergency', 'urgent', 'routine', 'self_care');

-- CreateEnum
CREATE TYPE "AgentStatus" AS ENUM ('waiting', 'running', 'done', 'failed', 'timed_out', 'cancelled', 'skipped');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "is_anonymous" BOOLEAN NOT NULL DEFAULT false,
    "role" "UserRole" NOT NULL DEFAULT 'patient',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "current_patient_id" UUID,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patients" (
    "id" UUID NOT NULL,
    "kind" "PatientKind" NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "birth_date" DATE,
    "stated_age" DOUBLE PRECISION,
    "sex" "Sex",
    "pregnant" BOOLEAN,
    "due_date" DATE,
    "interest" TEXT,
    "digest" TEXT,
    "owner_user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "patients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conditions" (
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "since" DATE,
    "resolved" DATE,
    "note" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "conditions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allergies" (
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "substance" TEXT NOT NULL,
    "reaction" TEXT,

    CONSTRAINT "allergies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medications" (
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "dose" TEXT,
    "frequency" TEXT,
    "started_on" DATE,
    "stopped_on" DATE,

    CONSTRAINT "medications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observations" (
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "source" "ObservationSource" NOT NULL,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visits" (
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "seen_by" TEXT NOT NULL,

    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinicians" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "specialty" TEXT NOT NULL,

    CONSTRAINT "clinicians_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slots" (
    "id" UUID NOT NULL,
    "clinician_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "SlotKind" NOT NULL DEFAULT 'in_person',

    CONSTRAINT "slots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointments" (
    "id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "booked_slot_id" UUID,
    "patient_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "chat_id" UUID,
    "turn_id" UUID,
    "reason" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chats" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turns" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "chat_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "mode" "Mode" NOT NULL,
    "profile" "LatencyProfile" NOT NULL,
    "model" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "status" "TurnStatus" NOT NULL DEFAULT 'running',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "lease_expires_at" TIMESTAMPTZ(3),
    "stop_requested_at" TIMESTAMPTZ(3),
    "urgency" "Urgency",
    "error_code" TEXT,
    "error_message" TEXT,
    "metrics" JSONB,
    "view" JSONB,

    CONSTRAINT "turns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn_log" (
    "turn_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "turn_log_pkey" PRIMARY KEY ("turn_id","seq")
);

-- CreateTable
CREATE TABLE "agent_outcomes" (
    "turn_id" UUID NOT NULL,
    "agent" TEXT NOT NULL,
    "status" "AgentStatus" NOT NULL,
    "start_ms" DOUBLE PRECISION,
    "end_ms" DOUBLE PRECISION,
    "simulated_ms" DOUBLE PRECISION NOT NULL,
    "found" TEXT,
    "digest" TEXT,
    "output" JSONB,

    CONSTRAINT "agent_outcomes_pkey" PRIMARY KEY ("turn_id","agent")
);

-- CreateTable
CREATE TABLE "knowledge_articles" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "keywords" TEXT[],
    "sources" JSONB NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "knowledge_articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_passages" (
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "search" tsvector,
    "embedding" DOUBLE PRECISION[],
    "embedding_model" TEXT,

    CONSTRAINT "knowledge_passages_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_current_patient_id_idx" ON "users"("current_patient_id");

-- CreateIndex
CREATE INDEX "users_is_anonymous_created_at_idx" ON "users"("is_anonymous", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "patients_slug_key" ON "patients"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "patients_owner_user_id_key" ON "patients"("owner_user_id");

-- CreateIndex
CREATE INDEX "patients_kind_idx" ON "patients"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "conditions_patient_id_name_key" ON "conditions"("patient_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "allergies_patient_id_substance_key" ON "allergies"("patient_id", "substance");

-- CreateIndex
CREATE INDEX "medications_patient_id_idx" ON "medications"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "observations_patient_id_code_taken_at_key" ON "observations"("patient_id", "code", "taken_at");

-- CreateIndex
CREATE INDEX "visits_patient_id_at_idx" ON "visits"("patient_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "clinicians_slug_key" ON "clinicians"("slug");

-- CreateIndex
CREATE INDEX "clinicians_specialty_idx" ON "clinicians"("specialty");

-- CreateIndex
CREATE INDEX "slots_starts_at_idx" ON "slots"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "slots_clinician_id_starts_at_key" ON "slots"("clinician_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "appointments_booked_slot_id_key" ON "appointments"("booked_slot_id");

-- CreateIndex
CREATE INDEX "appointments_user_id_created_at_idx" ON "appointments"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "appointments_slot_id_idx" ON "appointments"("slot_id");

-- CreateIndex
CREATE INDEX "appointments_patient_id_idx" ON "appointments"("patient_id");

-- CreateIndex
CREATE INDEX "appointments_chat_id_idx" ON "appointments"("chat_id");

-- CreateIndex
CREATE INDEX "appointments_turn_id_idx" ON "appointments"("turn_id");

-- CreateIndex
CREATE INDEX "chats_user_id_patient_id_updated_at_idx" ON "chats"("user_id", "patient_id", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "chats_patient_id_idx" ON "chats"("patient_id");

-- CreateIndex
CREATE INDEX "messages_chat_id_created_at_idx" ON "messages"("chat_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "turns_request_id_key" ON "turns"("request_id");

-- CreateIndex
CREATE INDEX "turns_chat_id_started_at_idx" ON "turns"("chat_id", "started_at");

-- CreateIndex
CREATE INDEX "turns_message_id_idx" ON "turns"("message_id");

-- CreateIndex
CREATE INDEX "turns_status_lease_expires_at_idx" ON "turns"("status", "lease_expires_at");

-- CreateIndex
CREATE INDEX "knowledge_passages_search_idx" ON "knowledge_passages" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_current_patient_id_fkey" FOREIGN KEY ("current_patient_id") REFERENCES "patients"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patients" ADD CONSTRAINT "patients_owner_user_id_fkey" FOREIGN KEY ("owner_user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allergies" ADD CONSTRAINT "allergies_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medications" ADD CONSTRAINT "medications_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slots" ADD CONSTRAINT "slots_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "clinicians"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_booked_slot_id_fkey" FOREIGN KEY ("booked_slot_id") REFERENCES "slots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turns"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chats" ADD CONSTRAINT "chats_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chats" ADD CONSTRAINT "chats_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turns" ADD CONSTRAINT "turns_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turns" ADD CONSTRAINT "turns_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn_log" ADD CONSTRAINT "turn_log_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_outcomes" ADD CONSTRAINT "agent_outcomes_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_passages" ADD CONSTRAINT "knowledge_passages_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "knowledge_articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma's schema language cannot say
-- Checks, functions and triggers are invisible to Prisma's comparison of schema and database: none of this is drift.

ALTER TABLE "patients"
  ADD CONSTRAINT "patients_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  ADD CONSTRAINT "patients_stated_age_possible" CHECK ("stated_age" BETWEEN 0 AND 130),
  ADD CONSTRAINT "patients_pregnant_not_male" CHECK (NOT ("pregnant" IS TRUE AND "sex" IS NOT DISTINCT FROM 'male'::"Sex")),
  -- A demo patient is everybody's and has a birth date; a guest's record belongs to one user.
  ADD CONSTRAINT "patients_kind_fits" CHECK (
    ("kind" = 'demo' AND "slug" IS NOT NULL AND "birth_date" IS NOT NULL AND "owner_user_id" IS NULL)
    OR ("kind" = 'guest' AND "slug" IS NULL AND "owner_user_id" IS NOT NULL)
  );

ALTER TABLE "conditions"
  ADD CONSTRAINT "conditions_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  ADD CONSTRAINT "conditions_resolved_after_since" CHECK ("resolved" >= "since");

ALTER TABLE "allergies" ADD CONSTRAINT "allergies_substance_length" CHECK (char_length("substance") BETWEEN 1 AND 200);

ALTER TABLE "medications"
  ADD CONSTRAINT "medications_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  ADD CONSTRAINT "medications_stopped_after_started" CHECK ("stopped_on" >= "started_on");

-- NaN counts as greater than every number, so this refuses it along with the infinities.
ALTER TABLE "observations"
  ADD CONSTRAINT "observations_value_finite" CHECK ("value" > '-Infinity' AND "value" < 'Infinity'),
  ADD CONSTRAINT "observations_code_shape" CHECK ("code" ~ '^[a-z][a-z0-9_]*$');

ALTER TABLE "slots"
  ADD CONSTRAINT "slots_end_after_start" CHECK ("ends_at" > "starts_at"),
  ADD CONSTRAINT "slots_at_most_four_hours" CHECK ("ends_at" <= "starts_at" + interval '4 hours');

ALTER TABLE "appointments"
  ADD CONSTRAINT "appointments_booked_slot_is_slot" CHECK ("booked_slot_id" = "slot_id"),
  ADD CONSTRAINT "appointments_booked_or_cancelled" CHECK (("cancelled_at" IS NULL) = ("booked_slot_id" IS NOT NULL)),
  ADD CONSTRAINT "appointments_sequence_grows" CHECK ("sequence" >= 0),
  ADD CONSTRAINT "appointments_reason_length" CHECK (char_length("reason") <= 500);

ALTER TABLE "chats" ADD CONSTRAINT "chats_title_length" CHECK (char_length("title") BETWEEN 1 AND 200);

ALTER TABLE "messages" ADD CONSTRAINT "messages_text_length" CHECK (char_length("text") BETWEEN 1 AND 8000);

ALTER TABLE "turns"
  ADD CONSTRAINT "turns_region_known" CHECK ("region" IN ('EU', 'UK', 'US')),
  ADD CONSTRAINT "turns_running_until_ended" CHECK (("status" = 'running') = ("ended_at" IS NULL));

ALTER TABLE "turn_log" ADD CONSTRAINT "turn_log_seq_from_one" CHECK ("seq" >= 1);

ALTER TABLE "agent_outcomes"
  ADD CONSTRAINT "agent_outcomes_end_after_start" CHECK ("end_ms" >= "start_ms"),
  ADD CONSTRAINT "agent_outcomes_simulated_not_negative" CHECK ("simulated_ms" >= 0);

ALTER TABLE "knowledge_passages"
  ADD CONSTRAINT "knowledge_passages_embedding_has_model" CHECK ((coalesce(cardinality("embedding"), 0) > 0) = ("embedding_model" IS NOT NULL));

-- Text as it is searched: without accents, so that "meniere" finds "Ménière".
CREATE FUNCTION "search_text"(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(normalize(coalesce(words, ''), NFD), U&'[\0300-\036F]', '', 'g')
$$;

-- Keeps a passage's search vector: title and keywords A, heading B, text D.
CREATE FUNCTION "knowledge_passages_set_search"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  naming text;
BEGIN
  SELECT search_text(title || '. ' || array_to_string(keywords, '. ')) INTO naming FROM knowledge_articles WHERE id = NEW.article_id;
  NEW.search :=
    setweight(to_tsvector('english', coalesce(naming, '')), 'A') ||
    setweight(to_tsvector('english', search_text(NEW.heading)), 'B') ||
    setweight(to_tsvector('english', search_text(NEW.text)), 'D');
  RETURN NEW;
END
$$;

CREATE TRIGGER "knowledge_passages_search" BEFORE INSERT OR UPDATE OF "heading", "text" ON "knowledge_passages"
  FOR EACH ROW EXECUTE FUNCTION "knowledge_passages_set_search"();

-- A renamed article is found by its new name.
CREATE FUNCTION "knowledge_articles_refresh_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE knowledge_passages SET heading = heading WHERE article_id = NEW.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER "knowledge_articles_search" AFTER UPDATE OF "title", "keywords" ON "knowledge_articles"
  FOR EACH ROW EXECUTE FUNCTION "knowledge_articles_refresh_search"();
