import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { StatusTagView } from './status-tag';

/** How each status of an exemplar is shown. What was only expected must never look like what was named. */
export const EXEMPLAR_STATUS_TAG: Readonly<Record<ExemplarStatus, StatusTagView>> = {
  shortlisted: { text: 'Shortlisted', colour: 'grey', isHedged: true },
  expected: { text: 'Expected', colour: 'yellow', isHedged: true },
  named: { text: 'Named', colour: 'blue' },
  agreement_signed: { text: 'Agreement signed', colour: 'purple' },
  funding_approved: { text: 'Funding approved', colour: 'purple' },
  delivering: { text: 'Delivering', colour: 'aqua-green' },
  accredited: { text: 'Accredited', colour: 'green' },
  not_selected: { text: 'Not selected', colour: 'grey' },
  withdrawn: { text: 'Withdrawn', colour: 'red' },
  ended: { text: 'Ended', colour: 'grey' },
};
