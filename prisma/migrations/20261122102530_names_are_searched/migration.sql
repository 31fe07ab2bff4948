-- CreateTable
CREATE TABLE "search_word" (
    -- By code point, so that its key finds the words that begin so.
    "word" TEXT COLLATE "C" NOT NULL,
    "letters" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_letters_idx" ON "search_word"("letters");

-- Trigrams, of PostgreSQL's own contributed modules: whoever may create things in the database may add them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A text as it is searched: its words in small letters and digits, without accents and apostrophes, "&" as "and", a space before each.
CREATE FUNCTION search_text(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT ' ' || btrim(regexp_replace(regexp_replace(lower(normalize(replace(given, '&', ' and '), NFKD) COLLATE "C"), '[''’\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g'))
$$;

CREATE INDEX trust_search_idx ON trust USING gin (search_text(ods_code || ' ' || name) gin_trgm_ops);
CREATE INDEX trust_alias_search_idx ON trust_alias USING gin (search_text(ods_code || ' ' || name) gin_trgm_ops);
CREATE INDEX exemplar_search_idx ON exemplar USING gin (search_text(slug || ' ' || name) gin_trgm_ops);
CREATE INDEX fast_follower_search_idx ON fast_follower USING gin (search_text(reference) gin_trgm_ops);
CREATE INDEX footprint_search_idx ON footprint USING gin (search_text(code || ' ' || name) gin_trgm_ops);
CREATE INDEX supplier_search_idx ON supplier USING gin (search_text(slug || ' ' || name) gin_trgm_ops);
CREATE INDEX product_search_idx ON product USING gin (search_text(slug || ' ' || name) gin_trgm_ops);
CREATE INDEX source_search_idx ON source USING gin (search_text(id || ' ' || title || ' ' || publisher) gin_trgm_ops);
CREATE INDEX background_event_search_idx ON background_event USING gin (search_text(headline) gin_trgm_ops);

-- Keeps the words of a text that anybody may read, and since when they are known. Words of fewer letters are never taken for mistyped.
CREATE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word, letters, known_from)
  SELECT DISTINCT w.word, length(w.word), NEW.recorded_at
  FROM regexp_split_to_table(btrim(search_text(to_jsonb(NEW) ->> TG_ARGV[0])), ' ') AS w(word)
  WHERE w.word ~ '^[a-z]{4,30}$' AND NOT EXISTS (SELECT 1 FROM search_word k WHERE k.word = w.word AND k.known_from <= NEW.recorded_at)
  ORDER BY 1
  ON CONFLICT (word) DO UPDATE SET known_from = least(search_word.known_from, excluded.known_from);
  RETURN NULL;
END $$;

CREATE TRIGGER learn_search_words AFTER INSERT ON trust FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON trust_alias FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON exemplar FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON footprint FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON supplier FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON product FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER learn_search_words AFTER INSERT ON source FOR EACH ROW EXECUTE FUNCTION learn_search_words('title');
-- What happened to a pairing may be hidden with it.
CREATE TRIGGER learn_search_words AFTER INSERT ON background_event FOR EACH ROW WHEN (NEW.fast_follower_reference IS NULL) EXECUTE FUNCTION learn_search_words('headline');

INSERT INTO search_word (word, letters, known_from)
SELECT w.word, length(w.word), min(named.recorded_at)
FROM (
  SELECT name, recorded_at FROM trust
  UNION ALL SELECT name, recorded_at FROM trust_alias
  UNION ALL SELECT name, recorded_at FROM exemplar
  UNION ALL SELECT name, recorded_at FROM footprint
  UNION ALL SELECT name, recorded_at FROM supplier
  UNION ALL SELECT name, recorded_at FROM product
  UNION ALL SELECT title, recorded_at FROM source
  UNION ALL SELECT headline, recorded_at FROM background_event WHERE fast_follower_reference IS NULL
) named, regexp_split_to_table(btrim(search_text(named.name)), ' ') AS w(word)
WHERE w.word ~ '^[a-z]{4,30}$'
GROUP BY w.word;
