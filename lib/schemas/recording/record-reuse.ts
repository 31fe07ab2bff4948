import { z } from 'zod';
import { optional, optionalText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';
import { typedOdsCode } from './record-succession';

export const RecordReuse = z
  .object({ slug: z.string(), blueprintId: z.string().max(200), reference: optionalText(200), odsCode: optional(typedOdsCode), ...evidenceFields })
  .superRefine(({ reference, odsCode }, context) => {
    if (reference === null && odsCode === null) context.addIssue({ code: 'custom', path: ['reference'], message: 'Choose the fast follower that reused it, or enter the ODS code of another trust' });
    if (reference !== null && odsCode !== null) context.addIssue({ code: 'custom', path: ['odsCode'], message: 'Leave this empty where a fast follower reused it' });
  });

export type RecordReuseInput = z.infer<typeof RecordReuse>;
