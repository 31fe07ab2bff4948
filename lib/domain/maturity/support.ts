import { addUpGroups, type AmountGroup } from '../funding/add-up-groups';
import type { AmountRange } from '../funding/amount-range';
import { LEDGER_KINDS, type LedgerKind } from '../funding/ledger-kind';
import { PROGRAMME_PARTS, type ProgrammePart } from '../programme/programme-part';

/** What the haves and the have-nots are told apart by. */
export const SUPPORTED_BY = ['region', 'group'] as const;

export type SupportedBy = (typeof SUPPORTED_BY)[number];

/** What is shown of them: how many trusts have which part in the programme, or the money of one kind. Kinds are never added together. */
export const SUPPORT_MEASURES = ['trusts', ...LEDGER_KINDS] as const;

export type SupportMeasure = (typeof SUPPORT_MEASURES)[number];

/** Groups of the Wachter review: A was to be funded first, C last. */
export const WACHTER_GROUPS = ['A', 'B', 'C'] as const;

export type WachterGroup = (typeof WACHTER_GROUPS)[number];

export type SupportRow = {
  /** A region or group; `not-recorded`; or `shared`: money of a whole cohort or of the programme, which is nobody's alone. */
  readonly key: string;
  readonly trusts: Readonly<Record<ProgrammePart, number>>;
  /** What stands of each kind; no entry for a kind of which nothing is recorded. */
  readonly money: Readonly<Partial<Record<LedgerKind, AmountRange>>>;
};

type TrustCount = { readonly key: string | null; readonly part: ProgrammePart; readonly trusts: number };
type MoneyGroup = AmountGroup & { readonly key: string | null; readonly isShared: boolean; readonly kind: LedgerKind };

/**
 * Support by group or region: a row for each key in the order given, then what is recorded under none and what is shared, where there is such. Sixteen ceilings of
 * "up to £10m" in one region are £0 to £160m there; the ambulance cohort's one £5m stands under no region but as shared.
 */
export function supportRows(keys: readonly string[], trusts: readonly TrustCount[], money: readonly MoneyGroup[]): SupportRow[] {
  const known = (key: string | null) => (key !== null && keys.includes(key) ? key : 'not-recorded');
  const countOf = (row: string, part: ProgrammePart) => trusts.filter((of) => known(of.key) === row && of.part === part).reduce((sum, of) => sum + of.trusts, 0);
  const rowOf = (row: string): SupportRow => {
    const own = money.filter(({ key, isShared }) => (isShared ? 'shared' : known(key)) === row);
    return {
      key: row,
      trusts: { exemplar: countOf(row, 'exemplar'), expected: countOf(row, 'expected'), follower: countOf(row, 'follower'), none: countOf(row, 'none') },
      money: Object.fromEntries(LEDGER_KINDS.flatMap((kind) => {
        const entries = own.filter((entry) => entry.kind === kind);
        return entries.length === 0 ? [] : [[kind, addUpGroups(entries)]];
      })),
    };
  };
  const rest = ['not-recorded', 'shared'].map(rowOf).filter((row) => Object.keys(row.money).length > 0 || PROGRAMME_PARTS.some((part) => row.trusts[part] > 0));
  return [...keys.map(rowOf), ...rest];
}
