import { BACKGROUND_KINDS } from '@/lib/domain/evidence/background-kind';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { decimal, eventCells, key, odsCode, oneOf, optional, text } from '../cells';
import { eventTable } from '../founding-table';

export const systemDeployments = eventTable({
  table: 'system_deployment',
  file: 'system-deployments.csv',
  cells: {
    ...eventCells,
    ods_code: odsCode,
    product_slug: key,
    system_class: oneOf(SYSTEM_CLASSES),
    status: oneOf(DEPLOYMENT_STATUSES),
    host_ods_code: optional(odsCode),
  },
  references: { ods_code: 'trust', product_slug: 'product', host_ods_code: 'trust' },
  checkRow: ({ ods_code, host_ods_code }, complain) => {
    if (ods_code === host_ods_code) complain('host_ods_code', 'is the trust itself; leave it empty');
  },
});

export const maturityAssessments = eventTable({
  table: 'maturity_assessment',
  file: 'maturity-assessments.csv',
  cells: {
    ...eventCells,
    ods_code: odsCode,
    round: text,
    measure: oneOf(MATURITY_MEASURES),
    value: optional(decimal(0, 99_999, 2)),
    value_text: optional(text),
  },
  references: { ods_code: 'trust' },
  checkRow: ({ measure, value, value_text }, complain) => {
    if (value === null && value_text === null) complain('value', 'is empty, and so is value_text');
    const isScore = ['readiness', 'capabilities', 'enabling_infrastructure', 'mean_of_three'].includes(String(measure));
    if (isScore && value !== null && Number(value) > 100) complain('value', 'is not a score between 0 and 100');
  },
});

export const backgroundEvents = eventTable({
  table: 'background_event',
  file: 'background-events.csv',
  cells: {
    ...eventCells,
    kind: oneOf(BACKGROUND_KINDS),
    headline: text,
    exemplar_slug: optional(key),
    fast_follower_reference: optional(key),
    ods_code: optional(odsCode),
    footprint_code: optional(key),
  },
  references: { exemplar_slug: 'exemplar', fast_follower_reference: 'fast_follower', ods_code: 'trust', footprint_code: 'footprint' },
  checkRow: ({ exemplar_slug, fast_follower_reference, ods_code, footprint_code }, complain) => {
    const subjects = [exemplar_slug, fast_follower_reference, ods_code, footprint_code];
    if (subjects.filter((subject) => subject !== null).length > 1) complain('', 'is about more than one record');
  },
});
