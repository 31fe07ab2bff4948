import { z } from 'zod';
import { GATE_DECISIONS } from '@/lib/domain/exemplar/gate';
import { evidenceFields } from './evidence-fields';

export const RecordDecision = z.object({ slug: z.string(), gateId: z.string().max(200), outcome: z.enum(GATE_DECISIONS, 'Choose what came of it'), ...evidenceFields });

export type RecordDecisionInput = z.infer<typeof RecordDecision>;
