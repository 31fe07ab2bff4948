import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { FOOTPRINT_COLUMNS, footprintRows } from '@/components/footprint/footprint-rows';
import { RegisterPage } from '@/components/register/register-page';
import { countFootprintKinds } from '@/lib/queries/footprint/count-footprint-kinds';
import type { RawParams } from '@/lib/schemas/raw-params';
import { FOOTPRINTS_TABLE } from '@/lib/schemas/tables/footprints-table';
import { footprintListAnswer } from '@/lib/view/footprint/footprint-list-answer';
import { withClock } from '@/lib/view/clock/with-clock';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle(FOOTPRINTS_TABLE.title) };

export default wholePage(async function FootprintsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(FOOTPRINTS_TABLE, searchParams);
  const kinds = await countFootprintKinds(reading, table.query);
  return (
    <RegisterPage {...shared} answer={footprintListAnswer(kinds)} noun={['footprint']} columns={FOOTPRINT_COLUMNS} rows={footprintRows(table.rows, shared.clock)}>
      <p>
        <a href={withClock('/footprints/map', shared.clock)}>See the STPs as a map of tiles, and trusts on an outline of the country</a>
      </p>
      <p className="nhsuk-body-s">Counts are of trusts whose membership is recorded. Where no membership of a footprint is recorded, its counts are not recorded, which is not none.</p>
    </RegisterPage>
  );
});
