import type { ReactNode } from 'react';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { FactList, type Fact } from '@/components/evidence/fact-list';
import { HistoryTimeline } from '@/components/evidence/history-timeline';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import { LedgerTable } from '@/components/funding/ledger-table';
import { MoneySection } from '@/components/funding/money-section';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { BackgroundTimeline } from '@/components/record/background-timeline';
import { ClaimList } from '@/components/record/claim-list';
import { GateTable } from '@/components/record/gate-table';
import { NothingRecorded } from '@/components/record/nothing-recorded';
import { PageContents } from '@/components/record/page-contents';
import { SideLinks } from '@/components/record/side-links';
import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import type { FastFollowerDetail, FollowerIdentity } from '@/lib/queries/fast-follower/get-fast-follower';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { isPresent } from '@/lib/view/clock/is-present';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { fastFollowerAnswer, fastFollowerHeading } from '@/lib/view/fast-follower/fast-follower-answer';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { toLedgerView } from '@/lib/view/funding/to-ledger-view';
import { toMatchView } from '@/lib/view/funding/to-match-view';
import { toGateViews } from '@/lib/view/gate/to-gate-view';
import { promiseSentence } from '@/lib/view/record/promise-sentence';
import { toClaimViews } from '@/lib/view/record/to-claim-views';
import { toHistoryEntries } from '@/lib/view/record/to-history-entries';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { toHref } from '@/lib/view/url/to-href';
import { ReplicationSection } from './replication-section';

export type FastFollowerPageProps = {
  follower: FastFollowerDetail;
  clock: ClockView;
  notices?: ReactNode;
  /** What the reader may do, and what the nomination says, for those whom it is about. */
  nomination?: ReactNode;
  /** What the reader may record of it. */
  actions?: ReactNode;
  /** What it is to achieve, and has. */
  achievements?: ReactNode;
  /** Whether the person who reads keeps the ledger. */
  isLedgerKeeper?: boolean;
  /** What people did to it, for those whom it is about. */
  acts?: ReactNode;
};

