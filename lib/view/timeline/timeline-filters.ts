import { COHORTS } from '@/lib/domain/cohort/cohort';
import { type TimelineKind, TIMELINE_KINDS } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import { capitalise } from '@/lib/format/capitalise';
import type { RegionItem } from '@/lib/queries/overview/list-regions';
import { NOT_RECORDED } from '@/lib/schemas/tables/table-definition';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import type { FilterGroup } from '@/lib/view/filters/filter-group';
import { TIMELINE_KIND_LABEL } from './timeline-labels';

/** What a timeline can be narrowed by: its kinds of event, and the cohorts and regions of those that it is of. */
export function timelineFilters(kinds: readonly TimelineKind[], { cohorts, regions: wanted }: Pick<TimelineScope, 'cohorts' | 'regions'>, regions: readonly RegionItem[]): FilterGroup[] {
  const option = (value: string, label: string, isSelected: boolean) => ({ value, label, count: null, isSelected });
  return [
    { name: 'kind', label: 'Kind of event', options: TIMELINE_KINDS.map((kind) => option(kind, TIMELINE_KIND_LABEL[kind], kinds.includes(kind))) },
    { name: 'cohort', label: 'Cohort', options: [...COHORTS.map((cohort) => option(cohort, capitalise(COHORT_LABEL[cohort]), cohorts.includes(cohort))), option(NOT_RECORDED, 'Of no cohort', cohorts.includes(null))] },
    { name: 'region', label: 'Region', options: [...regions.map(({ slug, name }) => option(slug, name, wanted.includes(slug))), option(NOT_RECORDED, 'Of no region', wanted.includes(null))] },
  ];
}
