-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('waiting', 'followed', 'gate', 'digest');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'not_needed', 'given_up');

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "kind" "MailKind" NOT NULL,
    "key" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "lease_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "last_answer" TEXT,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outgoing_mail_state_next_attempt_at_idx" ON "outgoing_mail"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outgoing_mail_user_id_queued_at_idx" ON "outgoing_mail"("user_id", "queued_at" DESC);

-- CreateIndex
CREATE INDEX "outgoing_mail_queued_at_idx" ON "outgoing_mail"("queued_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_user_id_kind_key_key" ON "outgoing_mail"("user_id", "kind", "key");

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What became of a mail is told by its state and nothing beside it.
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_sent_at_when_sent" CHECK (("state" = 'sent') = ("sent_at" IS NOT NULL));
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_leased_while_queued" CHECK ("state" = 'queued' OR "lease_until" IS NULL);
