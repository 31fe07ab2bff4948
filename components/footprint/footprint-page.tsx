import type { ReactNode } from 'react';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { FactList } from '@/components/evidence/fact-list';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { SourceLink } from '@/components/evidence/source-link';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/nhs/tag';
import { BackgroundTimeline } from '@/components/record/background-timeline';
import { ClaimList } from '@/components/record/claim-list';
import { FollowersTable } from '@/components/record/followers-table';
import { NothingRecorded } from '@/components/record/nothing-recorded';
import { PageContents } from '@/components/record/page-contents';
import { SideLinks } from '@/components/record/side-links';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatNumber } from '@/lib/format/format-number';
import type { FootprintDetail, RelatedFootprint } from '@/lib/queries/footprint/get-footprint';
import type { PlaceAssessment } from '@/lib/queries/footprint/get-place-maturity';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { isPresent } from '@/lib/view/clock/is-present';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { footprintAnswer, splitExemplars } from '@/lib/view/footprint/footprint-answer';
import { toClaimViews } from '@/lib/view/record/to-claim-views';
import { ExemplarPartsTable } from './exemplar-parts-table';
import { FootprintTrustsTable } from './footprint-trusts-table';
import { PlaceMaturitySection } from './place-maturity-section';

export type FootprintPageProps = {
  footprint: FootprintDetail;
  clock: ClockView;
  notices?: ReactNode;
  /** What the person who reads may do to it. */
  actions?: ReactNode;
  /** What people did to it in this product. */
  acts?: ReactNode;
  /** What was said of this place's maturity; null for whoever may not read it. */
  placeMaturity?: readonly PlaceAssessment[] | null;
};

