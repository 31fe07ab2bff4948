import type { ReactNode } from 'react';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import { capitalise } from '@/lib/format/capitalise';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { onDate, sinceDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';

/** What a trust is to the programme: member of an exemplar, fast follower, or in contention, each with where it stands. */
export function ProgrammePartList({ trust: { exemplars, followers, shortlistings }, clock }: { trust: TrustDetail; clock: ClockView }) {
  return (
    <ul className="gde-entries">
      {exemplars.map((exemplar) => (
        <Part
          key={exemplar.slug}
          title={<a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a>}
          tag={EXEMPLAR_STATUS_TAG[exemplar.status]}
          text={`${exemplar.role === 'lead' ? 'Lead trust' : 'Partner trust'} of this ${COHORT_LABEL[exemplar.cohort]} exemplar; ${EXEMPLAR_STATUS_TAG[exemplar.status].text.toLowerCase()} ${exemplar.status === 'named' ? onDate(exemplar.evidence) : sinceDate(exemplar.evidence)}.`}
          evidence={exemplar.evidence}
          of={`status of ${exemplar.name}`}
          clock={clock}
        />
      ))}
      {followers.map((follower) => (
        <Part
          key={follower.reference}
          title={<a href={withClock(`/fast-followers/${encodeURIComponent(follower.reference)}`, clock)}>Fast follower of {follower.exemplarName}</a>}
          tag={FAST_FOLLOWER_STATUS_TAG[follower.status]}
          text={`${capitalise(COHORT_LABEL[follower.cohort])} pairing; ${FAST_FOLLOWER_STATUS_TAG[follower.status].text.toLowerCase()} ${sinceDate(follower.evidence)}.`}
          evidence={follower.evidence}
          of={`status as fast follower of ${follower.exemplarName}`}
          clock={clock}
        />
      ))}
      {shortlistings.map((shortlisting) => (
        <Part
          key={shortlisting.id}
          title={`In contention for the ${COHORT_LABEL[shortlisting.cohort]} cohort`}
          text={`Shortlisted ${onDate(shortlisting.evidence)}.${shortlisting.evidence.note === null ? '' : ` ${shortlisting.evidence.note}`}`}
          evidence={shortlisting.evidence}
          of={`shortlisting for the ${COHORT_LABEL[shortlisting.cohort]} cohort`}
          clock={clock}
        />
      ))}
    </ul>
  );
}

function Part({ title, tag, text, evidence, of, clock }: { title: ReactNode; tag?: StatusTagView; text: string; evidence: Evidence; of: string; clock: ClockView }) {
  return (
    <li className="gde-entries__item">
      <p className="gde-entries__head">
        <strong>{title}</strong> {tag && <StatusTag status={tag} />}
      </p>
      <p className="gde-entries__text">{text}</p>
      <SourceDisclosure evidence={toEvidenceView(evidence, clock)} of={of} />
    </li>
  );
}
