import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { FAST_FOLLOWER_COLUMNS, fastFollowerRows } from '@/components/fast-follower/fast-follower-rows';
import { RegisterPage } from '@/components/register/register-page';
import { countUnrecordedTrusts } from '@/lib/queries/fast-follower/count-unrecorded-trusts';
import { listSourceTitles } from '@/lib/queries/source/list-source-titles';
import { countByCohortAndStatus } from '@/lib/queries/tables/summarise-table';
import type { RawParams } from '@/lib/schemas/raw-params';
import { FAST_FOLLOWERS_TABLE } from '@/lib/schemas/tables/fast-followers-table';
import { textOf } from '@/lib/schemas/tables/row-values';
import { fastFollowerListAnswer } from '@/lib/view/fast-follower/fast-follower-list-answer';
import { withClock } from '@/lib/view/clock/with-clock';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle(FAST_FOLLOWERS_TABLE.title) };

export default wholePage(async function FastFollowersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(FAST_FOLLOWERS_TABLE, searchParams);
  const [counts, unrecorded, titles] = await Promise.all([
    countByCohortAndStatus(reading, 'fast-followers', table.query),
    countUnrecordedTrusts(reading, table.query),
    listSourceTitles(reading, table.rows.map((row) => textOf(row, 'status_source_id'))),
  ]);
  return (
    <RegisterPage
      {...shared}
      answer={fastFollowerListAnswer(counts, unrecorded)}
      noun={['pairing']}
      lead={
        <p>
          <a href={withClock('/fast-followers/replication', shared.clock)}>How much of their exemplars’ systems they run</a>
        </p>
      }
      columns={FAST_FOLLOWER_COLUMNS}
      rows={fastFollowerRows(table.rows, titles, shared.clock)}
    />
  );
});
