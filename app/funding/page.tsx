import type { Metadata } from 'next';
import { readRegisterPage } from '@/app/read-register-page';
import { FUNDING_COLUMNS, fundingRows } from '@/components/funding/funding-rows';
import { RegisterPage } from '@/components/register/register-page';
import { sumByKind } from '@/lib/queries/funding/sum-by-kind';
import type { RawParams } from '@/lib/schemas/raw-params';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { fundingListAnswer } from '@/lib/view/funding/funding-list-answer';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle(FUNDING_TABLE.title) };

export default async function FundingPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(FUNDING_TABLE, searchParams);
  const sums = await sumByKind(reading, table.query);
  return (
    <RegisterPage
      {...shared}
      answer={fundingListAnswer(sums)}
      noun={['ledger entry', 'ledger entries']}
      columns={FUNDING_COLUMNS}
      rows={fundingRows(table.rows, shared.clock)}
    />
  );
}
