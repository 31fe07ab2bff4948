import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { empty, sql, type Sql } from '../sql';
import { countsAt } from './events-at';
import { latestEvents } from './latest-event';
import { standingEntriesAt } from './standing-entries-at';

/** The first baseline of each instalment at the clock: `tranche_id`, `amount_pence`, `due_on`. */
export function firstBaselinesAt(clock: Clock, where?: Sql): Sql {
  return sql`(
    SELECT DISTINCT ON (e.tranche_id) e.tranche_id, e.amount_pence, e.due_on
    FROM tranche_event e
    WHERE e.kind = 'baseline' AND ${countsAt('e', clock)}${where === undefined ? empty : sql` AND ${where}`}
    ORDER BY e.tranche_id, e.effective_on, e.recorded_at, e.id COLLATE "C"
  )`;
}

/** The latest event of one kind of each instalment at the clock. */
export function latestTrancheEventsAt(kind: 'baseline' | 'forecast' | 'claimed', clock: Clock, where?: Sql): Sql {
  const ofKind = sql`e.kind = ${kind}::"TrancheEventKind"`;
  return latestEvents('tranche_event', ['tranche_id'], clock, where === undefined ? ofKind : sql`${ofKind} AND ${where}`);
}

/** What stands of each kind of money in each instalment at the clock, in pence: null where nothing of the kind stands. */
export function trancheMoneyAt(clock: Clock, reader: Reader, tranches?: Sql): Sql {
  const sumOf = (kind: string) => sql`(sum(l.amount_pence) FILTER (WHERE l.kind = ${kind}::"LedgerKind"))::bigint`;
  return sql`(
    SELECT l.tranche_id, ${sumOf('approved')} AS approved, ${sumOf('scheduled')} AS scheduled, ${sumOf('released')} AS released,
      ${sumOf('received')} AS received, ${sumOf('returned')} AS returned, ${sumOf('written_off')} AS written_off
    FROM ${standingEntriesAt(clock, reader)} l
    WHERE l.tranche_id IS NOT NULL${tranches === undefined ? empty : sql` AND l.tranche_id IN ${tranches}`}
    GROUP BY l.tranche_id
  )`;
}

/** The gates of each instalment at the clock: how many, how many are open, and when the next open one is due. */
export function trancheGatesAt(clock: Clock, tranches?: Sql): Sql {
  return sql`(
    SELECT e.tranche_id, count(*)::int AS gates, (count(*) FILTER (WHERE d.id IS NULL))::int AS gates_open,
      min(e.due_on) FILTER (WHERE d.id IS NULL) AS next_due_on,
      (array_agg(e.due_precision::text ORDER BY e.due_on, e.due_precision, e.id COLLATE "C") FILTER (WHERE d.id IS NULL AND e.due_on IS NOT NULL))[1] AS next_due_precision
    FROM gate e
    LEFT JOIN ${latestEvents('gate_decision', ['gate_id'], clock, tranches && sql`e.gate_id IN (SELECT asked.id FROM gate asked WHERE asked.tranche_id IN ${tranches})`)} d ON d.gate_id = e.id
    WHERE e.tranche_id IS NOT NULL AND ${countsAt('e', clock)}${tranches === undefined ? empty : sql` AND e.tranche_id IN ${tranches}`}
    GROUP BY e.tranche_id
  )`;
}
