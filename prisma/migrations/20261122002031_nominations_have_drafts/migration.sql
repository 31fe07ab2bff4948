-- DropIndex
DROP INDEX "replication_item_fast_follower_reference_system_class_produ_key";

-- AlterTable
ALTER TABLE "replication_item" ADD COLUMN     "superseded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "nomination_draft" (
    "fast_follower_reference" TEXT NOT NULL,
    "ods_code" TEXT,
    "reason" TEXT,
    "systems" TEXT[],

    CONSTRAINT "nomination_draft_pkey" PRIMARY KEY ("fast_follower_reference")
);

-- CreateIndex
CREATE INDEX "nomination_draft_ods_code_idx" ON "nomination_draft"("ods_code");

-- CreateIndex
CREATE INDEX "replication_item_fast_follower_reference_system_class_produ_idx" ON "replication_item"("fast_follower_reference", "system_class", "product_slug");

-- AddForeignKey
ALTER TABLE "nomination_draft" ADD CONSTRAINT "nomination_draft_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_draft" ADD CONSTRAINT "nomination_draft_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- A nomination that is sent again may leave a system out: from that instant it does not count, and before it, it did.
CREATE FUNCTION stamp_superseded_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL OR to_jsonb(NEW) - 'superseded_at' <> to_jsonb(OLD) - 'superseded_at' THEN
    RAISE EXCEPTION 'update of replication_item % refused: it is superseded once, and changes in no other way', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.superseded_at := advance_data_revision();
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_superseded_at BEFORE UPDATE ON replication_item FOR EACH ROW WHEN (NEW.superseded_at IS DISTINCT FROM OLD.superseded_at) EXECUTE FUNCTION stamp_superseded_at();
