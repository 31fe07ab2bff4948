import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { listOf, numberOf, textOf } from '@/lib/schemas/tables/row-values';
import { addressOf, LICENCE, type ExportRequest, type RowsChecked } from './export-statement';

const FUNDER = { id: 'GB-NHS-X24', name: 'NHS England' } as const;
const PROGRAMME = { code: 'gde', title: 'Global Digital Exemplar programme' } as const;
const WHY_LEFT_OUT: Readonly<Record<string, string>> = {
  ceiling: 'A ceiling is the most that may be given, not an award.',
  scheduled: 'A schedule is a plan of payment, not a payment.',
  returned: 'Money given back is neither a commitment nor a disbursement.',
  written_off: 'Money written off is neither a commitment nor a disbursement.',
};
const WHY_NOBODYS_LEFT_OUT = 'It is of a cohort or of the programme: nobody in particular is the recipient.';
const WHY_MATCH_LEFT_OUT = "Match funding is the trust's own money.";

const WHY_RECEIPT_LEFT_OUT = 'It is among the money released, which is emitted: the same money is not counted twice.';

type LeftOut = { readonly row: TableRow; readonly why: string };

/**
 * Awards as 360Giving JSON (version 1.4): one grant an exemplar or pairing for which money was approved or to which it was paid, with each
 * approval as a commitment and each release as a disbursement, or each receipt where no release is recorded. Where no approval is recorded,
 * what was paid is the least that was awarded, and the grant says so. What is not an award is listed beside the grants with the reason. An entry and its
 * reversal come to nothing, so neither is emitted. Owner by owner, so that memory does not grow with the ledger.
 */
