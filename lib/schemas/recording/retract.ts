import { z } from 'zod';
import { formMachinery, requiredText } from '@/lib/schemas/forms/form-fields';

export const Retract = z.object({
  ...formMachinery,
  recordKind: z.enum(['exemplar', 'fast_follower', 'trust', 'footprint']),
  recordKey: z.string().max(200),
  eventTable: z.string().max(100),
  eventId: z.string().max(200),
  reason: requiredText('Enter why it is retracted', 1_000),
});

export type RetractInput = z.infer<typeof Retract>;
