-- CreateTable
CREATE TABLE "evidence_content" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "evidence_content_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "tranche_event_id" TEXT,
    "gate_decision_id" TEXT,
    "ledger_entry_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_user_id" TEXT NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_upload" (
    "user_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_upload_pkey" PRIMARY KEY ("user_id","sha256")
);

-- CreateIndex
CREATE INDEX "evidence_file_sha256_idx" ON "evidence_file"("sha256");

-- CreateIndex
CREATE INDEX "evidence_file_tranche_event_id_idx" ON "evidence_file"("tranche_event_id");

-- CreateIndex
CREATE INDEX "evidence_file_gate_decision_id_idx" ON "evidence_file"("gate_decision_id");

-- CreateIndex
CREATE INDEX "evidence_file_ledger_entry_id_idx" ON "evidence_file"("ledger_entry_id");

-- CreateIndex
CREATE INDEX "evidence_file_recorded_by_user_id_idx" ON "evidence_file"("recorded_by_user_id");

-- CreateIndex
CREATE INDEX "evidence_upload_uploaded_at_idx" ON "evidence_upload"("uploaded_at");

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "evidence_content"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_tranche_event_id_fkey" FOREIGN KEY ("tranche_event_id") REFERENCES "tranche_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_gate_decision_id_fkey" FOREIGN KEY ("gate_decision_id") REFERENCES "gate_decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_ledger_entry_id_fkey" FOREIGN KEY ("ledger_entry_id") REFERENCES "ledger_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_upload" ADD CONSTRAINT "evidence_upload_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Content is what its name says, to the byte, and neither it nor who gave it for what ever changes. It is not compressed again, so that a piece of it is read without the rest.
ALTER TABLE evidence_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE evidence_upload ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE evidence_content ADD CONSTRAINT evidence_content_is_what_it_says CHECK (sha256 = encode(sha256(bytes), 'hex'));
ALTER TABLE evidence_content ADD CONSTRAINT evidence_content_is_of_some_size CHECK (octet_length(bytes) BETWEEN 1 AND 20971520);
ALTER TABLE evidence_file ADD CONSTRAINT evidence_file_is_of_one_act CHECK (num_nonnulls(tranche_event_id, gate_decision_id, ledger_entry_id) = 1);
ALTER TABLE evidence_file ADD CONSTRAINT evidence_file_is_named CHECK (name <> '' AND media_type <> '' AND size_bytes > 0);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evidence_content FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON evidence_content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON evidence_file FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evidence_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON evidence_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
