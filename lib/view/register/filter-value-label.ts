import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES, type Confidence } from '@/lib/domain/evidence/confidence';
import { SOURCE_KINDS, type SourceKind } from '@/lib/domain/evidence/source-kind';
import { EXEMPLAR_STATUSES, type ExemplarStatus } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES, type FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { TRUST_KINDS, type TrustKind } from '@/lib/domain/trust/trust-kind';
import { capitalise } from '@/lib/format/capitalise';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { SOURCE_KIND_LABEL } from '@/lib/view/source/source-kind-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';
import type { FilterName, TableName } from '@/lib/schemas/tables/table-definition';

const labelOf = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => {
  const labels = new Map<string, string>(values.map((value) => [value, label(value)]));
  return (value: string) => labels.get(value);
};

const cohort = labelOf<Cohort>(COHORTS, (value) => capitalise(COHORT_LABEL[value]));
const confidence = labelOf<Confidence>(CONFIDENCES, (value) => CONFIDENCE_LABEL[value]);
const exemplarStatus = labelOf<ExemplarStatus>(EXEMPLAR_STATUSES, (value) => EXEMPLAR_STATUS_TAG[value].text);
const followerStatus = labelOf<FastFollowerStatus>(FAST_FOLLOWER_STATUSES, (value) => FAST_FOLLOWER_STATUS_TAG[value].text);
const ledgerKind = labelOf<LedgerKind>(LEDGER_KINDS, (value) => LEDGER_KIND_LABEL[value]);
const sourceKind = labelOf<SourceKind>(SOURCE_KINDS, (value) => SOURCE_KIND_LABEL[value]);
const trustKind = labelOf<TrustKind>(TRUST_KINDS, (value) => TRUST_KIND_LABEL[value]);
const PROGRAMME_PART_LABEL: Readonly<Record<string, string>> = { exemplar: 'Exemplar, or expected to be', fast_follower: 'Fast follower', neither: 'Neither' };

const LABELS: Partial<Record<FilterName, Partial<Record<TableName, (value: string) => string | undefined>>>> = {
  status: { exemplars: exemplarStatus, 'fast-followers': followerStatus, trusts: (value) => PROGRAMME_PART_LABEL[value] },
  kind: { funding: ledgerKind, sources: sourceKind, trusts: trustKind },
};

/** A filter's value in words: `mental_health` of `cohort` is "Mental health". Values that are records bring their own names. */
export function filterValueLabel(table: TableName, filter: FilterName, value: string): string {
  const label = filter === 'cohort' ? cohort : filter === 'confidence' ? confidence : LABELS[filter]?.[table];
  return label?.(value) ?? value;
}
