import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { ConflictList } from '@/components/data-quality/conflict-list';
import { GapTable } from '@/components/data-quality/gap-table';
import { IssueTable } from '@/components/data-quality/issue-table';
import { ParticipantTable } from '@/components/data-quality/participant-table';
import { StaleTable } from '@/components/data-quality/stale-table';
import { TotalList } from '@/components/data-quality/total-list';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { currentReader } from '@/lib/auth/session';
import { countGaps } from '@/lib/queries/data-quality/count-gaps';
import { listClaimConflicts } from '@/lib/queries/data-quality/list-claim-conflicts';
import { listDoubleRoles } from '@/lib/queries/data-quality/list-double-roles';
import { listStaleStatuses } from '@/lib/queries/data-quality/list-stale-statuses';
import { listStatusConflicts } from '@/lib/queries/data-quality/list-status-conflicts';
import { readReconciliation } from '@/lib/queries/data-quality/read-reconciliation';
import { openReading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toDataQuality } from '@/lib/view/data-quality/to-data-quality';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Data quality';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function DataQualityPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const [claimConflicts, statusConflicts, doubleRoles, gaps, stale, reconciliation] = await Promise.all([
    listClaimConflicts(reading),
    listStatusConflicts(reading),
    listDoubleRoles(reading),
    countGaps(reading),
    listStaleStatuses(reading),
    readReconciliation(reading),
  ]);
  const clock = toClockView(reading);
  const quality = toDataQuality({ claimConflicts, statusConflicts, doubleRoles, gaps, stale, reconciliation, clock });
  return (
    <PageShell
      clock={clock}
      path="/data-quality"
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={quality.answer}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <Section id="first" heading="What to look at first" answer="Ranked by the money that hangs on it, then by how many records. Ceilings are counted at their most.">
        <IssueTable issues={quality.issues} />
      </Section>
      <Section id="totals" heading="Published totals beside one another and the ledger">
        <TotalList reconciled={quality.reconciled} />
        <ParticipantTable lines={quality.participants} />
      </Section>
      <Section id="conflicts" heading="Claims that disagree" answer="Of claims that answer one question, the rule picks the most firmly said, then the latest. Those that lost stay in view.">
        <ConflictList conflicts={quality.conflicts} records={quality.recordConflicts} />
      </Section>
      <Section id="gaps" heading="What is not recorded" answer="Unknown is a value: it is counted, and never shown as nothing.">
        <GapTable gaps={quality.gaps} />
      </Section>
      <Section id="stale" heading="Statuses gone stale" answer="Nothing has been heard for more than twelve months: no status, no money, no event. Records that are accredited, completed, ended or withdrawn are left out.">
        <StaleTable lines={quality.stale} count={quality.staleCount} />
      </Section>
    </PageShell>
  );
});
