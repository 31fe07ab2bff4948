import type { GapKey } from '@/lib/queries/data-quality/count-gaps';
import { formatNumber } from '@/lib/format/format-number';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';

type Gap = { readonly key: GapKey; readonly count: number; readonly of: number; readonly ceilingPence: string | null };

/** Something that is not recorded of some records. */
export type GapLine = {
  readonly key: GapKey;
  readonly title: string;
  /** "4 of 18". */
  readonly share: string;
  readonly count: number;
  /** The most that ceilings of those records come to, in pence; null where no money hangs on it. */
  readonly stakePence: bigint | null;
  /** The records, narrowed to those where it is not recorded when the list can be. */
  readonly href: string;
  readonly linkText: string;
};

type GapText = { readonly title: string; readonly path: string; readonly linkText: string };

const GAP_TEXT: Readonly<Record<GapKey, GapText>> = {
  receipt_of_exemplar: { title: 'No receipt is reported for the exemplar', path: '/funding?kind=ceiling&kind=received', linkText: 'Ceilings and receipts' },
  receipt_of_follower: { title: 'No receipt is reported for the fast follower', path: '/funding?kind=ceiling&kind=received', linkText: 'Ceilings and receipts' },
  match_of_exemplar: { title: 'Match funding of the exemplar is not recorded', path: '/exemplars', linkText: 'All exemplars' },
  record_system_of_exemplar: { title: 'Patient record supplier of the exemplar is not recorded', path: '/exemplars?supplier=not-recorded', linkText: 'These exemplars' },
  region_of_exemplar: { title: 'Region of the exemplar is not recorded', path: '/exemplars?region=not-recorded', linkText: 'These exemplars' },
  footprint_of_exemplar: { title: 'STP footprint of the exemplar is not recorded', path: '/exemplars?footprint=not-recorded', linkText: 'These exemplars' },
  trust_of_follower: { title: 'Trust of the fast follower is not recorded', path: '/fast-followers?region=not-recorded', linkText: 'These fast followers' },
  record_system_of_follower: { title: 'Patient record supplier of the fast follower is not recorded', path: '/fast-followers?supplier=not-recorded', linkText: 'These fast followers' },
  replication_of_follower: { title: 'Replication of the exemplar’s systems is not recorded', path: '/fast-followers?sort=replication_low', linkText: 'All fast followers' },
  trust_of_ceiling: { title: 'Ceiling stands for no recorded trust: a whole cohort shares it, or the trust is not recorded', path: '/funding?kind=ceiling&region=not-recorded', linkText: 'These ceilings' },
  region_of_trust: { title: 'Region of the trust is not recorded', path: '/trusts?region=not-recorded', linkText: 'These trusts' },
  footprint_of_trust: { title: 'STP footprint of the trust is not recorded', path: '/trusts?footprint=not-recorded', linkText: 'These trusts' },
  record_system_of_trust: { title: 'Patient record supplier of the trust is not recorded', path: '/trusts?supplier=not-recorded', linkText: 'These trusts' },
  rating_of_trust: { title: 'Care Quality Commission rating of the trust is not recorded', path: '/trusts', linkText: 'All trusts' },
  maturity_of_trust: { title: 'Digital maturity score of the trust is not recorded', path: '/trusts', linkText: 'All trusts' },
  position_of_trust: { title: 'Position of the trust is not recorded', path: '/trusts?sort=-latitude', linkText: 'All trusts' },
  members_of_footprint: { title: 'Member trusts of the footprint are not recorded', path: '/footprints?sort=-trust_count', linkText: 'All footprints' },
  region_of_footprint: { title: 'Region of the footprint is not recorded', path: '/footprints?region=not-recorded', linkText: 'These footprints' },
  date_of_source: { title: 'Publication date of the source is not recorded', path: '/sources?sort=-published_on', linkText: 'All sources' },
  address_of_source: { title: 'Address of the source is not recorded', path: '/sources?sort=-url', linkText: 'All sources' },
  shortlisted_trust: { title: 'Shortlisted for the acute cohort, but which trust is not recorded', path: '/trusts', linkText: 'All trusts' },
};

/** What is not recorded at the clock, most money at stake first, then most records; what is missing nowhere is left out. */
export function gapLines(gaps: readonly Gap[], clock: Pick<ClockView, 'params'>): GapLine[] {
  return gaps
    .filter(({ count }) => count > 0)
    .map(({ key, count, of, ceilingPence }) => {
      const { title, path, linkText } = GAP_TEXT[key];
      return { key, title, count, share: `${formatNumber(count)} of ${formatNumber(of)}`, stakePence: ceilingPence === null ? null : BigInt(ceilingPence), href: withClock(path, clock), linkText };
    })
    .toSorted((a, b) => Number((b.stakePence ?? -1n) - (a.stakePence ?? -1n)) || b.count - a.count);
}
