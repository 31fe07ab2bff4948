import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { FUNDING_COLUMNS, fundingRows } from '@/components/funding/funding-rows';
import { RegisterPage } from '@/components/register/register-page';
import { sumByKind } from '@/lib/queries/funding/sum-by-kind';
import { listSourceTitles } from '@/lib/queries/source/list-source-titles';
import type { RawParams } from '@/lib/schemas/raw-params';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { textOf } from '@/lib/schemas/tables/row-values';
import { fundingListAnswer } from '@/lib/view/funding/funding-list-answer';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle(FUNDING_TABLE.title) };

export default wholePage(async function FundingPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(FUNDING_TABLE, searchParams);
  const [sums, titles] = await Promise.all([
    sumByKind(reading, table.query),
    listSourceTitles(reading, table.rows.map((row) => textOf(row, 'source_id'))),
  ]);
  return (
    <RegisterPage
      {...shared}
      answer={fundingListAnswer(sums)}
      noun={['ledger entry', 'ledger entries']}
      columns={FUNDING_COLUMNS}
      rows={fundingRows(table.rows, titles, shared.clock)}
    />
  );
});
