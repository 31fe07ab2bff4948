import { z } from 'zod';
import { GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { optional, optionalText, requiredText, typedDate } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

export const AddGate = z.object({
  recordKey: z.string().max(200),
  title: requiredText('Enter what it waits on', 300),
  owner: z.enum(GATE_OWNERS, 'Choose whose it is to give'),
  ownerName: optionalText(200),
  dueOn: optional(typedDate('Enter by when')),
  ...evidenceFields,
});

export type AddGateInput = z.infer<typeof AddGate>;
