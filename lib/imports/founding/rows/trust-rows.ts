import { CQC_RATINGS, REGULATORY_EVENT_KINDS, TRUST_KINDS } from '@/lib/domain/trust/trust-kind';
import { SUCCESSION_KINDS } from '@/lib/domain/trust/succession-kind';
import { decimal, eventCells, isoDay, key, odsCode, oneOf, optional, snakeKey, text, yesOrNo } from '../cells';
import { entityTable, eventTable } from '../founding-table';

export const trusts = entityTable({
  table: 'trust',
  file: 'trusts.csv',
  key: ['ods_code'],
  cells: {
    ods_code: odsCode,
    name: text,
    kind: oneOf(TRUST_KINDS),
    kind_basis: optional(text),
    is_foundation_trust: yesOrNo,
    region_slug: optional(key),
    postcode: optional(text),
    latitude: optional(decimal(49, 61, 5)),
    longitude: optional(decimal(-9, 2.5, 5)),
    opened_on: optional(isoDay),
    closed_on: optional(isoDay),
    source_id: key,
    note: optional(text),
  },
  references: { region_slug: 'region', source_id: 'source' },
  checkRow: ({ latitude, longitude, opened_on, closed_on }, complain) => {
    if ((latitude === null) !== (longitude === null)) complain('latitude', 'and longitude must be given together');
    if (opened_on !== null && closed_on !== null && String(closed_on) < String(opened_on)) complain('closed_on', 'is before opened_on');
  },
});

export const trustAliases = eventTable({
  table: 'trust_alias',
  file: 'trust-aliases.csv',
  cells: { ...eventCells, ods_code: odsCode, name: text, is_register_name: yesOrNo },
  references: { ods_code: 'trust' },
});

export const successions = eventTable({
  table: 'succession',
  file: 'successions.csv',
  cells: {
    ...eventCells,
    kind: oneOf(SUCCESSION_KINDS),
    predecessor_code: odsCode,
    successor_code: optional(odsCode),
    successor_name: text,
  },
  references: { predecessor_code: 'trust', successor_code: 'trust' },
  checkRow: ({ kind, predecessor_code, successor_code }, complain) => {
    if (predecessor_code === successor_code && kind !== 'renaming') complain('successor_code', 'is the predecessor itself, which only a renaming may be');
  },
});

export const regulatoryEvents = eventTable({
  table: 'regulatory_event',
  file: 'regulatory-events.csv',
  cells: { ...eventCells, ods_code: odsCode, kind: oneOf(REGULATORY_EVENT_KINDS), rating: optional(oneOf(CQC_RATINGS)) },
  references: { ods_code: 'trust' },
  checkRow: ({ kind, rating }, complain) => {
    if ((kind === 'cqc_rating') !== (rating !== null)) complain('rating', 'goes with the kind cqc_rating, and with no other');
  },
});

export const trustShortlistings = eventTable({
  table: 'trust_shortlisting',
  file: 'trust-shortlistings.csv',
  cells: { ...eventCells, ods_code: odsCode, cohort_key: snakeKey },
  references: { ods_code: 'trust', cohort_key: 'cohort' },
});
