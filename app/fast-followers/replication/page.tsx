import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { ReplicationFigure } from '@/components/charts/replication-figure';
import { NotFixedTable } from '@/components/fast-follower/not-fixed-table';
import { ReplicationRules } from '@/components/fast-follower/replication-rules';
import { Section } from '@/components/layout/section';
import { RegisterPage } from '@/components/register/register-page';
import { readReplication } from '@/lib/queries/fast-follower/read-replication';
import type { RawParams } from '@/lib/schemas/raw-params';
import { REPLICATION_TABLE } from '@/lib/schemas/tables/replication-table';
import { toReplicationView } from '@/lib/view/fast-follower/to-replication-view';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Replication';
const PATH = '/fast-followers/replication';

export const metadata: Metadata = { title: pageTitle(HEADING, 'Fast followers') };

export default wholePage(async function ReplicationPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { reading, table, shared } = await readRegisterPage(REPLICATION_TABLE, searchParams, PATH);
  const replication = await readReplication(reading, table);
  const view = toReplicationView(table.rows, replication);
  // The files of these rows are those of the list of fast followers, which has another order of its own.
  const address = { path: PATH, params: { ...shared.address.params, sort: shared.sort } };
  return (
    <RegisterPage
      {...shared}
      address={address}
      heading={HEADING}
      above={{ label: 'Fast followers', href: '/fast-followers' }}
      answer={view.sentence}
      noun={['pairing']}
      publishHref={null}
      columns={[]}
      rows={[]}
      body={
        <>
          {view.chart !== null && <ReplicationFigure view={{ ...view, chart: view.chart }} address={address} sort={shared.sort} clock={shared.clock} />}
          {view.notFixed.length > 0 && (
            <Section id="not-recorded" heading="Not recorded" answer="A share is of the systems that were fixed when the follower was nominated. For these there is none to be a share of, so none is given: not 0%.">
              <NotFixedTable rows={view.notFixed} clock={shared.clock} />
            </Section>
          )}
        </>
      }
    >
      <Section id="rule" heading="The rule, and how it is counted">
        <ReplicationRules targets={replication.targets} clock={shared.clock} />
      </Section>
    </RegisterPage>
  );
});
