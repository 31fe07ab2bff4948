import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { EXEMPLAR_COLUMNS, exemplarRows } from '@/components/exemplar/exemplar-rows';
import { ListActions } from '@/components/recording/list-actions';
import { RegisterPage } from '@/components/register/register-page';
import { currentActor } from '@/lib/auth/session';
import { countMemberTrusts } from '@/lib/queries/exemplar/count-member-trusts';
import { listSourceTitles } from '@/lib/queries/source/list-source-titles';
import { countByCohortAndStatus } from '@/lib/queries/tables/summarise-table';
import type { RawParams } from '@/lib/schemas/raw-params';
import { EXEMPLARS_TABLE } from '@/lib/schemas/tables/exemplars-table';
import { textOf } from '@/lib/schemas/tables/row-values';
import { exemplarListAnswer } from '@/lib/view/exemplar/exemplar-list-answer';
import { pageTitle } from '@/lib/view/page/page-title';
import { listActions } from '@/lib/view/recording/record-actions';

export const metadata: Metadata = { title: pageTitle(EXEMPLARS_TABLE.title) };

export default wholePage(async function ExemplarsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(EXEMPLARS_TABLE, searchParams);
  const [counts, trustCount, titles] = await Promise.all([
    countByCohortAndStatus(reading, 'exemplars', table.query),
    countMemberTrusts(reading, table.query),
    listSourceTitles(reading, table.rows.map((row) => textOf(row, 'status_source_id'))),
  ]);
  return (
    <RegisterPage
      {...shared}
      answer={exemplarListAnswer(counts, trustCount)}
      noun={['exemplar']}
      columns={EXEMPLAR_COLUMNS}
      rows={exemplarRows(table.rows, titles, shared.clock)}
    >
      <ListActions actions={listActions(await currentActor(), 'exemplars')} />
    </RegisterPage>
  );
});
