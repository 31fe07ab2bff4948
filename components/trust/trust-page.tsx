import type { ReactNode } from 'react';
import { HistoryTimeline } from '@/components/evidence/history-timeline';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/nhs/tag';
import { PrintedRecord } from '@/components/print/printed-record';
import { BackgroundTimeline } from '@/components/record/background-timeline';
import { ClaimList } from '@/components/record/claim-list';
import { NothingRecorded } from '@/components/record/nothing-recorded';
import { PageContents } from '@/components/record/page-contents';
import { SideLinks } from '@/components/record/side-links';
import { SystemsTable } from '@/components/record/systems-table';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { PrintLayout } from '@/lib/view/print/lay-out-print';
import { isPresent } from '@/lib/view/clock/is-present';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { toClaimViews } from '@/lib/view/record/to-claim-views';
import { regulationAnswer, regulationText } from '@/lib/view/regulation/regulation-text';
import { toAwardMoney } from '@/lib/view/trust/award-money';
import { trustAnswer } from '@/lib/view/trust/trust-answer';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';
import { toHref } from '@/lib/view/url/to-href';
import { AwardMoneyList } from './award-money-list';
import { MaturityTable } from './maturity-table';
import { ProgrammePartList } from './programme-part-list';
import { RegisterFacts } from './register-facts';
import { ThenAndNow } from './then-and-now';

export type TrustPageProps = {
  trust: TrustDetail;
  clock: ClockView;
  /** What of it is printed, on two sides of A4. */
  print: PrintLayout;
  notices?: ReactNode;
  /** What the person who reads may do to it. */
  actions?: ReactNode;
  /** What people did to it in this product. */
  acts?: ReactNode;
};

/** One trust at the clock: its part in the programme, its money, systems and ratings, what the register says of it, and what became of it. */
export function TrustPage({ trust, clock, print, notices, actions, acts }: TrustPageProps) {
  const { name, odsCode } = trust;
  const awards = toAwardMoney(trust, clock);
  const claims = toClaimViews(trust.claims, clock);
  const own = trust.systems.filter((system) => system.odsCode === odsCode);
  const hosted = trust.systems.filter((system) => system.odsCode !== odsCode);
  const partCount = trust.exemplars.length + trust.followers.length + trust.shortlistings.length;
  return (
    <PageShell
      clock={clock}
      path={`/trusts/${odsCode}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Trusts', href: '/trusts' }]}
      heading={name}
      caption={`${TRUST_KIND_LABEL[trust.kind]} ${trust.isFoundationTrust ? 'foundation trust' : 'trust'}, ODS code ${odsCode}`}
      tag={!trust.then.isOpen && <Tag text={trust.openedOn !== null && trust.openedOn > clock.asAt ? 'Not open yet' : 'Closed'} colour="grey" />}
      answer={trustAnswer(trust, clock.asAt)}
      notices={notices}
    >
      <PrintedRecord layout={print} address={toHref(`/trusts/${odsCode}`, clock.params)} />
      <div className="gde-on-screen">
        <PageContents
          parts={[
            { id: 'part', heading: 'Part in the programme', count: partCount },
            { id: 'money', heading: 'Money of its awards', count: awards.length },
            { id: 'systems', heading: 'Systems', count: trust.systems.length },
            { id: 'regulation', heading: 'Regulation', count: trust.regulation.length },
            { id: 'maturity', heading: 'Digital maturity', count: trust.maturity.length + trust.wachter.length },
            { id: 'register', heading: 'Register' },
            { id: 'then-and-now', heading: isPresent(clock) ? 'Footprint and succession' : 'Then and now' },
            { id: 'claims', heading: 'Published statements', count: claims.length },
            { id: 'events', heading: 'Events', count: trust.background.length },
          ]}
        />
        <Columns
          main={
            <>
              {partCount > 0 && (
                <Section id="part" heading="Part in the programme">
                  <ProgrammePartList trust={trust} clock={clock} />
                </Section>
              )}
              {awards.length > 0 && (
                <Section id="money" heading="Money of its awards" answer="The money is the award’s, not the trust’s alone. A ceiling is not an approval and an approval is not a payment: the kinds are never added together.">
                  <AwardMoneyList awards={awards} />
                </Section>
              )}
              {trust.systems.length > 0 && (
                <Section id="systems" heading="Systems">
                  {own.length > 0 && <SystemsTable id="systems-table" caption={`Systems of ${name}`} systems={own} clock={clock} />}
                  {hosted.length > 0 && (
                    <Section id="hosted" level={3} heading="Shared with other trusts">
                      <SystemsTable id="hosted-table" caption={`Systems of other trusts on an instance of ${name}`} systems={hosted} clock={clock} withTrust />
                    </Section>
                  )}
                </Section>
              )}
              {trust.regulation.length > 0 && (
                <Section id="regulation" heading="Regulation" answer={regulationAnswer(trust) ?? undefined}>
                  <HistoryTimeline of={name} entries={[...trust.regulation].reverse().map((event) => ({ key: event.id, text: regulationText(event), evidence: toEvidenceView(event.evidence, clock) }))} />
                </Section>
              )}
              {trust.maturity.length + trust.wachter.length > 0 && (
                <Section id="maturity" heading="Digital maturity">
                  <MaturityTable trust={trust} clock={clock} />
                </Section>
              )}
              <Section id="then-and-now" heading={isPresent(clock) ? 'Footprint and succession' : 'Then and now'}>
                <ThenAndNow trust={trust} clock={clock} />
              </Section>
              {claims.length > 0 && (
                <Section id="claims" heading="Published statements about it">
                  <ClaimList claims={claims} />
                </Section>
              )}
              {trust.background.length > 0 && (
                <Section id="events" heading="Events">
                  <BackgroundTimeline events={trust.background} of={name} clock={clock} />
                </Section>
              )}
              <NothingRecorded
                clock={clock}
                parts={[
                  own.length === 0 && 'a system that it runs',
                  trust.regulation.length === 0 && 'a rating or special measures',
                  trust.maturity.length === 0 && 'a digital maturity figure of this trust (no file of single trusts’ scores is public)',
                ]}
              />
              {acts}
            </>
          }
          aside={
            <>
              {actions}
              <section id="register" className="gde-side" aria-labelledby="register-heading">
                <h2 className="nhsuk-heading-s" id="register-heading">
                  What the register says
                </h2>
                <RegisterFacts trust={trust} clock={clock} />
              </section>
              <SideLinks
                clock={clock}
                links={[
                  ...(trust.region === null ? [] : [{ label: `Every trust of its region, ${trust.region.name}`, href: `/trusts?region=${trust.region.slug}` }]),
                  ...trust.then.footprints.map((footprint) => ({ label: `Every trust of ${footprint.name}`, href: `/footprints/${encodeURIComponent(footprint.code)}` })),
                  { label: 'Its money, as a table', href: `/funding?q=${odsCode}` },
                ]}
              />
              {trust.note && isPresent(clock) && (
                <div className="gde-side">
                  <h2 className="nhsuk-heading-s">Note</h2>
                  <p>{trust.note}</p>
                </div>
              )}
            </>
          }
        />
      </div>
    </PageShell>
  );
}
