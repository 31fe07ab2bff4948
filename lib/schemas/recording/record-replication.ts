import { z } from 'zod';
import { REPLICATION_VERDICTS } from '@/lib/domain/fast-follower/replication';
import { evidenceFieldsOfAnyone } from './evidence-fields';

export const RecordReplication = z.object({ reference: z.string().max(200), itemId: z.string().max(200), verdict: z.enum(REPLICATION_VERDICTS, 'Choose what the follower runs'), ...evidenceFieldsOfAnyone });

export type RecordReplicationInput = z.infer<typeof RecordReplication>;
