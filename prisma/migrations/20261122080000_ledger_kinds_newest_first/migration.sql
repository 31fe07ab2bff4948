-- The same order within one kind of money: the first rows of a kind are found at once, however few of the ledger they are.
CREATE INDEX "ledger_entry_kind_newest_first_idx" ON "ledger_entry" ("kind", "effective_on" DESC NULLS LAST, "id" COLLATE "C");
