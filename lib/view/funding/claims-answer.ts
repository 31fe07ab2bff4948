import { formatCount } from '@/lib/format/format-count';
import { formatPounds } from '@/lib/format/format-pounds';
import type { Reconciled } from '@/lib/view/data-quality/reconcile';

/** The answer of the page of published figures: "6 totals of the programme are published, from £280 million to £395 million." */
export function claimsAnswer({ totals, spreadPence }: Pick<Reconciled, 'totals' | 'spreadPence'>, figureCount: number): string {
  const figures = formatCount(figureCount, 'figure');
  if (figureCount === 0) return 'No figure of the programme’s money had been published by this date.';
  if (spreadPence === null) return `${figures} of the programme’s money had been published, ${totals.length === 0 ? 'none of them a total' : 'one of them a total'}.`;
  const picked = totals.find(({ claim }) => claim.isSelected)?.claim.value ?? null;
  return `${formatCount(totals.length, 'total')} of the programme had been published, ${formatPounds(spreadPence)} apart at most${picked === null ? '' : `; the rule picks ${picked}`}. Each figure stands beside the ledger of its own date.`;
}
