import type { ReactNode } from 'react';
import { FactList, type Fact } from '@/components/evidence/fact-list';
import { HistoryTimeline } from '@/components/evidence/history-timeline';
import { StatusTag } from '@/components/evidence/status-tag';
import { LedgerTable } from '@/components/funding/ledger-table';
import { MoneySection } from '@/components/funding/money-section';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { BackgroundTimeline } from '@/components/record/background-timeline';
import { ClaimList } from '@/components/record/claim-list';
import { FollowersTable } from '@/components/record/followers-table';
import { GateTable } from '@/components/record/gate-table';
import { NothingRecorded } from '@/components/record/nothing-recorded';
import { PageContents } from '@/components/record/page-contents';
import { SideLinks } from '@/components/record/side-links';
import { SystemsTable } from '@/components/record/systems-table';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import type { ExemplarDetail, ExemplarMember } from '@/lib/queries/exemplar/get-exemplar';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { isPresent } from '@/lib/view/clock/is-present';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { exemplarAnswer } from '@/lib/view/exemplar/exemplar-answer';
import { toLedgerView } from '@/lib/view/funding/to-ledger-view';
import { toMatchView } from '@/lib/view/funding/to-match-view';
import { toGateViews } from '@/lib/view/gate/to-gate-view';
import { promiseSentence } from '@/lib/view/record/promise-sentence';
import { toClaimViews } from '@/lib/view/record/to-claim-views';
import { toHistoryEntries } from '@/lib/view/record/to-history-entries';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

export type ExemplarPageProps = {
  exemplar: ExemplarDetail;
  clock: ClockView;
  notices?: ReactNode;
  /** What the person who reads may do to it. */
  actions?: ReactNode;
  /** What it agreed to achieve, and what it describes for others. */
  achievements?: ReactNode;
  /** Whether the person who reads keeps the ledger. */
  isLedgerKeeper?: boolean;
  /** What people did to it in this product. */
  acts?: ReactNode;
};

