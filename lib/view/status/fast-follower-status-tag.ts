import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { StatusTagView } from './status-tag';

/** How each status of a fast follower is shown; what still awaits a decision has a broken outline. */
export const FAST_FOLLOWER_STATUS_TAG: Readonly<Record<FastFollowerStatus, StatusTagView>> = {
  draft: { text: 'Draft', colour: 'white', isHedged: true },
  nominated: { text: 'Nominated', colour: 'yellow', isHedged: true },
  countersigned: { text: 'Countersigned', colour: 'yellow', isHedged: true },
  vetting: { text: 'Being vetted', colour: 'yellow', isHedged: true },
  approved: { text: 'Approved', colour: 'blue' },
  approved_with_conditions: { text: 'Approved with conditions', colour: 'blue' },
  changes_requested: { text: 'Changes requested', colour: 'orange', isHedged: true },
  declined: { text: 'Declined', colour: 'grey' },
  agreement_signed: { text: 'Agreement signed', colour: 'purple' },
  delivering: { text: 'Delivering', colour: 'aqua-green' },
  completed: { text: 'Completed', colour: 'green' },
  withdrawn: { text: 'Withdrawn', colour: 'red' },
};
