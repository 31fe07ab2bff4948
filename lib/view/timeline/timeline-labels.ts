import type { TimelineGroup, TimelineKind } from '@/lib/domain/timeline/timeline-kind';
import type { ChartLook } from '@/lib/view/chart/bar-chart';

/** What each kind of event is called as a choice. */
export const TIMELINE_KIND_LABEL: Readonly<Record<TimelineKind, string>> = {
  exemplar: 'Exemplars',
  fast_follower: 'Fast followers',
  money: 'Money',
  system: 'Systems',
  milestone: 'Milestones',
  organisation: 'Names, mergers and footprints',
  regulation: 'Regulation of trusts',
  maturity: 'Digital maturity of trusts',
  background: 'The programme and about it',
  gate: 'Gates and their decisions',
  rule: 'Rules of cohorts',
  figure: 'Published figures and statements',
};

/** What each pictured group is called, and how it is drawn. */
export const TIMELINE_GROUP_WORDS: Readonly<Record<TimelineGroup, { readonly label: string; readonly look: ChartLook }>> = {
  standing: { label: 'Exemplars and followers', look: 'solid' },
  money: { label: 'Money', look: 'striped' },
  delivery: { label: 'Systems and milestones', look: 'dotted' },
  organisation: { label: 'Trusts and footprints', look: 'hatched' },
  programme: { label: 'The programme', look: 'pale' },
};
