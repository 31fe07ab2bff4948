import { z } from 'zod';
import { MEMBERSHIP_CHANGES } from '@/lib/domain/footprint/membership-change';
import { requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

export const RecordMembership = z.object({
  odsCode: z.string(),
  footprintCode: requiredText('Choose the footprint', 100),
  change: z.enum(MEMBERSHIP_CHANGES, 'Choose whether it joined or left'),
  ...evidenceFields,
});

export type RecordMembershipInput = z.infer<typeof RecordMembership>;