/** One footprint at the clock: its trusts, the exemplars and followers among them, its plans, and what it grew from and into. */
export function FootprintPage({ footprint, clock, notices, actions, acts, placeMaturity = null }: FootprintPageProps) {
  const { code, name, kindName, region, trusts, plans, followers } = footprint;
  const asAt = formatDate(clock.asAt);
  const { named, hopedFor } = splitExemplars(footprint.exemplars);
  const claims = toClaimViews(footprint.claims, clock);
  const isClosed = footprint.closedOn !== null && footprint.closedOn < clock.asAt;
  const predecessors = footprint.related.filter(({ direction }) => direction === 'predecessor');
  const successors = footprint.related.filter(({ direction }) => direction === 'successor');
  return (
    <PageShell
      clock={clock}
      path={`/footprints/${encodeURIComponent(code)}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Footprints', href: '/footprints' }]}
      heading={name}
      caption={kindName}
      tag={isClosed && <Tag text="Ended" colour="grey" />}
      answer={footprintAnswer(footprint, clock.asAt)}
      notices={notices}
    >
      <PageContents
        parts={[
          { id: 'exemplars', heading: 'Exemplars named', count: named.length },
          { id: 'hoped-for', heading: 'Expected, not named', count: hopedFor.length },
          { id: 'followers', heading: 'Fast followers', count: followers.length },
          { id: 'trusts', heading: 'Trusts', count: trusts.length },
          { id: 'plans', heading: 'Plans', count: plans.length },
          { id: 'facts', heading: 'Facts' },
          { id: 'claims', heading: 'Published statements', count: claims.length },
          { id: 'events', heading: 'Events', count: footprint.background.length },
          ...(placeMaturity === null ? [] : [{ id: 'place-maturity', heading: 'Maturity of this place' }]),
        ]}
      />
      <Columns
        main={
          <>
            {named.length > 0 && (
              <Section id="exemplars" heading="Exemplars named">
                <ExemplarPartsTable id="exemplars-table" caption={`Exemplars named in ${name}`} exemplars={named} clock={clock} />
              </Section>
            )}
            {hopedFor.length > 0 && (
              <Section id="hoped-for" heading="Expected, not named" answer={`None of these had been named by ${asAt}.`}>
                <ExemplarPartsTable id="hoped-for-table" caption={`Exemplars expected but not named in ${name}`} exemplars={hopedFor} clock={clock} />
              </Section>
            )}
            {followers.length > 0 && (
              <Section id="followers" heading="Fast followers">
                <FollowersTable id="followers-table" caption={`Fast followers in ${name}`} followers={followers} clock={clock} withExemplar />
              </Section>
            )}
            {trusts.length > 0 && (
              <Section id="trusts" heading="Trusts" answer={`${formatCount(trusts.length, 'trust')} at ${asAt}.`}>
                <FootprintTrustsTable footprint={footprint} clock={clock} />
              </Section>
            )}
            {plans.length > 0 && (
              <Section id="plans" heading="Plans" answer="What a footprint planned is a source of what it expected, not of what was given.">
                <ul className="gde-entries">
                  {plans.map((plan) => (
                    <li key={plan.id} className="gde-entries__item">
                      <p className="gde-entries__head">
                        <strong>
                          <a href={withClock(`/sources/${encodeURIComponent(plan.evidence.source.id)}`, clock)}>{plan.title}</a>
                        </strong>
                        <DateWithPrecision date={plan.evidence.effectiveOn} precision={plan.evidence.precision} />
                      </p>
                      {plan.evidence.note && <p className="gde-entries__text">{plan.evidence.note}</p>}
                      <SourceDisclosure evidence={toEvidenceView(plan.evidence, clock)} of={plan.title} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {claims.length > 0 && (
              <Section id="claims" heading="Published statements about it">
                <ClaimList claims={claims} />
              </Section>
            )}
            {footprint.background.length > 0 && (
              <Section id="events" heading="Events">
                <BackgroundTimeline events={footprint.background} of={name} clock={clock} />
              </Section>
            )}
            <NothingRecorded
              clock={clock}
              parts={[
                trusts.length === 0 && 'a trust in it',
                footprint.exemplars.length === 0 && 'an exemplar',
                followers.length === 0 && 'a fast follower',
                plans.length === 0 && 'a plan that it published',
                claims.length === 0 && 'a published statement about it alone',
              ]}
            />
            {placeMaturity !== null && <PlaceMaturitySection assessments={placeMaturity} of={name} clock={clock} />}
            {acts}
          </>
        }
        aside={
          <>
            {actions}
            <section id="facts" className="gde-side" aria-labelledby="facts-heading">
              <h2 className="nhsuk-heading-s" id="facts-heading">
                Facts
              </h2>
              <FactList
                of={name}
                facts={[
                  { label: 'Code', value: code },
                  { label: 'Kind', value: <a href={withClock(`/footprints?kind=${footprint.kindKey}`, clock)}>{kindName}</a> },
                  { label: 'Region', value: region && <a href={withClock(`/footprints?region=${region.slug}`, clock)}>{region.name}</a> },
                  { label: 'Began', value: formatDate(footprint.openedOn) },
                  ...(isClosed && footprint.closedOn ? [{ label: 'Last day', value: formatDate(footprint.closedOn) }] : []),
                  {
                    label: 'Population',
                    value: footprint.population && (
                      <>
                        {formatNumber(footprint.population)}
                        {footprint.populationBasis && <span className="gde-quiet">{footprint.populationBasis}</span>}
                      </>
                    ),
                  },
                  ...(footprint.status ? [{ label: 'What it is', value: footprint.status }] : []),
                  ...(predecessors.length === 0 ? [] : [{ label: 'Built on', value: <RelatedList related={predecessors} clock={clock} /> }]),
                  ...(successors.length === 0 ? [] : [{ label: 'Led to', value: <RelatedList related={successors} clock={clock} /> }]),
                  { label: 'Source', value: <SourceLink source={toLinkedSource(footprint.source, clock)} /> },
                ]}
              />
              {footprint.note && isPresent(clock) && <p>{footprint.note}</p>}
            </section>
            <SideLinks
              clock={clock}
              links={[
                ...(footprint.kindKey === 'stp'
                  ? [
                      { label: 'Its trusts, as a table', href: `/trusts?footprint=${encodeURIComponent(code)}` },
                      { label: 'Its exemplars, as a table', href: `/exemplars?footprint=${encodeURIComponent(code)}` },
                      { label: 'Money of its trusts’ awards, as a table', href: `/funding?footprint=${encodeURIComponent(code)}` },
                    ]
                  : []),
                { label: `Every footprint of this kind, ${kindName}`, href: `/footprints?kind=${footprint.kindKey}` },
              ]}
            />
          </>
        }
      />
    </PageShell>
  );
}

function RelatedList({ related, clock }: { related: readonly RelatedFootprint[]; clock: ClockView }) {
  return related.map(({ code, name, kindName, openedOn }) => (
    <span key={code} className="gde-line">
      <a href={withClock(`/footprints/${encodeURIComponent(code)}`, clock)}>{name}</a>{' '}
      <span className="gde-code">
        {kindName}, from {formatDate(openedOn)}
        {openedOn > clock.asAt && ', after the date shown'}
      </span>
    </span>
  ));
}
