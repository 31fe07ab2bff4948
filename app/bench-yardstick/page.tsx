// What `npm run bench` measures every page against: the product's own components, showing as many bytes from memory, with no database.
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import NotFound from '@/app/not-found';
import { FactList, type Fact } from '@/components/evidence/fact-list';
import { EXEMPLAR_COLUMNS, exemplarRows } from '@/components/exemplar/exemplar-rows';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { environment } from '@/lib/config/environment';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import type { RawParams } from '@/lib/schemas/raw-params';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { pageTitle } from '@/lib/view/page/page-title';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { title: pageTitle(environment().isBench ? 'Yardstick' : 'Page not found'), robots: { index: false } };
}

const ROWS_MAX = 20_000;
const FACTS_A_SECTION = 5;
const CLOCK: ClockView = { asAt: '2017-05-15', knownAt: '2017-05-31T22:59:59.999Z', today: '2026-01-01', origin: 'https://gde.example.nhs.uk', params: { asAt: '2017-05-15' } };
const TITLES = new Map([['yardstick', { title: 'The yardstick, as it was published', publisher: 'The bench' }]]);

/** `kind=list` shows rows of a table, `kind=record` facts with where they came from. `rows=0` is the framework's floor: a page with nothing in it. */
export default wholePage(async function BenchYardstickPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  if (!environment().isBench) {
    answerWithStatus(404);
    return <NotFound />;
  }
  const { rows, kind } = await searchParams;
  const count = Math.min(Number(rows) || 0, ROWS_MAX);
  if (count === 0) return <main id="maincontent" />;
  return (
    <PageShell clock={CLOCK} path="/bench-yardstick" params={CLOCK.params} heading="Yardstick" breadcrumbs={[{ label: 'Overview', href: '/' }]}>
      {kind === 'record' ? <Facts count={count} /> : <Rows count={count} />}
    </PageShell>
  );
});

function Rows({ count }: { count: number }) {
  const rows = Array.from({ length: count }, (_, index) => toRow(index));
  return <DataTable id="yardstick" caption="Rows from memory" columns={EXEMPLAR_COLUMNS} rows={exemplarRows(rows, TITLES, CLOCK)} empty="None" />;
}

function toRow(index: number): TableRow {
  return {
    slug: `yardstick-${index}`,
    name: `Yardstick ${index}`,
    cohort: 'acute',
    trust_ods_codes: `Y${index}`,
    trust_names: `Yardstick Hospitals NHS Foundation Trust ${index}`,
    regions: 'Midlands and East',
    status: 'named',
    status_effective_on: '2016-09-06',
    status_precision: 'day',
    status_confidence: 'official_announcement',
    status_source_id: 'yardstick',
  };
}

function Facts({ count }: { count: number }) {
  const sections = Array.from({ length: Math.ceil(count / FACTS_A_SECTION) }, (_, index) => index * FACTS_A_SECTION);
  return sections.map((from) => (
    <Section key={from} id={`section-${from}`} heading={`Facts from ${from}`}>
      <FactList of="the yardstick" facts={Array.from({ length: Math.min(FACTS_A_SECTION, count - from) }, (_, index) => toFact(from + index))} />
    </Section>
  ));
}

function toFact(index: number): Fact {
  return {
    label: `Fact ${index}`,
    value: `What is known of fact ${index}`,
    evidence: {
      source: { id: 'yardstick', title: 'The yardstick, as it was published', publisher: 'The bench', href: `/sources/yardstick-${index}` },
      corroboration: [],
      effectiveOn: '2016-09-06',
      precision: 'day',
      recordedAt: '2016-09-07T08:00:00.000Z',
      confidence: 'official_announcement',
      note: null,
      competing: [],
    },
  };
}
