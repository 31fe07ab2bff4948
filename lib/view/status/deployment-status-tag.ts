import type { DeploymentStatus } from '@/lib/domain/system/system-class';
import type { StatusTagView } from './status-tag';

/** How each state of a deployment is shown; what is only planned has a broken outline. */
export const DEPLOYMENT_STATUS_TAG: Readonly<Record<DeploymentStatus, StatusTagView>> = {
  planned: { text: 'Planned', colour: 'yellow', isHedged: true },
  live: { text: 'Live', colour: 'green' },
  retired: { text: 'Retired', colour: 'grey' },
};
