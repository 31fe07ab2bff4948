import { chooseRound } from '@/lib/domain/maturity/maturity-round';
import { listPublishedFigures, TRUSTS_A_PAGE } from '@/lib/queries/maturity/list-published-figures';
import { type PublishedRound, readMaturityRounds } from '@/lib/queries/maturity/read-maturity-rounds';
import { type ClaimItem, listClaims } from '@/lib/queries/overview/list-claims';
import type { Reading } from '@/lib/queries/reading';
import type { MaturityParams } from '@/lib/schemas/maturity-params';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import { MATURITY_CLAIMS } from '@/lib/view/maturity/maturity-claims';
import { type MaturityView, toMaturityView } from '@/lib/view/maturity/to-maturity-view';

/** The scores of a round, as page and file show them; round and view null: nothing was public by then. */
export type MaturityScores = {
  readonly round: string | null;
  readonly rounds: readonly PublishedRound[];
  readonly view: MaturityView | null;
  readonly claims: readonly ClaimItem[];
  readonly page: number;
  /** Of how many trusts a figure of the round is public. */
  readonly trusts: number;
  /** What was asked for and is not there at the clock. */
  readonly ignored: readonly IgnoredParameter[];
};

export async function readMaturityScores(reading: Reading, asked: Pick<MaturityParams, 'round' | 'measure' | 'page'>): Promise<MaturityScores> {
  const [rounds, claims] = await Promise.all([readMaturityRounds(reading), listClaims(reading, MATURITY_CLAIMS)]);
  const round = chooseRound(rounds, asked.round);
  const trusts = rounds.find((of) => of.round === round)?.trusts ?? 0;
  const { page, ignored: beyond } = pageInReach(asked.page, trusts, TRUSTS_A_PAGE);
  const ignored: IgnoredParameter[] = [];
  if (asked.round !== null && asked.round !== round) ignored.push({ name: 'round', value: asked.round, reason: rounds.length === 0 ? 'no round is on record at this date' : `choose from ${rounds.map((of) => of.round).join(', ')}` });
  ignored.push(...beyond);
  const view = round === null ? null : toMaturityView({ round, rounds, claims, measure: asked.measure, figures: await listPublishedFigures(reading, round, page) });
  return { round, rounds, view, claims, page, trusts, ignored };
}
