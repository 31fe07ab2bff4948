import type { DeploymentStatus } from './system-class';

/** From where a deployment may go where: a system that was switched off may be planned or switched on again; one that runs is not planned. */
export const DEPLOYMENT_TRANSITIONS: Readonly<Record<DeploymentStatus, readonly DeploymentStatus[]>> = {
  planned: ['live', 'retired'],
  live: ['retired'],
  retired: ['planned', 'live'],
};

/** A deployment may first be heard of at any step. */
export function isDeploymentMove(from: DeploymentStatus | null, to: DeploymentStatus): boolean {
  return from === null || DEPLOYMENT_TRANSITIONS[from].includes(to);
}
