import { EXEMPLAR_STATUSES, EXEMPLAR_TRANSITIONS } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES, FAST_FOLLOWER_TRANSITIONS } from '@/lib/domain/fast-follower/status';
import type { FoundingDataProblem } from './founding-data-problems';
import type { FoundingRow } from './founding-table';
import type { FoundingRows } from './read-founding-rows';

type RowsByTable = ReadonlyMap<string, readonly FoundingRow[]>;

/** Rules that rows answer for together: legal histories, memberships that begin before they end, true reversals. */
export function checkFoundingHistories({ rowsByTable, faultyKeysByTable }: FoundingRows): FoundingDataProblem[] {
  const isWhole = (table: string) => rowsByTable.has(table) && !faultyKeysByTable.has(table);
  return [
    ...checkStatuses(rowsOf(rowsByTable, 'exemplar_status_event'), 'exemplar_slug', EXEMPLAR_STATUSES, EXEMPLAR_TRANSITIONS),
    ...checkStatuses(rowsOf(rowsByTable, 'fast_follower_status_event'), 'fast_follower_reference', FAST_FOLLOWER_STATUSES, FAST_FOLLOWER_TRANSITIONS),
    ...checkMemberships(rowsOf(rowsByTable, 'footprint_membership_event'), ['ods_code', 'footprint_code']),
    ...checkMemberships(rowsOf(rowsByTable, 'exemplar_member_event'), ['exemplar_slug', 'ods_code', 'footprint_code', 'supplier_slug']),
    // What is missing can be told only where the file was read and no row set aside for a fault of its own.
    ...(isWhole('exemplar_status_event') ? requireEvent(rowsByTable, 'exemplar', 'slug', 'exemplar_status_event', 'exemplar_slug') : []),
    ...(isWhole('fast_follower_status_event')
      ? requireEvent(rowsByTable, 'fast_follower', 'reference', 'fast_follower_status_event', 'fast_follower_reference')
      : []),
    ...(isWhole('exemplar_member_event') ? checkLeads(rowsByTable) : []),
    ...checkGateDecisions(rowsByTable),
    ...checkReversals(rowsOf(rowsByTable, 'ledger_entry')),
  ];
}

function rowsOf(rowsByTable: RowsByTable, table: string): readonly FoundingRow[] {
  return rowsByTable.get(table) ?? [];
}

function problemOf({ file, row, cells }: FoundingRow, column: string, reason: string): FoundingDataProblem {
  return { file, row, column, value: cells[column] ?? '', reason };
}

function groupBy(rows: readonly FoundingRow[], columns: readonly string[]): FoundingRow[][] {
  const groups = new Map<string, FoundingRow[]>();
  for (const row of rows) {
    const group = columns.map((column) => String(row.columns[column])).join('\0');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()];
}

/**
 * In date order every status must be reachable from the one before. Steps between them may be missing: no source recorded
 * them. Events that assert the same step compete, and are no move.
 */
function checkStatuses(
  events: readonly FoundingRow[],
  subjectColumn: string,
  ladder: readonly string[],
  transitions: Readonly<Record<string, readonly string[]>>,
): FoundingDataProblem[] {
  const problems: FoundingDataProblem[] = [];
  for (const group of groupBy(events, [subjectColumn])) {
    const inOrder = [...group].sort(
      (a, b) =>
        String(a.columns['effective_on']).localeCompare(String(b.columns['effective_on'])) ||
        ladder.indexOf(String(a.columns['status'])) - ladder.indexOf(String(b.columns['status'])),
    );
    for (const [index, row] of inOrder.entries()) {
      const before = inOrder[index - 1];
      const from = before?.columns['status'];
      const to = String(row.columns['status']);
      if (typeof from === 'string' && from !== to && !reachable(transitions, from).has(to)) {
        problems.push(problemOf(row, 'status', `cannot follow ${from} (row ${before?.row})`));
      }
    }
  }
  return problems;
}

function requireEvent(rowsByTable: RowsByTable, subjectTable: string, subjectKey: string, eventTable: string, subjectColumn: string): FoundingDataProblem[] {
  const withEvents = new Set(rowsOf(rowsByTable, eventTable).map((row) => row.columns[subjectColumn]));
  return rowsOf(rowsByTable, subjectTable)
    .filter((row) => !withEvents.has(row.columns[subjectKey] ?? null))
    .map((row) => problemOf(row, subjectKey, 'has no status event'));
}

