import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { recordedAt } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { AmountQualifier, LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';
import { isAbout, type RecordSubjects } from './record-subjects';

/** An entry of the ledger. */
export type MoneyEntry = {
  readonly id: string;
  readonly ownerKind: LedgerOwnerKind;
  readonly ownerReference: string | null;
  readonly kind: LedgerKind;
  /** Whole pence; negative in a reversal. */
  readonly amountPence: number;
  readonly amountHighPence: number | null;
  readonly qualifier: AmountQualifier;
  readonly trancheSequence: number | null;
  /** The entry that this one takes back. */
  readonly reversesEntryId: string | null;
  /** The entry that takes this one back, as far as known. */
  readonly reversedByEntryId: string | null;
  /** Files given as its evidence that the reader may see. */
  readonly fileCount: number;
  readonly evidence: Evidence;
};

/** The ledger of some owners at the clock, oldest first, reversals included. */
export function listMoney({ clock, reader }: Reading, owners: RecordSubjects & { readonly isProgramme?: boolean }): Promise<MoneyEntry[]> {
  return queryRows<MoneyEntry>(sql`
    SELECT l.id,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower'
           WHEN l.cohort_key IS NOT NULL THEN 'cohort' ELSE 'programme' END AS "ownerKind",
      coalesce(l.exemplar_slug, l.fast_follower_reference, l.cohort_key) AS "ownerReference",
      l.kind::text AS kind, l.amount_pence AS "amountPence", l.amount_high_pence AS "amountHighPence", l.qualifier::text AS qualifier,
      tranche.sequence AS "trancheSequence", l.reverses_entry_id AS "reversesEntryId", reversal.id AS "reversedByEntryId",
      ${fileCount(reader, clock)} AS "fileCount",
      ${evidenceOf('ledger_entry', 'l', clock)} AS evidence
    FROM ledger_entry l
    LEFT JOIN funding_tranche tranche ON tranche.id = l.tranche_id
    LEFT JOIN ledger_entry reversal ON reversal.reverses_entry_id = l.id AND ${recordedAt('reversal', clock)}
    LEFT JOIN fast_follower ff ON ff.reference = l.fast_follower_reference
    WHERE (${isAbout('l', { exemplarSlugs: owners.exemplarSlugs, followerReferences: owners.followerReferences, cohortKeys: owners.cohortKeys })}${owners.isProgramme === true ? sql` OR l.is_programme_wide` : sql``})
      AND ${recordedAt('l', clock)} AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    ORDER BY l.effective_on, l.recorded_at, l.id`);
}

/** As canSeeEvidence has it of the owner's trusts (of `l`): those who run the programme see the files, and leads of those trusts. */
function fileCount(reader: Reading['reader'], clock: Reading['clock']): Sql {
  const count = sql`(SELECT count(*)::int FROM evidence_file f WHERE f.ledger_entry_id = l.id AND f.recorded_at <= ${clock.knownAt}::timestamptz)`;
  if (reader.isProgrammeStaff) return count;
  if (reader.trustOdsCodes.length === 0) return sql`0`;
  const theirs = sql`ANY(${[...reader.trustOdsCodes]}::text[])`;
  return sql`CASE WHEN EXISTS (SELECT 1 FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = l.exemplar_slug`)} m WHERE m.ods_code = ${theirs})
        OR EXISTS (SELECT 1 FROM ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = l.fast_follower_reference`, clock)} i WHERE i.ods_code = ${theirs}) THEN ${count} ELSE 0 END`;
}
