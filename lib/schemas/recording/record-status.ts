import { z } from 'zod';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { evidenceFields } from './evidence-fields';

export const RecordStatus = z.object({ slug: z.string(), status: z.enum(EXEMPLAR_STATUSES, 'Choose where it stood'), ...evidenceFields });

export type RecordStatusInput = z.infer<typeof RecordStatus>;
