import 'server-only';
import { countExemplars, type ExemplarCounts } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers, type FastFollowerCount } from '@/lib/queries/overview/count-fast-followers';
import { listClaims, type ClaimItem } from '@/lib/queries/overview/list-claims';
import { sumMoney, type MoneySum } from '@/lib/queries/overview/sum-money';
import type { Reading } from '@/lib/queries/reading';
import { asAtOf } from './as-at-of';

/** A published total beside what the register held on the date that it was true. */
export type TotalBesideLedger = {
  readonly claim: ClaimItem;
  /** The ledger as at the end of the claim's day, month or year. */
  readonly money: readonly MoneySum[];
  /** What had been published for fast followers by then, the figure that the rule picked for each cohort. */
  readonly followerCommitments: readonly ClaimItem[];
};

/** A published count of participants beside the register's own on that date. */
export type ParticipantsBesideRegister = { readonly claim: ClaimItem; readonly exemplars: ExemplarCounts; readonly pairings: readonly FastFollowerCount[] };

export type Reconciliation = {
  readonly totals: readonly TotalBesideLedger[];
  readonly totalsWithMatch: readonly ClaimItem[];
  readonly participants: readonly ParticipantsBesideRegister[];
  /** The ledger at the clock. */
  readonly money: readonly MoneySum[];
};

/** Claims compared one by one: a page is read by people, and no register of ours has had more. */
const COMPARED_MAX = 12;

/** Reads every published total and count of participants, with the register as at the date of each. */
export async function readReconciliation(reading: Reading): Promise<Reconciliation> {
  const claims = await listClaims(reading, ['programme_total', 'programme_total_with_match', 'participants']);
  const ofMeasure = (measure: string) => claims.filter((claim) => claim.measure === measure && claim.value !== null).slice(0, COMPARED_MAX);
  const [totals, participants, money] = await Promise.all([
    Promise.all(ofMeasure('programme_total').map((claim) => readLedgerBeside(reading, claim))),
    Promise.all(ofMeasure('participants').map((claim) => readRegisterBeside(reading, claim))),
    sumMoney(reading),
  ]);
  return { totals, totalsWithMatch: ofMeasure('programme_total_with_match'), participants, money };
}

async function readLedgerBeside(reading: Reading, claim: ClaimItem): Promise<TotalBesideLedger> {
  const then = asAtOf(reading, claim);
  const [money, commitments] = await Promise.all([sumMoney(then), listClaims(then, ['follower_commitment'])]);
  return { claim, money, followerCommitments: commitments.filter(({ isSelected }) => isSelected) };
}

async function readRegisterBeside(reading: Reading, claim: ClaimItem): Promise<ParticipantsBesideRegister> {
  const then = asAtOf(reading, claim);
  const [exemplars, pairings] = await Promise.all([countExemplars(then), countFastFollowers(then)]);
  return { claim, exemplars, pairings };
}
