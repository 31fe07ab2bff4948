import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { formatCount } from '@/lib/format/format-count';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** Whose money it is: "12 acute exemplars", "18 acute fast followers", "the ambulance cohort as a whole", "the whole programme". */
export function ownerText({ ownerKind, cohort, ownerCount }: { ownerKind: LedgerOwnerKind; cohort: Cohort | null; ownerCount: number }): string {
  const adjective = cohort === null ? '' : `${COHORT_LABEL[cohort]} `;
  switch (ownerKind) {
    case 'exemplar':
      return formatCount(ownerCount, `${adjective}exemplar`);
    case 'fast_follower':
      return formatCount(ownerCount, `${adjective}fast follower`);
    case 'cohort':
      return `the ${adjective}cohort as a whole`;
    case 'programme':
      return 'the whole programme';
  }
}
