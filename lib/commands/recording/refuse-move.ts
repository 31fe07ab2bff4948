import type { Problem } from '@/lib/commands/result';
import type { Move } from '@/lib/domain/evidence/illegal-moves';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';

/** A state of the domain in words: `agreement_signed` is "agreement signed". */
const words = (state: string) => state.replaceAll('_', ' ');

const stood = ({ state, effectiveOn }: { state: string; effectiveOn: string }) => `${words(state)} from ${formatDate(effectiveOn)}`;

/** Says why a history cannot go so: what stands before and after, and where one may go from there. */
export function refuseMove<State extends string>({ from, to }: Move<State>, next: readonly State[], field?: string): Problem {
  const way = next.length === 0 ? `Nothing follows ${words(from?.state ?? '')}.` : `From ${words(from?.state ?? '')} it goes on to ${formatList(next.map(words), 'or')}.`;
  const reason = from === null ? `A history does not begin with ${stood(to)}` : `It would go from ${stood(from)}, to ${stood(to)}. ${way} What was recorded wrongly is retracted`;
  return field === undefined ? { kind: 'invalid', message: reason } : { kind: 'invalid', fields: { [field]: reason } };
}
