import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { MONEY_MEASURES, type MoneyMeasure } from '@/lib/domain/programme/money-measure';
import { asAtOf } from '@/lib/queries/data-quality/as-at-of';
import { type ClaimItem, listClaims } from '@/lib/queries/overview/list-claims';
import { type MoneySum, sumMoney } from '@/lib/queries/overview/sum-money';
import type { Reading } from '@/lib/queries/reading';

/** A published figure beside the ledger of its date. */
export type ClaimBesideLedger = {
  readonly claim: ClaimItem;
  readonly measure: MoneyMeasure;
  /** What the ledger held on that date of the money that the figure is about, by kind and owner. */
  readonly money: readonly MoneySum[];
  /** The most for each participant by the rule of that date, in pence as text; null: no rule, or the figure is not so much for each. */
  readonly eachPence: string | null;
};

/** Figures set beside the ledger one by one: a page is read by people, and no register of ours has had more. */
const COMPARED_MAX = 60;

/** Every published money figure of the programme or a cohort, by what it measures, then as the rule ranks them, each beside the ledger as at its own date. */
export async function listClaimsBesideLedger(reading: Reading): Promise<ClaimBesideLedger[]> {
  const claims = await listClaims(reading, MONEY_MEASURES.map(({ measure }) => measure));
  const compared = MONEY_MEASURES.flatMap((measure) => claims.filter((claim) => claim.measure === measure.measure && claim.unit === 'gbp' && claim.value !== null && isOfProgramme(claim)).map((claim) => ({ claim, measure })));
  return Promise.all(
    compared.slice(0, COMPARED_MAX).map(async ({ claim, measure }) => {
      const then = asAtOf(reading, claim);
      const [sums, eachPence] = await Promise.all([sumMoney(then), readCeilingEach(then, claim.cohort, measure)]);
      return { claim, measure, eachPence, money: sums.filter(({ ownerKind, cohort }) => measure.owners.includes(ownerKind) && (claim.cohort === null || cohort === claim.cohort)) };
    }),
  );
}

/** Whether a claim is about the programme or a cohort as a whole, not about one record. */
function isOfProgramme({ about }: ClaimItem): boolean {
  return about === null || about.startsWith('All ');
}

async function readCeilingEach({ revision, clock }: Reading, cohort: Cohort | null, { owners, countsParticipants }: MoneyMeasure): Promise<string | null> {
  if (cohort === null || !countsParticipants) return null;
  const kind = owners.includes('fast_follower') && !owners.includes('exemplar') ? 'follower_ceiling' : 'central_ceiling';
  const [rule] = await remember(JSON.stringify(['ceiling each', revision, clock, cohort, kind]), () =>
    queryRows<{ pence: string | null }>(sql`
      SELECT e.amount_pence::text AS pence FROM cohort_rule e
      WHERE e.cohort_key = ${cohort} AND e.kind = ${kind} AND ${countsAt('e', clock)}
      ORDER BY ${latestFirst('e')} LIMIT 1`),
  );
  return rule?.pence ?? null;
}
