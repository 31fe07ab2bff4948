import { EXEMPLAR_STATUSES_BEFORE_NAMING, type ExemplarStatus } from '@/lib/domain/exemplar/status';
import { settleHistory } from '@/lib/domain/evidence/settle-history';
import { daysBetween } from '@/lib/format/days-between';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { ExemplarDetail } from '@/lib/queries/exemplar/get-exemplar';
import { onDate, sinceDate } from '@/lib/view/evidence/date-words';
import { whoSays } from '@/lib/view/evidence/who-says';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

/** A status older than this says that nothing later is recorded. */
const STALE_AFTER_DAYS = 365;

const LAST_STEPS: readonly ExemplarStatus[] = ['accredited', 'withdrawn', 'ended'];

/**
 * Where an exemplar stands, in a sentence or three: its status with its hedge, since when and who says so; how many trusts the one
 * award has; what it waits on. "Expected since November 2016, by a formal plan (North West London footprint); it had not been
 * named by 30 November 2016. One award of two trusts."
 */
export function exemplarAnswer(exemplar: ExemplarDetail, asAt: string): string {
  return [statusSentence(exemplar, asAt), membersSentence(exemplar), ...waitingSentences(exemplar, asAt)].filter((sentence) => sentence !== null).join(' ');
}

function statusSentence({ status, statusEventId, history }: ExemplarDetail, asAt: string): string {
  const event = history.find(({ id }) => id === statusEventId);
  if (status === null || event === undefined) return `No status is recorded by ${formatDate(asAt)}.`;
  const { evidence } = event;
    const late = daysBetween(evidence.effectiveOn, asAt) > STALE_AFTER_DAYS ? ' No later step is recorded.' : '';
  if (status === 'named') return `Named an exemplar ${onDate(evidence)}, ${whoSays(evidence)}.${late}`;
  const says = `${EXEMPLAR_STATUS_TAG[status].text} ${sinceDate(evidence)}, ${whoSays(evidence)}`;
  if (status === 'not_selected') return `${says}.`;
  if (EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status)) return `${says}; it had not been named by ${formatDate(asAt)}.`;
  const named = settleHistory(history).find(({ speaks }) => speaks.step === 'named' && speaks.retraction === null);
  return `${says}${named === undefined ? '' : `; named ${onDate(named.speaks.evidence)}`}.${LAST_STEPS.includes(status) ? '' : late}`;
}

function membersSentence({ members }: ExemplarDetail): string | null {
  const trusts = members.filter(({ kind, change }) => kind === 'trust' && change === 'joined');
  return trusts.length < 2 ? null : `One award of ${trusts.length === 2 ? 'two' : String(trusts.length)} trusts.`;
}

function waitingSentences({ gates }: ExemplarDetail, asAt: string): string[] {
  return gates
    .filter(({ scope, decision }) => scope === 'record' && decision === null)
    .map(({ title, owner, ownerName, evidence }) => `Waiting on ${(ownerName ?? GATE_OWNER_LABEL[owner]).replace(/^(The|Its) /, (word) => word.toLowerCase())} for ${formatDays(daysBetween(evidence.effectiveOn, asAt))}: ${title}.`);
}
