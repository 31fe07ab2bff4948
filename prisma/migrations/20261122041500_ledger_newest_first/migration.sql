-- The order in which the ledger is shown and taken away: newest first, then by the name of the entry. An index in this very order gives
-- the first rows of a long ledger at once, and all of them without sorting them.
CREATE INDEX "ledger_entry_newest_first_idx" ON "ledger_entry" ("effective_on" DESC NULLS LAST, "id" COLLATE "C");
DROP INDEX "ledger_entry_effective_on_id_idx";