/** One exemplar at the clock: where it stands, who it is, what it waits on, its money, followers and systems. */
export function ExemplarPage({ exemplar, clock, notices, actions, achievements, isLedgerKeeper = false, acts }: ExemplarPageProps) {
  const { name, cohort, sharedBy } = exemplar;
  const asAt = formatDate(clock.asAt);
  const gates = toGateViews(exemplar.gates, { asAt: clock.asAt, cohort: COHORT_LABEL[cohort], clock });
  const history = toHistoryEntries(exemplar.history, { tags: EXEMPLAR_STATUS_TAG, currentEventId: exemplar.statusEventId, clock });
  const money = toLedgerView(exemplar.money, clock);
  const cohortMoney = toLedgerView(exemplar.cohortMoney, clock);
  const claims = toClaimViews(exemplar.claims, clock);
  const withTrusts = exemplar.members.filter(({ kind }) => kind === 'trust').length > 1;
  return (
    <PageShell
      clock={clock}
      path={`/exemplars/${exemplar.slug}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Exemplars', href: '/exemplars' }]}
      heading={name}
      caption={`${exemplar.cohortName} exemplar`}
      tag={exemplar.status && <StatusTag status={EXEMPLAR_STATUS_TAG[exemplar.status]} />}
      answer={exemplarAnswer(exemplar, clock.asAt)}
      notices={notices}
    >
      <PageContents
        parts={[
          { id: 'status', heading: 'Status history' },
          { id: 'waits', heading: 'Approvals', count: gates.length },
          { id: 'money', heading: 'Money' },
          { id: 'followers', heading: 'Fast followers', count: exemplar.followers.length },
          { id: 'systems', heading: 'Systems', count: exemplar.systems.length },
          { id: 'claims', heading: 'Published statements', count: claims.length },
          { id: 'events', heading: 'Events', count: exemplar.background.length },
        ]}
      />
      <Columns
        main={
          <>
            <Section id="members" heading={withTrusts ? 'Who it is: one award of several trusts' : 'Who it is'}>
              <FactList of={name} facts={[...exemplar.members.map((member) => memberFact(member, clock)), { label: 'Cohort', value: <a href={withClock(`/exemplars?cohort=${cohort}`, clock)}>{exemplar.cohortName}</a> }]} />
              {exemplar.note && isPresent(clock) && <p>{exemplar.note}</p>}
            </Section>
            <Section id="status" heading="Status history" answer="The latest step first. Where several claims compete for one step, the firmest speaks and the others stand beside it.">
              <HistoryTimeline entries={history} of={name} />
            </Section>
            {gates.length > 0 && (
              <Section id="waits" heading={gates.some(({ isOpen }) => isOpen) ? 'What it waits on' : 'What it waited on'}>
                <GateTable id="gates-table" caption={`What ${name} waits on, or waited on`} gates={gates} />
              </Section>
            )}
            {achievements}
            <MoneySection ledger={money} match={toMatchView(money.closing, exemplar.matchRules, clock)} of={name} ageing={promiseSentence(exemplar.money, clock.asAt)} keeps={isLedgerKeeper ? `exemplar:${exemplar.slug}` : null} tranchesHref={withClock(`/exemplars/${encodeURIComponent(exemplar.slug)}/tranches`, clock)} asAt={asAt}>
              {cohortMoney.rows.length > 0 && (
                <Section id="cohort-money" level={3} heading={`Shared by the ${COHORT_LABEL[cohort]} cohort`} answer={`Money of the whole cohort, which had ${formatCount(sharedBy, 'named exemplar')} at ${asAt}, not of this one alone. How it is split is not recorded.`}>
                  <LedgerTable id="cohort-ledger" ledger={cohortMoney} of={`the ${COHORT_LABEL[cohort]} cohort`} />
                  {money.rows.length === 0 && <p className="nhsuk-body-s">{promiseSentence(exemplar.cohortMoney, clock.asAt)}</p>}
                </Section>
              )}
            </MoneySection>
            {exemplar.followers.length > 0 && (
              <Section id="followers" heading="Fast followers">
                <FollowersTable id="followers-table" caption={`Fast followers of ${name}`} followers={exemplar.followers} clock={clock} />
              </Section>
            )}
            {exemplar.systems.length > 0 && (
              <Section id="systems" heading="Systems of its trusts">
                <SystemsTable id="systems-table" caption={`Systems of ${name}`} systems={exemplar.systems} clock={clock} withTrust={withTrusts} />
              </Section>
            )}
            {claims.length > 0 && (
              <Section id="claims" heading="Published statements about it">
                <ClaimList claims={claims} />
              </Section>
            )}
            {exemplar.background.length > 0 && (
              <Section id="events" heading="Events">
                <BackgroundTimeline events={exemplar.background} of={name} clock={clock} />
              </Section>
            )}
            <NothingRecorded
              clock={clock}
              parts={[
                gates.length === 0 && 'anything that it waits on',
                exemplar.followers.length === 0 && 'a fast follower',
                exemplar.systems.length === 0 && 'a system of its trusts',
                claims.length === 0 && 'a published statement about it alone',
                exemplar.background.length === 0 && 'any other event',
              ]}
            />
            {acts}
          </>
        }
        aside={
          <>
            {actions}
            <SideLinks
              clock={clock}
              links={[
                { label: 'Its money and its followers’, as a table', href: `/funding?q=${encodeURIComponent(name)}` },
                { label: 'Its status steps, as a CSV file', href: `/exports/statuses?format=csv&q=${encodeURIComponent(name)}`, isFile: true },
                { label: 'The blueprints of every exemplar', href: '/blueprints' },
                { label: `All ${COHORT_LABEL[cohort]} exemplars`, href: `/exemplars?cohort=${cohort}` },
              ]}
            />
          </>
        }
      />
    </PageShell>
  );
}

const MEMBER_LABEL = { trust: 'trust', footprint: 'footprint', supplier: 'supplier' } as const;
const MEMBER_PATH = { trust: '/trusts/', footprint: '/footprints/', supplier: null } as const;

function memberFact(member: ExemplarMember, clock: ClockView): Fact {
  const path = MEMBER_PATH[member.kind];
  const label = `${member.role === 'lead' ? 'Lead' : 'Partner'} ${MEMBER_LABEL[member.kind]}`;
  return {
    label: member.change === 'left' ? `${label}, until it left` : label,
    value: (
      <>
        {path === null ? member.name : <a href={withClock(`${path}${encodeURIComponent(member.code)}`, clock)}>{member.name}</a>} {path !== null && <span className="gde-code">{member.code}</span>}
        {member.kind !== 'supplier' && (
          <span className="gde-quiet">
            {member.region ?? 'Region not recorded'}
            {member.stp && (
              <>
                {' · '}
                <a href={withClock(`/footprints/${encodeURIComponent(member.stp.code)}`, clock)}>{member.stp.name}</a> STP
              </>
            )}
            {member.closedOn && ` · Closed after ${formatDate(member.closedOn)}`}
          </span>
        )}
      </>
    ),
    evidence: toEvidenceView(member.evidence, clock),
  };
}
