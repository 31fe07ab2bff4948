import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { formatDate } from '@/lib/format/format-date';
import { type ActDetails, wordOf } from './act-words';

/** A date of an act's details, as finely as it was given. */
export function dateOf(details: ActDetails, name = 'effectiveOn'): string {
  const precision = DATE_PRECISIONS.find((known) => known === wordOf(details, name === 'effectiveOn' ? 'precision' : `${name}Precision`)) ?? 'day';
  return formatDate(wordOf(details, name), precision);
}

/** On whose word: "from the source “…”", or "for the trust RM3, on its own word". */
export function onWordOf(details: ActDetails): string {
  const trust = wordOf(details, 'assertedBy');
  const source = wordOf(details, 'source');
  return trust !== '' ? ` for the trust ${trust}, on its own word` : source === '' ? '' : `, from the source “${source}”`;
}

/** ", because: …", where a reason was given. */
export function because(details: ActDetails): string {
  const reason = wordOf(details, 'reason');
  return reason === '' ? '' : `, because: ${reason}`;
}
