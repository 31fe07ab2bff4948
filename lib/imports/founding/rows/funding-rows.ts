import { CLAIM_UNITS } from '@/lib/domain/evidence/claim-unit';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { decimal, eventCells, key, odsCode, oneOf, optional, pounds, snakeKey, text, yesOrNo } from '../cells';
import { eventTable } from '../founding-table';

export const ledgerEntries = eventTable({
  table: 'ledger_entry',
  file: 'ledger-entries.csv',
  cells: {
    ...eventCells,
    exemplar_slug: optional(key),
    fast_follower_reference: optional(key),
    cohort_key: optional(snakeKey),
    is_programme_wide: yesOrNo,
    kind: oneOf(LEDGER_KINDS),
    amount_gbp: pounds('amount_pence'),
    amount_high_gbp: optional(pounds('amount_high_pence')),
    qualifier: oneOf(AMOUNT_QUALIFIERS),
    reverses_entry_id: optional(key),
  },
  references: {
    exemplar_slug: 'exemplar',
    fast_follower_reference: 'fast_follower',
    cohort_key: 'cohort',
    reverses_entry_id: 'ledger_entry',
  },
  checkRow: (row, complain) => {
    const owners = [row.exemplar_slug, row.fast_follower_reference, row.cohort_key, row.is_programme_wide || null];
    if (owners.filter((owner) => owner !== null).length !== 1) {
      complain('', 'has not exactly one owner: exemplar_slug, fast_follower_reference, cohort_key or is_programme_wide');
    }
    const low = BigInt(String(row.amount_pence));
    const high = row.amount_high_pence === null ? null : BigInt(String(row.amount_high_pence));
    if (row.reverses_entry_id === null && low < 0n) complain('amount_gbp', 'is negative, which only a reversing entry may be');
    if (row.reverses_entry_id !== null && low > 0n) complain('amount_gbp', 'is positive, though the entry reverses another');
    if (high !== null && (low < 0n ? high > low : high < low)) complain('amount_high_gbp', 'is nearer to nothing than amount_gbp');
  },
});

export const programmeClaims = eventTable({
  table: 'programme_claim',
  file: 'programme-claims.csv',
  cells: {
    ...eventCells,
    measure: snakeKey,
    cohort_key: optional(snakeKey),
    exemplar_slug: optional(key),
    fast_follower_reference: optional(key),
    ods_code: optional(odsCode),
    footprint_code: optional(key),
    about: optional(text),
    unit: oneOf(CLAIM_UNITS),
    value: optional(decimal(0, 99_999_999_999_999, 4)),
    value_high: optional(decimal(0, 99_999_999_999_999, 4)),
    value_qualifier: optional(oneOf(AMOUNT_QUALIFIERS)),
    statement: text,
    hedge: optional(text),
  },
  references: {
    cohort_key: 'cohort',
    exemplar_slug: 'exemplar',
    fast_follower_reference: 'fast_follower',
    ods_code: 'trust',
    footprint_code: 'footprint',
  },
  checkRow: (row, complain) => {
    const subjects = [row.exemplar_slug, row.fast_follower_reference, row.ods_code, row.footprint_code];
    if (subjects.filter((subject) => subject !== null).length > 1) complain('', 'is about more than one record');
    if (row.unit === 'text' && (row.value !== null || row.value_high !== null)) complain('value', 'is given for a claim in words');
    if (row.unit === 'share' && row.value !== null && Number(row.value) > 1) complain('value', 'is not a share between 0 and 1');
    if (row.value !== null && row.value_qualifier === null) complain('value_qualifier', 'is missing beside a figure');
    if (row.value === null && row.value_high !== null) complain('value_high', 'has no value below it');
    if (row.value_high !== null && Number(row.value_high) < Number(row.value)) complain('value_high', 'is less than value');
  },
});
