import { MATCH_KINDS, matchPosition, type MatchKind, type MatchPosition } from '@/lib/domain/funding/match-position';
import type { Balances } from '@/lib/domain/funding/running-balances';
import { capitalise } from '@/lib/format/capitalise';
import type { MatchRule } from '@/lib/queries/record/list-match-rules';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { rangeText } from '@/lib/view/money/range-text';

/** Local match funding: what is asked for, and what is on record of each of its four kinds. */
export type MatchView = {
  readonly answer: string;
  /** "Up to £10 million"; null: not recorded. */
  readonly found: Readonly<Record<MatchKind, string | null>>;
  readonly rule: { readonly statement: string; readonly evidence: EvidenceView } | null;
};

const STANDING: Readonly<Record<MatchPosition['standing'], string>> = {
  'not required': '',
  met: 'One confirmed kind meets that by itself.',
  'nothing confirmed': 'None is recorded as confirmed.',
  'not met by one kind': 'Neither cash nor in kind meets that by itself, and the two are not added together here.',
};

/** Match funding in words. Null where no rule asks for any and none is recorded. */
export function toMatchView(balances: Balances, rules: readonly MatchRule[], clock: Pick<ClockView, 'params'>): MatchView | null {
  const [rule = null] = rules;
  const { required, found, standing } = matchPosition(balances, rule !== null);
  if (rule === null && MATCH_KINDS.every((kind) => found[kind] === null)) return null;
  const answer = rule === null ? 'No rule of match funding is recorded.' : required === null ? 'Match funding is asked for; no central money is recorded that it would match.' : `${capitalise(rangeText(required.range))} is to be found locally, as much as the ${required.of === 'approved' ? 'approval' : 'ceiling'}. ${STANDING[standing]}`;
  const text = (kind: MatchKind) => (found[kind] === null ? null : capitalise(rangeText(found[kind])));
  return {
    answer,
    found: { match_pledged_cash: text('match_pledged_cash'), match_pledged_in_kind: text('match_pledged_in_kind'), match_confirmed_cash: text('match_confirmed_cash'), match_confirmed_in_kind: text('match_confirmed_in_kind') },
    rule: rule === null ? null : { statement: rule.statement ?? 'Central money is to be matched locally.', evidence: toEvidenceView(rule.evidence, clock) },
  };
}
