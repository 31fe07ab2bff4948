import type { Metadata } from 'next';
import { readPositionMap, readTileMap } from '@/app/read-footprint-maps';
import { wholePage } from '@/app/whole-page';
import { PositionFigure } from '@/components/charts/position-figure';
import { TileFigure } from '@/components/charts/tile-figure';
import { ChoiceForm } from '@/components/filters/choice-form';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { parseFootprintMapParams } from '@/lib/schemas/footprint-map-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Maps of footprints and trusts';
const PATH = '/footprints/map';

export const metadata: Metadata = { title: pageTitle(HEADING, 'Footprints') };

export default wholePage(async function FootprintMapPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, boundaries, show, ignored } = parseFootprintMapParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const [tiles, positions] = await Promise.all([readTileMap(reading, boundaries), readPositionMap(reading, boundaries, show)]);
  const clock = toClockView(reading);
  const params = { boundaries, show, ...clock.params };
  return (
    <PageShell
      clock={clock}
      path={PATH}
      params={params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Footprints', href: '/footprints' }]}
      heading={HEADING}
      answer={tiles.finding}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <ChoiceForm
        path={PATH}
        params={params}
        fields={[
          { name: 'boundaries', label: 'Boundaries', value: boundaries, choices: [{ value: 'then', label: 'Then: STPs of the date shown' }, { value: 'now', label: 'Now: ICSs of today, as recorded' }] },
          { name: 'show', label: 'Trusts on the outline', value: show, choices: [{ value: 'part', label: 'With a part in the programme' }, { value: 'all', label: 'All' }] },
        ]}
      />
      {boundaries === 'now' && <p className="text-base">Where this register records an integrated care system that was built on an STP, it stands in its place; elsewhere the STP does. Figures are still those of the date shown.</p>}
      <Section id="tiles" heading="Footprints as tiles">
        <TileFigure view={tiles} boundaries={boundaries} clock={clock} params={params} />
      </Section>
      <Section id="positions" heading="Trusts where they are">
        <PositionFigure view={positions} clock={clock} params={params} />
      </Section>
    </PageShell>
  );
});
