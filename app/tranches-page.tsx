import { Section } from '@/components/layout/section';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { SavedNotice } from '@/components/recording/saved-notice';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { TrancheList } from '@/components/tranche/tranche-list';
import { currentActor } from '@/lib/auth/session';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { listEvidence } from '@/lib/queries/tranche/list-evidence';
import { listTranches, type TrancheScope } from '@/lib/queries/tranche/list-tranches';
import type { Reading } from '@/lib/queries/reading';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { isPresent } from '@/lib/view/clock/is-present';
import { toEvidenceLines } from '@/lib/view/tranche/evidence-lines';
import { toTrancheView } from '@/lib/view/tranche/to-tranche-view';

type TranchesPageProps = { reading: Reading; clock: ClockView; scope: TrancheScope; ownerKey: string; name: string; address: string; listLabel: string; listHref: string; ignored: readonly IgnoredParameter[]; saved: string | readonly string[] | undefined };

/** The schedule of one award or pairing: each tranche with what was agreed, what is expected and what came of it. */
export async function TranchesPage({ reading, clock, scope, ownerKey, name, address, listLabel, listHref, ignored, saved }: TranchesPageProps) {
  const [actor, tranches] = await Promise.all([currentActor(), listTranches(reading, scope)]);
  const evidence = await listEvidence(reading, tranches);
  const now = isPresent(clock);
  return (
    <PageShell
      clock={clock}
      path={`${address}/tranches`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: listLabel, href: listHref }, { label: name, href: address }]}
      heading="Tranches"
      caption={name}
      answer={tranches.length === 0 ? 'No tranche is recorded: in which parts its money is to come is not known.' : undefined}
      notices={
        <>
          <SavedNotice saved={saved} />
          <IgnoredParameters ignored={ignored} />
        </>
      }
    >
      {now && canKeepLedger(actor) && <Button href={`/funding/tranches/add?owner=${encodeURIComponent(ownerKey)}`}>Add a tranche</Button>}
      {tranches.length > 0 && (
        <Section id="tranches" heading="Plan, forecast and what came" answer="What was agreed first never changes; what is agreed or forecast later stands beside it.">
          <TrancheList tranches={tranches.map((tranche) => toTrancheView(tranche, actor, clock.asAt, now))} files={new Map(tranches.map(({ id }) => [id, toEvidenceLines(evidence.filter(({ trancheId }) => trancheId === id))]))} />
        </Section>
      )}
    </PageShell>
  );
}
