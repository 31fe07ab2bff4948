import type { NominationStanding } from '@/lib/domain/fast-follower/nomination';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Actor } from '@/lib/domain/people/actor';
import { stepsOpenTo } from '@/lib/domain/policy/nomination';

/** A task about a nomination, with where. */
export type NominationAction = { readonly label: string; readonly href: string };

/** The tasks that a person may do to a nomination as it stands: exactly those of which the command would take a step. */
export function nominationActions(actor: Actor | null, standing: NominationStanding): NominationAction[] {
  const address = `/fast-followers/${encodeURIComponent(standing.reference)}`;
  const tasks = stepsOpenTo(actor, standing).map((to) => taskOf(standing.status, to));
  const found = new Map(tasks.map(({ label, path }) => [path, { label, href: `${address}/${path}` }]));
  return [...found.values()];
}

function taskOf(from: FastFollowerStatus, to: FastFollowerStatus): { label: string; path: string } {
  if (to === 'withdrawn') return { label: from === 'draft' ? 'Give up this draft' : 'Withdraw', path: 'withdraw' };
  if (to === 'nominated') return { label: from === 'draft' ? 'Go on with this draft' : 'Make the changes', path: from === 'draft' ? 'nomination/trust' : 'nomination/reason' };
  if (from === 'nominated') return { label: 'Countersign or refuse', path: 'countersign' };
  if (to === 'vetting') return { label: 'Start vetting', path: 'start-vetting' };
  if (from === 'vetting') return { label: 'Decide', path: 'decide' };
  return { label: to === 'approved' ? 'Record that the conditions are met' : 'Record the next step', path: 'advance' };
}