function reachable(transitions: Readonly<Record<string, readonly string[]>>, from: string): Set<string> {
  const found = new Set<string>();
  const ahead = [...(transitions[from] ?? [])];
  for (let status = ahead.pop(); status !== undefined; status = ahead.pop()) {
    if (found.has(status)) continue;
    found.add(status);
    ahead.push(...(transitions[status] ?? []));
  }
  return found;
}

function checkMemberships(rows: readonly FoundingRow[], memberColumns: readonly string[]): FoundingDataProblem[] {
  return groupBy(rows, memberColumns).flatMap((group) => {
    const inOrder = [...group].sort((a, b) => String(a.columns['effective_on']).localeCompare(String(b.columns['effective_on'])));
    return inOrder.flatMap((row, index) => {
      const before = inOrder[index - 1];
      const isJoined = before?.columns['change'] === 'joined';
      if ((row.columns['change'] === 'joined') !== isJoined) return [];
      return [problemOf(row, 'change', isJoined ? `repeats row ${before?.row}: it had already joined` : 'has nothing to leave: it had not joined')];
    });
  });
}

function checkLeads(rowsByTable: RowsByTable): FoundingDataProblem[] {
  const led = new Set(
    rowsOf(rowsByTable, 'exemplar_member_event')
      .filter((row) => row.columns['role'] === 'lead')
      .map((row) => row.columns['exemplar_slug']),
  );
  return rowsOf(rowsByTable, 'exemplar')
    .filter((row) => !led.has(row.columns['slug'] ?? null))
    .map((row) => problemOf(row, 'slug', 'has no member that leads it'));
}

function checkGateDecisions(rowsByTable: RowsByTable): FoundingDataProblem[] {
  const gates = new Map(rowsOf(rowsByTable, 'gate').map((row) => [row.columns['id'], row]));
  return rowsOf(rowsByTable, 'gate_decision').flatMap((row) => {
    const gate = gates.get(row.columns['gate_id'] ?? null);
    const isEarly = gate !== undefined && String(row.columns['effective_on']) < String(gate.columns['effective_on']);
    return isEarly ? [problemOf(row, 'effective_on', `is before the gate itself (${gate.file}, row ${gate.row})`)] : [];
  });
}

const SAME_IN_A_REVERSAL = ['exemplar_slug', 'fast_follower_reference', 'cohort_key', 'is_programme_wide', 'kind', 'qualifier'] as const;

function checkReversals(rows: readonly FoundingRow[]): FoundingDataProblem[] {
  const entries = new Map(rows.map((row) => [row.columns['id'], row]));
  const reversedBy = new Map<unknown, FoundingRow>();
  return rows.flatMap((row) => {
    const reversed = entries.get(row.columns['reverses_entry_id'] ?? '');
    if (reversed === undefined) return [];
    const problems: FoundingDataProblem[] = [];
    const complain = (column: string, reason: string) => problems.push(problemOf(row, column, reason));
    const earlier = reversedBy.get(reversed.columns['id']);
    if (earlier !== undefined) complain('reverses_entry_id', `is already reversed by row ${earlier.row}`);
    reversedBy.set(reversed.columns['id'], row);
    if (reversed.columns['reverses_entry_id'] !== null) complain('reverses_entry_id', 'is itself a reversal');
    for (const column of SAME_IN_A_REVERSAL) {
      if (row.columns[column] !== reversed.columns[column]) complain(column, `differs from the entry reversed (row ${reversed.row})`);
    }
    for (const [column, cell] of [['amount_pence', 'amount_gbp'], ['amount_high_pence', 'amount_high_gbp']] as const) {
      if (row.columns[column] !== negative(reversed.columns[column])) complain(cell, `is not the negative of the entry reversed (row ${reversed.row})`);
    }
    if (String(row.columns['effective_on']) < String(reversed.columns['effective_on'])) {
      complain('effective_on', `is before the entry reversed (row ${reversed.row})`);
    }
    return problems;
  });
}

function negative(pence: unknown): string | null {
  return typeof pence === 'string' ? String(-BigInt(pence)) : null;
}
