-- CreateTable
CREATE TABLE "form_submission" (
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_submission_pkey" PRIMARY KEY ("user_id","key")
);

-- AddForeignKey
ALTER TABLE "form_submission" ADD CONSTRAINT "form_submission_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The acts about a record, newest first: its history and its version.
CREATE INDEX "audit_event_about_idx" ON "audit_event" USING gin ((payload -> 'about') jsonb_path_ops);
