import type { Metadata } from 'next';
import { readMaturityScores } from '@/app/read-maturity-scores';
import { wholePage } from '@/app/whole-page';
import { MaturityFigure } from '@/components/charts/maturity-figure';
import { SupportFigure } from '@/components/charts/support-figure';
import { ChoiceForm } from '@/components/filters/choice-form';
import { ExportLinks } from '@/components/filters/export-links';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { CoverageTable } from '@/components/maturity/coverage-table';
import { OtherFiguresTable } from '@/components/maturity/other-figures-table';
import { PublishedStatements } from '@/components/maturity/published-statements';
import { SupportMoneyTable } from '@/components/maturity/support-money-table';
import { Pagination } from '@/components/nhs/pagination';
import { currentReader } from '@/lib/auth/session';
import { SCORE_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { isOfRound } from '@/lib/domain/maturity/maturity-round';
import { SUPPORT_MEASURES } from '@/lib/domain/maturity/support';
import { TRUSTS_A_PAGE } from '@/lib/queries/maturity/list-published-figures';
import { readSupport } from '@/lib/queries/maturity/read-support';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { openReading } from '@/lib/queries/reading';
import { parseMaturityParams } from '@/lib/schemas/maturity-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { SHARE_MEASURES, WACHTER_MEASURES } from '@/lib/view/maturity/maturity-claims';
import { SCORE_LABEL } from '@/lib/view/maturity/score-label';
import { toSupportView } from '@/lib/view/maturity/to-support-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Digital maturity';
const PATH = '/maturity';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function MaturityPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const asked = parseMaturityParams(await searchParams);
  const { by, over } = asked;
  const reading = await openReading(asked.requestedClock, await currentReader());
  const [scores, support, regions] = await Promise.all([readMaturityScores(reading, asked), readSupport(reading, by), listRegions(reading)]);
  const { round, rounds, view, claims, page, trusts } = scores;
  const clock = toClockView(reading);
  const supported = toSupportView(support, regions, by, over);
  const params = { ...(round === null ? {} : { round }), ...(asked.measure === null ? {} : { kind: asked.measure }), ...(page > 1 ? { page: String(page) } : {}), by, over, ...clock.params };
  const wachter = claims.filter(({ measure }) => WACHTER_MEASURES.includes(measure));
  const shares = claims.filter(({ measure, evidence }) => SHARE_MEASURES.includes(measure) && round !== null && isOfRound(evidence.effectiveOn, round));
  return (
    <PageShell
      clock={clock}
      path={PATH}
      params={params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={view?.sentence ?? 'No trust’s digital maturity had been published by this date.'}
      notices={<IgnoredParameters ignored={[...asked.ignored, ...scores.ignored]} />}
    >
      {view !== null && round !== null && (
        <Section id="scores" heading="Scores of trusts, round by round">
          <ChoiceForm
            path={PATH}
            params={params}
            anchor="scores"
            fields={[
              { name: 'round', label: 'Round', value: round, choices: rounds.map((of) => ({ value: of.round, label: of.round })) },
              { name: 'kind', label: 'Score of', value: asked.measure ?? '', choices: [{ value: '', label: 'Every section' }, ...SCORE_MEASURES.map((value) => ({ value, label: SCORE_LABEL[value] }))] },
            ]}
          />
          {view.rows.length > 0 ? <MaturityFigure view={view} round={round} clock={clock} params={params} /> : <p className="gde-empty">No such score of this round is public.</p>}
          {view.others.length > 0 && <OtherFiguresTable figures={view.others} round={round} clock={clock} />}
          <Pagination path={PATH} params={params} page={page} perPage={TRUSTS_A_PAGE} total={trusts} />
        </Section>
      )}
      {view !== null && round !== null && (
        <Section id="public" heading="What is public, and what is not" answer="“Not published” says that a trust was assessed and its figure was not given out; “not recorded” that this register does not know.">
          <CoverageTable rows={view.coverage} round={round} />
          {shares.length > 0 && <PublishedStatements claims={shares} clock={clock} />}
          <p className="text-base">Every figure on record, of every round, is in the table of maturity figures.</p>
          <ExportLinks table="maturity" params={clock.params} clock={clock} />
        </Section>
      )}
      <Section id="support" heading="The haves and the have-nots" answer="Who has a part in the programme and what was promised and paid, by region or by group of the Wachter review. Kinds of money are never added together.">
        <ChoiceForm
          path={PATH}
          params={params}
          anchor="support"
          fields={[
            { name: 'by', label: 'By', value: by, choices: [{ value: 'region', label: 'Region' }, { value: 'group', label: 'Wachter group' }] },
            { name: 'over', label: 'What is shown', value: over, choices: SUPPORT_MEASURES.map((value) => ({ value, label: value === 'trusts' ? 'Trusts with a part in the programme' : LEDGER_KIND_LABEL[value] })) },
          ]}
        />
        {by === 'group' && <p>The size of group C is an estimate: the review did not sort trusts by name, and this register does not either. A trust whose group no source gives is counted as not recorded.</p>}
        <SupportFigure view={supported} by={by} over={over} clock={clock} params={params} />
        <SupportMoneyTable rows={supported.all} by={by} />
      </Section>
      {wachter.length > 0 && (
        <Section id="wachter" heading="The groups of the Wachter review" answer="How many trusts are in group C is an estimate, not a count.">
          <PublishedStatements claims={wachter} clock={clock} />
        </Section>
      )}
    </PageShell>
  );
});
