import { MEMBERSHIP_CHANGES } from '@/lib/domain/footprint/membership-change';
import { eventCells, isoDay, key, odsCode, oneOf, optional, snakeKey, text, wholeNumber } from '../cells';
import { entityTable, eventTable } from '../founding-table';

export const footprints = entityTable({
  table: 'footprint',
  file: 'footprints.csv',
  key: ['code'],
  cells: {
    code: key,
    name: text,
    kind_key: snakeKey,
    region_slug: optional(key),
    opened_on: isoDay,
    closed_on: optional(isoDay),
    population: optional(wholeNumber(1, 100_000_000)),
    population_basis: optional(text),
    status: optional(text),
    source_id: key,
    note: optional(text),
  },
  references: { kind_key: 'footprint_kind', region_slug: 'region', source_id: 'source' },
  checkRow: ({ opened_on, closed_on, population, population_basis }, complain) => {
    if (closed_on !== null && String(closed_on) < String(opened_on)) complain('closed_on', 'is before opened_on');
    if (population !== null && population_basis === null) complain('population_basis', 'must say what the population counts');
  },
});

export const footprintPredecessors = entityTable({
  table: 'footprint_predecessor',
  file: 'footprint-predecessors.csv',
  key: ['footprint_code', 'predecessor_code'],
  isStamped: false,
  cells: { footprint_code: key, predecessor_code: key },
  references: { footprint_code: 'footprint', predecessor_code: 'footprint' },
  checkRow: ({ footprint_code, predecessor_code }, complain) => {
    if (footprint_code === predecessor_code) complain('predecessor_code', 'is the footprint itself');
  },
});

export const footprintMembershipEvents = eventTable({
  table: 'footprint_membership_event',
  file: 'footprint-membership-events.csv',
  cells: { ...eventCells, ods_code: odsCode, footprint_code: key, change: oneOf(MEMBERSHIP_CHANGES) },
  references: { ods_code: 'trust', footprint_code: 'footprint' },
});

export const footprintPlans = eventTable({
  table: 'footprint_plan',
  file: 'footprint-plans.csv',
  cells: { ...eventCells, footprint_code: key, title: text },
  references: { footprint_code: 'footprint' },
});
