import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import { formatNumber } from '@/lib/format/format-number';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';
import type { PrintedFact, PrintedSection } from '@/lib/view/print/lay-out-print';
import { printedClaim, printedFact, printedSum } from '@/lib/view/print/printed-fact';
import { type ClaimView, toClaimViews } from '@/lib/view/record/to-claim-views';
import { regulationText } from '@/lib/view/regulation/regulation-text';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { DEPLOYMENT_STATUS_LABEL, productWithSupplier, SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';
import { toAwardMoney } from './award-money';
import { successionText } from './succession-text';

/** A trust as it is printed: everything that its page says, part by part, each fact with its sources; what is history comes latest first. */
export function trustPrint(trust: TrustDetail, clock: ClockView): PrintedSection[] {
  const section = (key: string, heading: string, mayBeCut: boolean, facts: readonly PrintedFact[]): PrintedSection => ({ key, heading, mayBeCut, facts });
  return [
    section('part', 'Part in the programme', false, [
      ...trust.exemplars.map(({ slug, name, role, cohort, status, evidence }) => printedFact(slug, `${role === 'lead' ? 'Lead' : 'Partner'} of the ${COHORT_LABEL[cohort]} exemplar ${name}: ${EXEMPLAR_STATUS_TAG[status].text.toLowerCase()}.`, evidence)),
      ...trust.followers.map(({ reference, exemplarName, cohort, status, evidence }) => printedFact(reference, `Fast follower of ${exemplarName} (${COHORT_LABEL[cohort]}): ${FAST_FOLLOWER_STATUS_TAG[status].text.toLowerCase()}.`, evidence)),
      ...trust.shortlistings.map(({ id, cohort, evidence }) => printedFact(id, `In contention for the ${COHORT_LABEL[cohort]} cohort.`, evidence)),
    ]),
    section('money', 'Money of its awards, each kind apart', false, moneyFacts(trust, clock)),
    section('systems', 'Systems', false, trust.systems.map((system) => printedFact(system.id, systemText(system, trust.odsCode), system.evidence))),
    section('regulation', 'Regulation', true, trust.regulation.toReversed().map((event) => printedFact(event.id, `${regulationText(event)}.`, event.evidence))),
    section('maturity', 'Digital maturity', true, [
      ...trust.maturity.map(({ id, measure, round, value, valueText, evidence }) => printedFact(id, `${MATURITY_MEASURE_LABEL[measure]}, round ${round}: ${value === null ? (valueText ?? 'not recorded') : formatNumber(Number(value))}.`, evidence)),
      ...trust.wachter.map(({ id, group, evidence }) => printedFact(id, `Group ${group} of the Wachter review.`, evidence)),
    ]),
    section('register', 'Register, footprints and succession', false, registerFacts(trust)),
    section('claims', 'Published statements', true, toClaimViews(trust.claims, clock).map(claimFact)),
    section('events', 'Events', true, trust.background.toReversed().map(({ id, headline, evidence }) => printedFact(id, headline, evidence))),
  ];
}

function claimFact({ id, measure, statement, hedge, evidence }: ClaimView): PrintedFact {
  return printedClaim(id, `${measure}: ${statement}${hedge === null ? '' : ` Hedged in the source: ${hedge}.`}`, evidence);
}

function moneyFacts(trust: TrustDetail, clock: ClockView): PrintedFact[] {
  return toAwardMoney(trust, clock).flatMap(({ key, name, lines }) =>
    lines.flatMap(({ kind, label, total, entries }) => [
      ...(entries.length > 1 ? [printedSum(`${key} ${kind}`, `${name}: ${label.toLowerCase()}: ${total ?? 'all of it taken back'}.`)] : []),
      ...entries.map(({ id, text, tranche, isReversed, evidence }) => printedFact(id, `${name}: ${label.toLowerCase()}: ${text}${tranche === null ? '' : `, ${tranche.toLowerCase()}`}${isReversed ? ' (taken back since)' : ''}.`, evidence)),
    ]),
  );
}

function systemText(system: TrustDetail['systems'][number], odsCode: string): string {
  const { systemClass, status, host, trustName } = system;
  return `${system.odsCode === odsCode ? '' : `${trustName}: `}${productWithSupplier(system)}, ${SYSTEM_CLASS_LABEL[systemClass].toLowerCase()}: ${DEPLOYMENT_STATUS_LABEL[status].toLowerCase()}${host === null ? '' : `, on the instance of ${host.name}`}.`;
}

function registerFacts(trust: TrustDetail): PrintedFact[] {
  const { odsCode, region, postcode, openedOn, closedOn, then, source, foundingName, name } = trust;
  const facts = [
    `ODS code ${odsCode}; region: ${region?.name ?? 'not recorded'}; headquarters: ${postcode ?? 'not recorded'}; opened: ${openedOn === null ? 'not recorded' : formatDate(openedOn)}${closedOn !== null && !then.isOpen ? `; last day open: ${formatDate(closedOn)}` : ''}${foundingName === name ? '' : `; name before: ${foundingName}`}.`,
  ];
  return [
    ...facts.map((text) => ({ key: 'register', when: null, text, sourceIds: [source.id] })),
    ...trust.aliases.filter((alias) => alias.name !== name).map(({ id, name: other, evidence }) => printedFact(id, `Called ${other}.`, evidence)),
    ...trust.successions.map((succession) => {
      const { before, name: other, after } = successionText(succession);
      return printedFact(succession.id, `${capitalise(`${before}${other}${after}`)}${succession.isLater ? ', after the date shown' : ''}.`, succession.evidence);
    }),
    ...trust.memberships.map(({ id, change, footprintName, kindName, isLater, evidence }) => printedFact(id, `${change === 'joined' ? 'In' : 'Left'} ${footprintName} (${kindName})${isLater ? ', after the date shown' : ''}.`, evidence)),
  ];
}
