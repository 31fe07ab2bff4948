import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { promiseSentence } from '@/lib/view/record/promise-sentence';
import { toMoneyLines, type MoneyLineView } from '@/lib/view/record/to-money-lines';

/** The money of one award of a trust, by kind. */
export type AwardMoney = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly lines: readonly MoneyLineView[];
  readonly promise: string | null;
};

/** Money of a trust's awards, each award and each kind apart; what its whole cohort shares comes last. */
export function toAwardMoney({ exemplars, followers, money }: TrustDetail, clock: ClockView): AwardMoney[] {
  const award = (key: string, name: string, path: string, isOwner: (entry: TrustDetail['money'][number]) => boolean): AwardMoney[] => {
    const own = money.filter(isOwner);
    return own.length === 0 ? [] : [{ key, name, href: withClock(`${path}#money`, clock), lines: toMoneyLines(own, clock), promise: promiseSentence(own, clock.asAt) }];
  };
  const cohorts = [...new Map(exemplars.map((exemplar) => [exemplar.cohort, exemplar])).values()];
  return [
    ...exemplars.flatMap(({ slug, name }) => award(`exemplar ${slug}`, `Exemplar ${name}`, `/exemplars/${slug}`, (entry) => entry.ownerKind === 'exemplar' && entry.ownerReference === slug)),
    ...followers.flatMap(({ reference, exemplarName }) =>
      award(`follower ${reference}`, `Fast follower of ${exemplarName}`, `/fast-followers/${encodeURIComponent(reference)}`, (entry) => entry.ownerKind === 'fast_follower' && entry.ownerReference === reference),
    ),
    ...cohorts
      .flatMap(({ slug, cohort }) => award(`cohort ${cohort}`, `Shared by the whole ${COHORT_LABEL[cohort]} cohort`, `/exemplars/${slug}`, (entry) => entry.ownerKind === 'cohort' && entry.ownerReference === cohort))
      .map((shared) => ({ ...shared, promise: null })),
  ];
}
