import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { RegisterPage } from '@/components/register/register-page';
import { TRUST_COLUMNS, trustRows } from '@/components/trust/trust-rows';
import { getTrustListFigures } from '@/lib/queries/trust/get-trust-list-figures';
import { listProgrammeParts } from '@/lib/queries/trust/list-programme-parts';
import type { RawParams } from '@/lib/schemas/raw-params';
import { listOf } from '@/lib/schemas/tables/row-values';
import { TRUSTS_TABLE } from '@/lib/schemas/tables/trusts-table';
import { pageTitle } from '@/lib/view/page/page-title';
import { trustListAnswer } from '@/lib/view/trust/trust-list-answer';

export const metadata: Metadata = { title: pageTitle(TRUSTS_TABLE.title) };

export default wholePage(async function TrustsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(TRUSTS_TABLE, searchParams);
  const [figures, parts] = await Promise.all([
    getTrustListFigures(reading, table.query),
    listProgrammeParts(
      reading,
      table.rows.flatMap((row) => listOf(row, 'exemplar_slugs')),
      table.rows.flatMap((row) => listOf(row, 'fast_follower_references')),
    ),
  ]);
  return (
    <RegisterPage {...shared} answer={trustListAnswer(figures)} noun={['trust']} columns={TRUST_COLUMNS} rows={trustRows(table.rows, parts, shared.clock)}>
      <p className="nhsuk-body-s">The source of each fact stands on the page of its trust. What kind a trust is, is a classification of this product, not of the register.</p>
    </RegisterPage>
  );
});
