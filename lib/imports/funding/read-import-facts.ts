import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { AmountQualifier, LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { type LedgerOwner, ownerKey } from '@/lib/domain/funding/ledger-owner';
import type { EntryOnRecord, ImportFacts } from './judge-import';
import type { ReadRow } from './import-table';

type EntryRow = {
  id: string;
  owner: string;
  kind: LedgerKind;
  qualifier: AmountQualifier;
  amount: string;
  high: string | null;
  tranche_id: string | null;
  effective_on: string;
  precision: DatePrecision;
  is_reversal: boolean;
  is_reversed: boolean;
  source_ids: string[];
};

/** Reads what is on record of the owners, sources and tranches that a table names, each once, whatever its rows. */
export async function readImportFacts(tx: Transaction, read: readonly ReadRow[], today: string): Promise<ImportFacts> {
  const owners = new Map(read.flatMap(({ entry: { owner } }) => (owner === undefined ? [] : [[ownerKey(owner), owner]])));
  const slugs = referencesOf(owners, 'exemplar');
  const references = referencesOf(owners, 'fast_follower');
  const cohorts = referencesOf(owners, 'cohort');
  const sources = [...new Set(read.flatMap(({ entry: { sourceId } }) => sourceId ?? []))];
  const known = await tx.rows<{ key: string; cohort: string }>(sql`
    SELECT 'exemplar:' || x.slug AS key, x.cohort_key AS cohort FROM exemplar x WHERE x.slug = ANY(${slugs}::text[])
    UNION ALL
    SELECT 'fast_follower:' || ff.reference, x.cohort_key FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug WHERE ff.reference = ANY(${references}::text[])`);
  const cited = await tx.rows<{ id: string }>(sql`SELECT id FROM source WHERE id = ANY(${sources}::text[])`);
  const tranches = await tx.rows<{ id: string; key: string }>(sql`
    SELECT t.id, coalesce('exemplar:' || t.exemplar_slug, 'fast_follower:' || t.fast_follower_reference) || ' ' || t.sequence AS key
    FROM funding_tranche t WHERE t.exemplar_slug = ANY(${slugs}::text[]) OR t.fast_follower_reference = ANY(${references}::text[])`);
  const entries = await tx.rows<EntryRow>(sql`
    SELECT l.id, l.kind::text AS kind, l.qualifier::text AS qualifier, l.amount_pence::text AS amount, l.amount_high_pence::text AS high, l.tranche_id,
      l.effective_on::text AS effective_on, l.effective_precision::text AS precision, l.reverses_entry_id IS NOT NULL AS is_reversal,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar:' || l.exemplar_slug WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower:' || l.fast_follower_reference
        WHEN l.cohort_key IS NOT NULL THEN 'cohort:' || l.cohort_key ELSE 'programme' END AS owner,
      EXISTS (SELECT 1 FROM ledger_entry reversal WHERE reversal.reverses_entry_id = l.id) AS is_reversed,
      l.source_id || ARRAY(SELECT k.source_id FROM corroboration k WHERE k.ledger_entry_id = l.id) AS source_ids
    FROM ledger_entry l
    WHERE l.exemplar_slug = ANY(${slugs}::text[]) OR l.fast_follower_reference = ANY(${references}::text[]) OR l.cohort_key = ANY(${cohorts}::text[])
      OR (${owners.has('programme')} AND l.is_programme_wide)
    ORDER BY l.id`);
  const matched = await tx.rows<{ cohort: string }>(sql`
    SELECT DISTINCT r.cohort_key AS cohort FROM cohort_rule r WHERE r.kind = 'match_required' AND r.retracted_at IS NULL AND r.effective_on <= ${today}::date`);
  const cohortOf = new Map([...known.map(({ key, cohort }): [string, string] => [key, cohort]), ...COHORTS.map((cohort): [string, string] => [`cohort:${cohort}`, cohort])]);
  const isMatched = new Set(matched.map(({ cohort }) => cohort));
  return {
    today,
    owners: new Set([...cohortOf.keys(), 'programme']),
    // The product's own record is a source from the first thing that rests on it.
    sources: new Set([...cited.map(({ id }) => id), TRACKER_SOURCE_ID]),
    tranches: new Map(tranches.map(({ key, id }) => [key, id])),
    entries: entries.map(toEntry),
    matchRequired: new Set([...cohortOf].filter(([, cohort]) => isMatched.has(cohort)).map(([key]) => key)),
  };
}

function referencesOf(owners: ReadonlyMap<string, LedgerOwner>, kind: LedgerOwner['kind']): string[] {
  return [...owners.values()].flatMap((owner) => (owner.kind === kind && owner.reference !== null ? [owner.reference] : []));
}

function toEntry({ id, owner, kind, qualifier, amount, high, tranche_id: trancheId, effective_on: effectiveOn, precision, is_reversal: isReversal, is_reversed: isReversed, source_ids: sourceIds }: EntryRow): EntryOnRecord {
  return { id, ownerKey: owner, kind, qualifier, amountPence: BigInt(amount), amountHighPence: high === null ? null : BigInt(high), trancheId, effectiveOn, precision, isReversal, isReversed, sourceIds };
}
