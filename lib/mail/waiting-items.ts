import type { Work } from '@/lib/queries/work/list-work';

/** What a mail tells of what waits on a person: what somebody asks of them. Gates have a mail of their own, records gone quiet and drafts none. */
export type TellableWork = Pick<Work, 'nominations' | 'conditions' | 'toAnswer'>;

/** One thing that waits. */
export type WaitingItem = {
  /** Names it with what made it wait: the same thing waits anew under another key. */
  readonly key: string;
  /** The record that the acts about it are about, as the audit record writes it. */
  readonly about: string;
  /** The instant of the act that made it wait, ISO; null where an act, or only time, may have. */
  readonly since: string | null;
};

const nominationKey = ({ reference, statusSince }: Work['nominations'][number]) => `nomination ${reference} ${statusSince}`;
const conditionKey = ({ id }: Work['conditions'][number]) => `condition ${id}`;
const answerKey = ({ tranche, step }: Work['toAnswer'][number]) => `${step} ${tranche.id} ${tranche.events.findLast(({ kind }) => kind === (step === 'approve-write-off' ? 'write_off_proposed' : 'claimed'))?.id ?? ''}`;

/** What of a person's work they are told of by mail, one by one. */
export function waitingItems({ nominations, conditions, toAnswer }: TellableWork): WaitingItem[] {
  return [
    ...nominations.filter(isAsked).map((nomination) => ({ key: nominationKey(nomination), about: `fast_follower/${nomination.reference}`, since: nomination.statusSince })),
    ...conditions.map((condition) => ({ key: conditionKey(condition), about: `fast_follower/${condition.pairing.reference}`, since: null })),
    ...toAnswer.map((answer) => ({ key: answerKey(answer), about: `funding_tranche/${answer.tranche.id}`, since: null })),
  ];
}

/** The part of a person's work that some keys name; nothing for those that wait no longer. */
export function pickWork({ nominations, conditions, toAnswer }: TellableWork, keys: ReadonlySet<string>): Work {
  return {
    nominations: nominations.filter((nomination) => isAsked(nomination) && keys.has(nominationKey(nomination))),
    conditions: conditions.filter((condition) => keys.has(conditionKey(condition))),
    toAnswer: toAnswer.filter((answer) => keys.has(answerKey(answer))),
    gates: [],
    gatesDue: [],
    stale: [],
  };
}

/** A draft is still with those who write it. */
function isAsked({ status }: Work['nominations'][number]): boolean {
  return status !== 'draft';
}
