import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ViewLinks } from '@/components/funding/view-links';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import type { Reading } from '@/lib/queries/reading';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { FUNDING_VIEW_HEADING } from '@/lib/view/funding/funding-views';
import { toQueue } from '@/lib/view/funding/to-queue';

/** What waits behind what for central money, with the hedge and the source of the order. */
export async function QueueView({ reading, clock, ignored }: { reading: Reading; clock: ClockView; ignored: readonly IgnoredParameter[] }) {
  const [claims, sums] = await Promise.all([listClaims(reading, ['funding_order']), sumMoney(reading)]);
  const [order] = claims;
  return (
    <PageShell
      clock={clock}
      path="/funding"
      params={{ view: 'queue', ...clock.params }}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      notices={<IgnoredParameters ignored={ignored} />}
      heading={FUNDING_VIEW_HEADING.queue}
      answer={order === undefined ? 'No order of payment is recorded by this date: who waits behind whom is not known.' : order.statement}
    >
      <ViewLinks view="queue" clock={clock} />
      {order !== undefined && (
        <>
          <Section id="order" heading="Who said so">
            <p>{order.hedge === null ? 'Stated without a hedge.' : `The source hedged it: “${order.hedge}”.`}</p>
            <SourceDisclosure evidence={toEvidenceView(order.evidence, clock)} of="the order of payment" />
          </Section>
          <Section id="queue" heading="The order, with what is on record of each" answer="Each kind of money has its own column. A place with no receipt has none on record, which does not say that none was paid.">
            <DataTable
              id="queue-table"
              caption="The queue for central money"
              isCaptionHidden
              columns={[
                { key: 'who', label: 'Who' },
                { key: 'behind', label: 'Waits behind' },
                { key: 'ceiling', label: 'Ceilings', isNumeric: true },
                { key: 'approved', label: 'Approved', isNumeric: true },
                { key: 'received', label: 'Received', isNumeric: true },
              ]}
              rows={toQueue(sums).map(({ key, ...cells }) => ({ key, cells }))}
              empty="Nobody is in the queue."
            />
          </Section>
        </>
      )}
    </PageShell>
  );
}
