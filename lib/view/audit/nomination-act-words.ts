import type { NominationAct } from '@/lib/domain/audit/nomination-acts';
import type { ActWords } from './act-words';

/** What was done to a nomination, in words that follow the name of who did it. */
export const NOMINATION_ACT_WORDS: Readonly<Record<NominationAct, ActWords>> = {};
