import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { ParticipantTable } from '@/components/data-quality/participant-table';
import { TotalList } from '@/components/data-quality/total-list';
import { ExportLinks } from '@/components/filters/export-links';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ClaimTable } from '@/components/funding/claim-table';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { currentReader } from '@/lib/auth/session';
import { readReconciliation } from '@/lib/queries/data-quality/read-reconciliation';
import { listClaimsBesideLedger } from '@/lib/queries/funding/list-claims-beside-ledger';
import { openReading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { participantLines } from '@/lib/view/data-quality/participant-lines';
import { reconcile } from '@/lib/view/data-quality/reconcile';
import { claimRows } from '@/lib/view/funding/claim-rows';
import { claimsAnswer } from '@/lib/view/funding/claims-answer';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Published figures beside the ledger';

export const metadata: Metadata = { title: pageTitle(HEADING, 'Funding') };

export default wholePage(async function ClaimsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const [reconciliation, compared] = await Promise.all([readReconciliation(reading), listClaimsBesideLedger(reading)]);
  const clock = toClockView(reading);
  const reconciled = reconcile(reconciliation, clock);
  return (
    <PageShell
      clock={clock}
      path="/funding/claims"
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Funding', href: '/funding' }]}
      heading={HEADING}
      answer={claimsAnswer(reconciled, compared.length)}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <Section id="figures" heading="Every figure, by what it counts" answer="A figure is held against the kind of money that it speaks of. The other kinds stand beside it: a promise is not a payment.">
        <ClaimTable rows={claimRows(compared, clock)} />
        <ExportLinks table="programme-claims" params={clock.params} clock={clock} />
      </Section>
      <Section id="totals" heading="Totals of the whole programme">
        <TotalList reconciled={reconciled} />
        <ParticipantTable lines={participantLines(reconciliation.participants, clock)} />
      </Section>
    </PageShell>
  );
});
