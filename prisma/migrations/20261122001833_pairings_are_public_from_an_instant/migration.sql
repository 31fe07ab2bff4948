-- AlterTable
ALTER TABLE "fast_follower" ADD COLUMN "public_from" TIMESTAMPTZ(3);

-- What is public already came in with the founding data: it has been public since it is known.
-- An empty database has nothing to be told of: its revision stays where it is.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM "fast_follower" WHERE "is_public") THEN
    UPDATE "fast_follower" SET "public_from" = "recorded_at" WHERE "is_public";
  END IF;
END $$;

ALTER TABLE "fast_follower" DROP COLUMN "is_public";

-- Since when a pairing is public is the database's to say, as recorded_at is: of what the founding load brings, since it is known; of a
-- nomination, the instant of its approval. It is said once: what anybody could see by an instant does not change.
CREATE FUNCTION stamp_public_from() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stamp timestamptz := advance_data_revision();
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.public_from IS NOT NULL THEN
    RAISE EXCEPTION 'update of fast_follower % refused: since when it is public does not change', OLD.reference USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.public_from := CASE WHEN TG_OP = 'INSERT' AND is_founding() AND NEW.recorded_at <= stamp THEN NEW.recorded_at ELSE stamp END;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_public_from_when_added BEFORE INSERT ON fast_follower FOR EACH ROW WHEN (NEW.public_from IS NOT NULL) EXECUTE FUNCTION stamp_public_from();
CREATE TRIGGER stamp_public_from BEFORE UPDATE ON fast_follower FOR EACH ROW WHEN (NEW.public_from IS DISTINCT FROM OLD.public_from) EXECUTE FUNCTION stamp_public_from();
