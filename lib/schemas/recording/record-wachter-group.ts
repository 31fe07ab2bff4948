import { z } from 'zod';
import { WACHTER_GROUPS } from '@/lib/domain/maturity/support';
import { evidenceFields } from './evidence-fields';

export const RecordWachterGroup = z.object({ odsCode: z.string(), group: z.enum(WACHTER_GROUPS, 'Choose the group'), ...evidenceFields });

export type RecordWachterGroupInput = z.infer<typeof RecordWachterGroup>;