/** One pairing at the clock: who follows whom, where it stands, its money, and how much of its exemplar's systems it runs. */
export function FastFollowerPage({ follower, clock, notices, nomination, actions, achievements, isLedgerKeeper = false, acts }: FastFollowerPageProps) {
  const { cohort, reference, exemplar } = follower;
  const heading = fastFollowerHeading(follower);
  const asAt = formatDate(clock.asAt);
  const path = `/fast-followers/${encodeURIComponent(reference)}`;
  const gates = toGateViews(follower.gates, { asAt: clock.asAt, cohort: COHORT_LABEL[cohort], clock });
  const history = toHistoryEntries(follower.history, { tags: FAST_FOLLOWER_STATUS_TAG, currentEventId: follower.statusEventId, clock });
  const money = toLedgerView(follower.money, clock);
  const cohortMoney = toLedgerView(follower.cohortMoney, clock);
  const claims = toClaimViews(follower.claims, clock);
  return (
    <PageShell
      clock={clock}
      path={path}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Fast followers', href: '/fast-followers' }]}
      heading={heading}
      caption={`Fast follower ${reference}`}
      tag={follower.status && <StatusTag status={FAST_FOLLOWER_STATUS_TAG[follower.status]} />}
      answer={fastFollowerAnswer(follower, clock.asAt)}
      notices={notices}
    >
      <PageContents
        parts={[
          { id: 'status', heading: 'Status history' },
          { id: 'waits', heading: 'Approvals', count: gates.length },
          { id: 'conditions', heading: 'Conditions', count: follower.conditions.length },
          { id: 'money', heading: 'Money' },
          { id: 'replication', heading: 'Replication' },
          { id: 'claims', heading: 'Published statements', count: claims.length },
          { id: 'events', heading: 'Events', count: follower.background.length },
        ]}
      />
      <Columns
        main={
          <>
            {nomination}
            <Section id="pairing" heading="Who follows whom">
              <FactList
                of={heading}
                facts={[
                  trustFact(follower, path, clock),
                  {
                    label: 'Exemplar',
                    value: (
                      <>
                        <a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a> <StatusTag status={exemplar.status && EXEMPLAR_STATUS_TAG[exemplar.status]} />
                      </>
                    ),
                  },
                  { label: 'Cohort', value: <a href={withClock(`/fast-followers?cohort=${cohort}`, clock)}>{capitalise(COHORT_LABEL[cohort])}</a> },
                ]}
              />
              {follower.note && isPresent(clock) && <p>{follower.note}</p>}
            </Section>
            <Section id="status" heading="Status history">
              <HistoryTimeline entries={history} of={heading} />
            </Section>
            {gates.length > 0 && (
              <Section id="waits" heading={gates.some(({ isOpen }) => isOpen) ? 'What it waits on' : 'What it waited on'}>
                <GateTable id="gates-table" caption={`What ${heading} waits on, or waited on`} gates={gates} />
              </Section>
            )}
            {follower.conditions.length > 0 && (
              <Section id="conditions" heading="Conditions of its approval">
                <ul className="gde-entries">
                  {follower.conditions.map((condition) => (
                    <li key={condition.id} className="gde-entries__item">
                      <p className="gde-entries__text">
                        {condition.statement} <span className="gde-quiet">Owed by: {GATE_OWNER_LABEL[condition.owner].toLowerCase()}. Due: {condition.dueOn === null ? 'not recorded' : formatDate(condition.dueOn)}.</span>
                      </p>
                      <SourceDisclosure evidence={toEvidenceView(condition.evidence, clock)} of={`condition: ${condition.statement}`} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <MoneySection ledger={money} match={toMatchView(money.closing, follower.matchRules, clock)} of={heading} ageing={promiseSentence(follower.money, clock.asAt)} keeps={isLedgerKeeper ? `fast_follower:${follower.reference}` : null} tranchesHref={withClock(`${path}/tranches`, clock)} asAt={asAt}>
              {money.rows.length === 0 && cohortMoney.rows.length > 0 && (
                <Section id="cohort-money" level={3} heading={`Money of the whole ${COHORT_LABEL[cohort]} cohort`} answer="Recorded for the cohort, not for this pairing: what part of it reaches this follower, if any, is not recorded.">
                  <LedgerTable id="cohort-ledger" ledger={cohortMoney} of={`the ${COHORT_LABEL[cohort]} cohort`} />
                </Section>
              )}
            </MoneySection>
            <ReplicationSection follower={follower} clock={clock} />
            {achievements}
            {claims.length > 0 && (
              <Section id="claims" heading="Published statements about it">
                <ClaimList claims={claims} />
              </Section>
            )}
            {follower.background.length > 0 && (
              <Section id="events" heading="Events">
                <BackgroundTimeline events={follower.background} of={heading} clock={clock} />
              </Section>
            )}
            {acts}
            <NothingRecorded
              clock={clock}
              parts={[
                follower.conditions.length === 0 && 'conditions of its approval',
                gates.length === 0 && 'anything that it waits on',
                follower.systems.length === 0 && 'a system of the follower',
                claims.length === 0 && 'a published statement about it alone',
              ]}
            />
          </>
        }
        aside={
          <>
            {actions}
            <SideLinks
            clock={clock}
            links={[
              ...(follower.trust === null ? [] : [{ label: `The page of ${follower.trust.name}`, href: `/trusts/${follower.trust.odsCode}` }]),
              { label: `Every follower of ${exemplar.name}`, href: `/fast-followers?q=${encodeURIComponent(exemplar.name)}` },
              { label: 'Its status steps, as a CSV file', href: `/exports/statuses?format=csv&q=${encodeURIComponent(reference)}`, isFile: true },
            ]}
          />
          </>
        }
      />
    </PageShell>
  );
}

function trustFact({ trust, otherIdentities, laterIdentity }: FastFollowerDetail, path: string, clock: ClockView): Fact {
  if (trust === null) {
    return {
      label: 'Follower',
      value: laterIdentity && (
        <>
          <span className="gde-not-recorded">Not recorded</span>
          <span className="gde-quiet">
            First recorded for <DateWithPrecision date={laterIdentity.evidence.effectiveOn} precision={laterIdentity.evidence.precision} />.{' '}
            <a href={toHref(path, clock.params, { asAt: laterIdentity.evidence.effectiveOn })}>Show it as at that date</a>
          </span>
        </>
      ),
      missingReason: 'no source of the register names it',
    };
  }
  return {
    label: 'Follower',
    value: (
      <>
        <a href={withClock(`/trusts/${trust.odsCode}`, clock)}>{trust.name}</a> <span className="gde-code">{trust.odsCode}</span>
        <span className="gde-quiet">Recorded as the follower {onDate(trust.evidence).replace(/^on /, 'from ').replace(/^in /, 'from ')}</span>
      </>
    ),
    evidence: toEvidenceView(trust.evidence, clock, otherIdentities.map((other) => toCompeting(other, clock))),
  };
}

function toCompeting({ name, evidence }: FollowerIdentity, clock: ClockView) {
  return { value: name, effectiveOn: evidence.effectiveOn, precision: evidence.precision, confidence: evidence.confidence, source: toLinkedSource(evidence.source, clock) };
}
