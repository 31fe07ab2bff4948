import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { ChoiceField } from '@/components/filters/choice-field';
import { CohortChoice } from '@/components/filters/cohort-choice';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ResultsHeading } from '@/components/filters/results-heading';
import { PageShell } from '@/components/layout/page-shell';
import { DataTable } from '@/components/nhs/data-table';
import { Pagination } from '@/components/nhs/pagination';
import { BlueprintReuses } from '@/components/recording/blueprint-reuses';
import { BlueprintTitle } from '@/components/recording/blueprint-title';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { listProgrammeBlueprints } from '@/lib/queries/recording/list-programme-blueprints';
import { BLUEPRINTS_PER_PAGE, parseBlueprintParams } from '@/lib/schemas/blueprint-params';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { pageTitle } from '@/lib/view/page/page-title';
import { blueprintSentence } from '@/lib/view/recording/blueprint-sentence';

const HEADING = 'Blueprints';
const PATH = '/blueprints';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function BlueprintsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const asked = parseBlueprintParams(await searchParams);
  const { cohorts, reused, requestedClock } = asked;
  const reading = await openReading(requestedClock, await currentReader());
  const { figures, total, page, rows } = await listProgrammeBlueprints(reading, asked);
  const clock = toClockView(reading);
  const { ignored } = pageInReach(asked.page, total, BLUEPRINTS_PER_PAGE);
  const params = { cohort: cohorts, ...(reused !== null && { reused }), ...(page > 1 && { page: String(page) }), ...clock.params };
  return (
    <PageShell clock={clock} path={PATH} params={params} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading={HEADING} answer={blueprintSentence(figures)} notices={<IgnoredParameters ignored={[...asked.ignored, ...ignored]} />}>
      <p>A blueprint is how an exemplar put something in place, described for others to reuse. What is counted here is what a source says was reused; who reads one is not recorded.</p>
      <CohortChoice path={PATH} clock={clock} cohorts={cohorts}>
        <ChoiceField
          name="reused"
          label="Reuse"
          value={reused ?? ''}
          choices={[
            { value: '', label: 'All' },
            { value: 'yes', label: 'Reused by somebody' },
            { value: 'no', label: 'No reuse recorded' },
          ]}
        />
      </CohortChoice>
      <ResultsHeading total={total} page={page} perPage={BLUEPRINTS_PER_PAGE} noun={['blueprint']} />
      <DataTable
        id="blueprints"
        caption={HEADING}
        isCaptionHidden
        columns={[
          { key: 'title', label: 'Blueprint' },
          { key: 'exemplar', label: 'Of' },
          { key: 'uses', label: 'Reused by' },
        ]}
        rows={rows.map((blueprint) => ({
          key: blueprint.id,
          cells: {
            title: <BlueprintTitle {...blueprint} />,
            exemplar: <a href={withClock(`/exemplars/${blueprint.exemplar.slug}`, clock)}>{blueprint.exemplar.name}</a>,
            uses: blueprint.uses.length === 0 ? 'Nobody, as far as is recorded' : <BlueprintReuses blueprint={blueprint} clock={clock} />,
          },
        }))}
        empty={figures.blueprints === 0 ? 'No blueprint is recorded by this date. Choose a later date above, or other cohorts.' : 'No blueprint is of this kind at this date.'}
      />
      <Pagination path={PATH} params={params} page={page} perPage={BLUEPRINTS_PER_PAGE} total={total} />
    </PageShell>
  );
});
