import type { AmountRange } from './amount-range';
import type { LedgerKind } from './ledger-kind';
import type { Balances } from './running-balances';

/** A rule that money of one kind should keep to, by what is on record of another. */
type LimitRule = {
  readonly name: string;
  readonly kind: LedgerKind;
  /** The kind that it may not go above; `match` for local match that must keep up with it. */
  readonly within: LedgerKind | 'match';
  /** `refuse`: the programme's own rule, that nobody sets aside. `warn`: what happened may be so, and is recorded with the reason. */
  readonly severity: 'refuse' | 'warn';
};

/**
 * The limits of the ledger. What the programme itself does is refused where it certainly breaks its own ceiling; what is reported of others is recorded
 * with the reason, since a ledger that refused a fact would be wrong.
 */
export const LIMIT_RULES: readonly LimitRule[] = [
  { name: 'approved above ceiling', kind: 'approved', within: 'ceiling', severity: 'warn' },
  { name: 'scheduled above ceiling', kind: 'scheduled', within: 'ceiling', severity: 'warn' },
  { name: 'scheduled above approved', kind: 'scheduled', within: 'approved', severity: 'warn' },
  { name: 'released above ceiling', kind: 'released', within: 'ceiling', severity: 'refuse' },
  { name: 'released above approved', kind: 'released', within: 'approved', severity: 'warn' },
  { name: 'released before match', kind: 'released', within: 'match', severity: 'warn' },
  { name: 'received above ceiling', kind: 'received', within: 'ceiling', severity: 'warn' },
  { name: 'received above approved', kind: 'received', within: 'approved', severity: 'warn' },
  { name: 'received before match', kind: 'received', within: 'match', severity: 'warn' },
  { name: 'returned above received', kind: 'returned', within: 'received', severity: 'warn' },
];

/** A rule that an entry breaks, or may break. */
export type LimitBroken = {
  readonly rule: LimitRule;
  /** Whether it is certain whatever the hedges leave open, or only possible. */
  readonly isCertain: boolean;
  /** What money of the entry's kind would come to. */
  readonly reached: AmountRange;
  /** What it should keep within; null where no match is confirmed at all. */
  readonly limit: AmountRange | null;
};

/**
 * The limits that the ledger of one owner breaks after an entry, by its balances with the entry in them. Where the limit is not recorded there is none to break:
 * unknown is not zero. Of local match, each confirmed kind is compared by itself, and one that keeps up is enough.
 * A ceiling of up to £10m and £10.5m released: certainly above. £2.5m to £4m received and £3m approved: possibly above.
 */
export function findLimitsBroken(kind: LedgerKind, balances: Balances, isMatchRequired: boolean): LimitBroken[] {
  const reached = balances[kind];
  if (reached === undefined) return [];
  return LIMIT_RULES.filter((rule) => rule.kind === kind).flatMap((rule): LimitBroken[] => {
    if (rule.within === 'match') return isMatchRequired ? behindMatch(rule, reached, balances) : [];
    const limit = balances[rule.within];
    if (limit === undefined || limit.highPence === null) return [];
    if (reached.highPence !== null && reached.highPence <= limit.highPence) return [];
    return [{ rule, reached, limit, isCertain: reached.lowPence > limit.highPence }];
  });
}

/** Whether an entry with these limits broken may not be recorded, whatever the reason. */
export function isRefused(broken: readonly LimitBroken[]): boolean {
  return broken.some(({ rule, isCertain }) => rule.severity === 'refuse' && isCertain);
}

function behindMatch(rule: LimitRule, reached: AmountRange, balances: Balances): LimitBroken[] {
  if (reached.lowPence <= 0n) return [];
  const confirmed = [balances.match_confirmed_cash, balances.match_confirmed_in_kind].filter((range) => range !== undefined);
  if (confirmed.some(({ highPence }) => highPence === null || highPence >= reached.lowPence)) return [];
  const greatest = confirmed.toSorted((a, b) => ((a.highPence ?? 0n) < (b.highPence ?? 0n) ? 1 : -1))[0] ?? null;
  return [{ rule, reached, limit: greatest, isCertain: true }];
}
