import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { ListActions } from '@/components/recording/list-actions';
import { RegisterPage } from '@/components/register/register-page';
import { SOURCE_COLUMNS, sourceRows } from '@/components/source/source-rows';
import { currentActor } from '@/lib/auth/session';
import { getSourceListFigures } from '@/lib/queries/source/get-source-list-figures';
import type { RawParams } from '@/lib/schemas/raw-params';
import { SOURCES_TABLE } from '@/lib/schemas/tables/sources-table';
import { pageTitle } from '@/lib/view/page/page-title';
import { listActions } from '@/lib/view/recording/record-actions';
import { sourceListAnswer } from '@/lib/view/source/source-list-answer';

export const metadata: Metadata = { title: pageTitle(SOURCES_TABLE.title) };

export default wholePage(async function SourcesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(SOURCES_TABLE, searchParams);
  const figures = await getSourceListFigures(reading, table.query);
  const actions = listActions(await currentActor(), 'sources');
  return (
    <RegisterPage {...shared} answer={sourceListAnswer(figures)} noun={['source']} columns={SOURCE_COLUMNS} rows={sourceRows(table.rows, shared.clock)}>
      <ListActions actions={actions} />
    </RegisterPage>
  );
});
