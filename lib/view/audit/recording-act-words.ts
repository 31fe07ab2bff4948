import type { RecordingAct } from '@/lib/domain/audit/recording-acts';
import { type ActWords, wordOf } from './act-words';

/** What was recorded of the programme, in words that follow the name of who did it. */
export const RECORDING_ACT_WORDS: Readonly<Record<RecordingAct, ActWords>> = {
  'founding.loaded': (details) => `loaded the ${wordOf(details, 'rowCount')} rows that the register was founded on`,
  'founding.extended': () => 'added rows to those that the register was founded on',
  'source.added': (details) => `added the source “${wordOf(details, 'title')}”`,
};
