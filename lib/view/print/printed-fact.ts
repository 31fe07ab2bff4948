import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import type { PrintedFact } from './lay-out-print';

type Said = { readonly effectiveOn: string; readonly precision: DatePrecision; readonly source: { readonly id: string }; readonly corroboration?: readonly { readonly id: string }[] };

/** A fact as it is printed: what it says, from when, and the sources that say it. */
export function printedFact(key: string, text: string, { effectiveOn, precision, source, corroboration = [] }: Said): PrintedFact {
  return { key, when: formatDate(effectiveOn, precision), text, sourceIds: [source.id, ...corroboration.map(({ id }) => id)] };
}

/** A published statement with those that lost to it, which stay visible. */
export function printedClaim(key: string, text: string, evidence: EvidenceView): PrintedFact {
  const said = printedFact(key, text, evidence);
  if (evidence.competing.length === 0) return said;
  return { ...said, text: `${text} Claims that lost to it: ${formatList(evidence.competing.map(({ value }) => value))}.`, sourceIds: [...said.sourceIds, ...evidence.competing.map(({ source }) => source.id)] };
}

/** What is counted or summed from many facts, which has no source of its own. */
export function printedSum(key: string, text: string): PrintedFact {
  return { key, when: null, text, sourceIds: [] };
}