export async function* writeThreeSixtyGiving(request: ExportRequest, { rowCount, sha256 }: RowsChecked, readRows: (query: ExportRequest['query']) => AsyncIterable<TableRow>): AsyncGenerator<string> {
  const { clock, definition } = request;
  const byOwner = { ...request.query, sort: { column: 'owner_reference', descending: false } };
  const about = {
    version: '1.4',
    title: `${definition.title} of the Global Digital Exemplar programme, as at ${clock.asAt}`,
    description: `Approvals and payments as known at ${clock.knownAt}. Amounts are as their sources say; each transaction says how firmly.`,
    license: LICENCE.url,
    publisher: { name: PROGRAMME.title },
    extensions: [],
    'gde:address': addressOf(request, '360giving'),
    'gde:row_count': rowCount,
    'gde:rows_sha256': sha256,
  };
  yield `${JSON.stringify(about).slice(0, -1)},"grants":[`;
  let separator = '\n';
  for await (const entries of ownersOf(readRows(byOwner))) {
    const grant = toGrant(entries);
    if (grant === null) continue;
    yield separator + JSON.stringify(grant);
    separator = ',\n';
  }
  yield '\n],"gde:left_out":[';
  separator = '\n';
  for await (const entries of ownersOf(readRows(byOwner))) {
    for (const { row, why } of leftOut(entries)) {
      yield separator + JSON.stringify({ id: row['entry_id'], kind: row['amount_kind'], owner: row['owner_name'], amount: row['amount_gbp'], qualifier: row['amount_qualifier'], reason: why });
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

/** Whether any grant can be made of these rows; a package without one is not valid. */
export async function hasAward(rows: AsyncIterable<TableRow>): Promise<boolean> {
  for await (const entries of ownersOf(rows)) if (toGrant(entries) !== null) return true;
  return false;
}

/** The standing entries of each owner, rows being in the order of their owners. */
async function* ownersOf(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let entries: TableRow[] = [];
  for await (const row of rows) {
    const [first] = entries;
    if (first !== undefined && (first['owner_kind'] !== row['owner_kind'] || first['owner_reference'] !== row['owner_reference'])) {
      yield standing(entries);
      entries = [];
    }
    entries.push(row);
  }
  if (entries.length > 0) yield standing(entries);
}

function standing(entries: readonly TableRow[]): readonly TableRow[] {
  const reversed = new Set(entries.map((row) => textOf(row, 'reverses_entry_id')));
  return entries.filter((row) => textOf(row, 'reverses_entry_id') === null && !reversed.has(textOf(row, 'entry_id')));
}

/** The approvals of an owner, and what was paid to it: the releases, or where none is recorded, what the trust says it received. */
function awarded(entries: readonly TableRow[]): { readonly approvals: readonly TableRow[]; readonly payments: readonly TableRow[] } {
  const own = entries.filter(({ owner_kind: kind }) => kind === 'exemplar' || kind === 'fast_follower');
  const ofKind = (kind: string) => own.filter((row) => row['amount_kind'] === kind);
  const releases = ofKind('released');
  return { approvals: ofKind('approved'), payments: releases.length > 0 ? releases : ofKind('received') };
}

function leftOut(entries: readonly TableRow[]): LeftOut[] {
  const { approvals, payments } = awarded(entries);
  const emitted = new Set([...approvals, ...payments]);
  return entries.filter((row) => !emitted.has(row)).map((row) => ({ row, why: whyLeftOut(row, emitted.size > 0) }));
}

function whyLeftOut(row: TableRow, isGranted: boolean): string {
  const kind = textOf(row, 'amount_kind') ?? '';
  if (kind === 'received' && isGranted) return WHY_RECEIPT_LEFT_OUT;
  if (kind === 'approved' || kind === 'released' || kind === 'received') return WHY_NOBODYS_LEFT_OUT;
  return WHY_LEFT_OUT[kind] ?? WHY_MATCH_LEFT_OUT;
}

function toGrant(entries: readonly TableRow[]) {
  const { approvals, payments } = awarded(entries);
  const amounts = approvals.length > 0 ? approvals : payments;
  const [first] = amounts;
  if (first === undefined) return null;
  const [name, codes] = [textOf(first, 'owner_name') ?? '', listOf(first, 'trust_ods_codes')];
  const dates = amounts.map((row) => textOf(row, 'effective_on') ?? '').sort();
  const said = approvals.length === 0 ? 'No approval is recorded; the amount awarded is what was paid.' : approvals.length === 1 ? 'One approval is recorded.' : `${approvals.length} approvals are recorded; the amount awarded is their sum.`;
  return {
    id: `gde-${textOf(first, 'owner_reference')}`,
    title: `Global Digital Exemplar funding: ${name}`,
    description: said,
    currency: 'GBP',
    amountAwarded: sumPounds(amounts),
    awardDate: dates[0] ?? '',
    recipientOrganization: codes.length === 0 ? [{ id: `gde-${textOf(first, 'owner_reference')}`, name }] : codes.map((code) => ({ id: `GB-NHS-${code}`, name: codes.length === 1 ? name : `${name} (${code})` })),
    fundingOrganization: [FUNDER],
    grantProgramme: [PROGRAMME],
    ...(approvals.length === 0 ? {} : { commitmentTransaction: approvals.map(toTransaction) }),
    ...(payments.length === 0 ? {} : { disbursementTransaction: payments.map(toTransaction) }),
  };
}

/** To the penny: pounds are whole pence, and are added as such. */
function sumPounds(rows: readonly TableRow[]): number {
  return rows.reduce((pence, row) => pence + Math.round((numberOf(row, 'amount_gbp') ?? 0) * 100), 0) / 100;
}

function toTransaction(row: TableRow) {
  return {
    id: textOf(row, 'entry_id') ?? '',
    transactionDate: textOf(row, 'effective_on') ?? '',
    currency: 'GBP',
    value: numberOf(row, 'amount_gbp') ?? 0,
    description: `${textOf(row, 'amount_kind')}, ${textOf(row, 'amount_qualifier')?.replaceAll('_', ' ')}${upperEnd(row)}; ${textOf(row, 'confidence')?.replaceAll('_', ' ')}: ${textOf(row, 'source_title')}`,
  };
}

function upperEnd(row: TableRow): string {
  const high = numberOf(row, 'amount_high_gbp');
  return high === null ? '' : `, to ${high.toFixed(2)} GBP`;
}
