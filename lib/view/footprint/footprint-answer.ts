import { EXEMPLAR_STATUSES_BEFORE_NAMING } from '@/lib/domain/exemplar/status';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { FootprintDetail } from '@/lib/queries/footprint/get-footprint';
import type { ExemplarPart } from '@/lib/queries/record/list-exemplars';

/** Exemplars that are in the programme, and those that were hoped for: kept apart. One with two members counts once. */
export function splitExemplars(exemplars: readonly ExemplarPart[]): { named: ExemplarPart[]; hopedFor: ExemplarPart[] } {
  const awards = [...new Map(exemplars.map((part) => [part.slug, part])).values()];
  return {
    named: awards.filter(({ status }) => !EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status)),
    hopedFor: awards.filter(({ status }) => EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status)),
  };
}

/**
 * What is in a footprint at the clock: "11 trusts at 30 November 2016; no exemplar named, 1 expected; no fast follower." One of which
 * no trust is recorded says so.
 */
export function footprintAnswer({ trusts, exemplars, followers, openedOn, closedOn }: FootprintDetail, asAt: string): string {
  const { named, hopedFor } = splitExemplars(exemplars);
  const expected = hopedFor.filter(({ status }) => status === 'expected').length;
  const date = formatDate(asAt);
  const parts = [
    trusts.length === 0 ? `Which trusts are in it is not recorded at ${date}` : `${formatCount(trusts.length, 'trust')} at ${date}`,
    ...(trusts.length === 0 && exemplars.length === 0
      ? []
      : [formatList([named.length === 0 ? 'no exemplar named' : `${formatCount(named.length, 'exemplar')} named`, ...(expected === 0 ? [] : [`${expected} expected`])]), followers.length === 0 ? 'no fast follower' : formatCount(followers.length, 'fast follower')]),
  ];
  const closed = closedOn !== null && closedOn < asAt ? ` It ended after ${formatDate(closedOn)}.` : '';
  return openedOn > asAt ? `It did not exist yet: it began on ${formatDate(openedOn)}.` : `${parts.join('; ')}.${closed}`;
}
