import type { Evidence } from './evidence';
import { compareClaims } from './rank-claims';
import { TRACKER_SOURCE_ID } from './tracker-source-id';

/** An event of a history: the step it asserts, and on what evidence. */
export type HistoryEvent<Step extends string> = {
  readonly id: string;
  readonly step: Step;
  readonly evidence: Evidence;
  /** Set where it has been retracted: when, and why. */
  readonly retraction: { readonly retractedAt: string; readonly reason: string } | null;
};

/** A step of a history: the event that speaks for it and those that compete with it and lose. */
export type SettledStep<Step extends string> = {
  readonly speaks: HistoryEvent<Step>;
  readonly competing: readonly HistoryEvent<Step>[];
};

/**
 * Settles the history of one subject, oldest first. Events compete when they assert the same step or take effect on the same
 * date; the more firmly said speaks, the others stay beside it. Retracted events speak for nothing and stand apart, each alone. So
 * do the steps that were taken in the product itself: it took them one after another, however many in a day.
 *
 * Worked example: in November 2016 a footprint's draft plan and an unnamed report both say that Imperial is expected, and in
 * March 2017 it is named: two steps, the first with one competing claim.
 */
export function settleHistory<Step extends string>(events: readonly HistoryEvent<Step>[]): SettledStep<Step>[] {
  const standing = events.filter(({ retraction }) => retraction === null);
  const taken = standing.filter(isTakenHere).map((speaks) => ({ speaks, competing: [] }));
  const steps = groupBy(standing.filter((event) => !isTakenHere(event)), ({ step }) => step).map(settle);
  const days = groupBy(steps, ({ speaks }) => speaks.evidence.effectiveOn).map((sameDay) => {
    const { speaks } = settle(sameDay.map((step) => step.speaks));
    return { speaks, competing: sameDay.flatMap((step) => (step.speaks === speaks ? step.competing : [step.speaks, ...step.competing])) };
  });
  const retracted = events.filter(({ retraction }) => retraction !== null).map((speaks) => ({ speaks, competing: [] }));
  return [...days, ...taken, ...retracted].sort((a, b) => compareDates(a.speaks.evidence, b.speaks.evidence));
}

function isTakenHere({ evidence }: HistoryEvent<string>): boolean {
  return evidence.source.id === TRACKER_SOURCE_ID;
}

function settle<Step extends string>(events: readonly HistoryEvent<Step>[]): SettledStep<Step> {
  const [speaks, ...competing] = [...events].sort((a, b) => compareClaims({ id: a.id, ...a.evidence }, { id: b.id, ...b.evidence }));
  if (speaks === undefined) throw new RangeError('A step without an event cannot be settled.');
  return { speaks, competing };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function compareDates(a: Evidence, b: Evidence): number {
  return a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.recordedAt < b.recordedAt ? -1 : 1;
}
