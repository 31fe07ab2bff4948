import type { ActType } from '@/lib/domain/audit/act-type';
import type { ActDetails, ActWords } from './act-words';
import { MONEY_ACT_WORDS } from './money-act-words';
import { NOMINATION_ACT_WORDS } from './nomination-act-words';
import { PEOPLE_ACT_WORDS } from './people-act-words';
import { RECORDING_ACT_WORDS } from './recording-act-words';
import { SNAPSHOT_ACT_WORDS } from './snapshot-act-words';

const WORDS: Readonly<Record<ActType, ActWords>> = { ...PEOPLE_ACT_WORDS, ...NOMINATION_ACT_WORDS, ...RECORDING_ACT_WORDS, ...MONEY_ACT_WORDS, ...SNAPSHOT_ACT_WORDS };

/** What an act did, in plain words that follow the name of who did it. */
export function describeAct(type: ActType, details: ActDetails): string {
  return WORDS[type](details);
}

/** Who acted: a person by name, one who was forgotten, or the product itself. */
export function describeActor({ actorName, isActorForgotten }: { readonly actorName: string | null; readonly isActorForgotten: boolean }): string {
  return isActorForgotten ? 'A person who was forgotten' : (actorName ?? 'The tracker');
}
