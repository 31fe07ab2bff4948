import { MONEY_ACTS } from './money-acts';
import { NOMINATION_ACTS } from './nomination-acts';
import { PEOPLE_ACTS } from './people-acts';
import { RECORDING_ACTS } from './recording-acts';
import { SNAPSHOT_ACTS } from './snapshot-acts';

/** Every kind of act that the audit record may hold: a noun and a past participle. */
export const ACT_TYPES = [...PEOPLE_ACTS, ...NOMINATION_ACTS, ...RECORDING_ACTS, ...MONEY_ACTS, ...SNAPSHOT_ACTS] as const;

export type ActType = (typeof ACT_TYPES)[number];
