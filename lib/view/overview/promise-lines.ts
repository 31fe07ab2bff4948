import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind, LedgerOwnerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { daysBetween } from '@/lib/format/days-between';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';
import { ownerText } from './owner-text';

type UnmetPromise = {
  readonly kind: LedgerKind;
  readonly ownerKind: LedgerOwnerKind;
  readonly cohort: Cohort | null;
  readonly promisedOn: string;
  readonly precision: DatePrecision;
  readonly ownerCount: number;
  readonly range: AmountRange;
};

/** A promise that no receipt answers. */
export type PromiseLine = {
  readonly key: string;
  /** "12 acute exemplars". */
  readonly owner: string;
  /** "Ceiling: up to £120 million". */
  readonly amount: string;
  readonly since: string;
  readonly days: string;
  readonly href: string;
};

/** Promises in words, the oldest first; days are counted to the day shown. */
export function promiseLines(promises: readonly UnmetPromise[], clock: Pick<ClockView, 'asAt' | 'params'>): PromiseLine[] {
  return promises.map((promise) => ({
    key: [promise.promisedOn, promise.kind, promise.ownerKind, promise.cohort].join(' '),
    owner: capitalise(ownerText(promise)),
    amount: `${LEDGER_KIND_LABEL[promise.kind]}: ${rangeText(promise.range)}`,
    since: formatDate(promise.promisedOn, promise.precision),
    days: formatDays(Math.max(0, daysBetween(promise.promisedOn, clock.asAt))),
    href: withClock(`/funding?kind=${promise.kind}${promise.cohort === null ? '' : `&cohort=${promise.cohort}`}`, clock),
  }));
}
