import 'server-only';
import { countsAt, recordedAt } from '@/lib/db/as-at/events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { EvidenceMediaType } from '@/lib/domain/evidence/evidence-file';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { canSeeEvidence } from '@/lib/domain/policy/money';
import type { TrancheEventKind } from '@/lib/domain/tranche/tranche-kind';
import type { Reading } from '@/lib/queries/reading';
import type { TrancheItem } from './list-tranches';

/** A file that was given as evidence, with what it is evidence of. */
export type EvidenceItem = {
  readonly id: string;
  /** Null: of an entry that is of no tranche. */
  readonly trancheId: string | null;
  readonly of: { readonly kind: 'step'; readonly step: TrancheEventKind } | { readonly kind: 'gate'; readonly title: string } | { readonly kind: 'entry'; readonly entry: LedgerKind };
  /** The row that it belongs to: of the step, the decision or the entry. */
  readonly ofId: string;
  readonly name: string;
  readonly mediaType: EvidenceMediaType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly givenAt: string;
  readonly givenBy: string;
};

/** The files given as evidence of some tranches, oldest first: those of the tranches whose evidence the reader may see. */
export async function listEvidence(reading: Reading, tranches: readonly Pick<TrancheItem, 'id' | 'odsCodes'>[]): Promise<EvidenceItem[]> {
  const ids = tranches.filter(({ odsCodes }) => canSeeEvidence(reading.reader, odsCodes)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const { clock } = reading;
  const wanted = sql`ANY(${ids}::text[])`;
  return readEvidence(
    reading,
    sql`
      SELECT e.tranche_id, e.id AS of_id, json_build_object('kind', 'step', 'step', e.kind) AS "of", f.* FROM tranche_event e JOIN evidence_file f ON f.tranche_event_id = e.id WHERE e.tranche_id = ${wanted} AND ${countsAt('e', clock)}
      UNION ALL
      SELECT g.tranche_id, d.id, json_build_object('kind', 'gate', 'title', g.title), f.* FROM gate g JOIN gate_decision d ON d.gate_id = g.id JOIN evidence_file f ON f.gate_decision_id = d.id WHERE g.tranche_id = ${wanted} AND ${countsAt('d', clock)}
      UNION ALL
      ${entriesWith(reading, sql`l.tranche_id = ${wanted}`)}`,
  );
}

/** The files given as evidence of one entry of the ledger; none where the reader may not see the evidence of its owner. */
export function listEvidenceOfEntry(reading: Reading, entryId: string, odsCodes: readonly string[]): Promise<EvidenceItem[]> {
  return canSeeEvidence(reading.reader, odsCodes) ? readEvidence(reading, entriesWith(reading, sql`l.id = ${entryId}`)) : Promise.resolve([]);
}

function entriesWith({ clock }: Reading, where: Sql): Sql {
  return sql`SELECT l.tranche_id, l.id AS of_id, json_build_object('kind', 'entry', 'entry', l.kind) AS "of", f.* FROM ledger_entry l JOIN evidence_file f ON f.ledger_entry_id = l.id WHERE ${where} AND ${recordedAt('l', clock)}`;
}

function readEvidence({ clock }: Reading, files: Sql): Promise<EvidenceItem[]> {
  return queryRows<EvidenceItem>(sql`
    SELECT f.id, f.tranche_id AS "trancheId", f."of", f.of_id AS "ofId", f.name, f.media_type AS "mediaType", f.size_bytes AS "sizeBytes", f.sha256, f.recorded_at AS "givenAt",
      CASE WHEN u.anonymised_at IS NULL THEN u.name ELSE 'A person who was forgotten' END AS "givenBy"
    FROM (${files}) f JOIN "user" u ON u.id = f.recorded_by_user_id
    WHERE f.recorded_at <= ${clock.knownAt}::timestamptz ORDER BY f.recorded_at, f.name, f.id`);
}
