-- AlterTable
ALTER TABLE "snapshot" DROP COLUMN "query";

-- CreateTable
CREATE TABLE "snapshot_file" (
    "snapshot_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "snapshot_file_pkey" PRIMARY KEY ("snapshot_slug","position")
);

-- AddForeignKey
ALTER TABLE "snapshot_file" ADD CONSTRAINT "snapshot_file_snapshot_slug_fkey" FOREIGN KEY ("snapshot_slug") REFERENCES "snapshot"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A snapshot is published now, of what was known before, and is then what it is. Its files come in the transaction that publishes it.
CREATE FUNCTION stamp_published_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.published_at := advance_data_revision();
  IF NEW.known_at >= NEW.published_at THEN
    RAISE EXCEPTION 'snapshot % refused: it cannot be of what is not known yet', NEW.slug USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_published_at BEFORE INSERT ON snapshot FOR EACH ROW EXECUTE FUNCTION stamp_published_at();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON snapshot FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_late_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT published_at FROM snapshot WHERE slug = NEW.snapshot_slug) IS DISTINCT FROM advance_data_revision() THEN
    RAISE EXCEPTION 'file of snapshot % refused: it was published without it', NEW.snapshot_slug USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_late_file BEFORE INSERT ON snapshot_file FOR EACH ROW EXECUTE FUNCTION refuse_late_file();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON snapshot_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON snapshot_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE snapshot_file ADD CONSTRAINT snapshot_file_is_whole CHECK (position >= 1 AND row_count >= 0 AND sha256 ~ '^[0-9a-f]{64}$');
