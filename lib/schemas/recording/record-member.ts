import { z } from 'zod';
import { MEMBER_ROLES } from '@/lib/domain/exemplar/member-role';
import { requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

/** What may be part of an exemplar. */
export const MEMBER_KINDS = ['trust', 'footprint', 'supplier'] as const;

export const RecordMember = z
  .object({
    slug: z.string(),
    kind: z.enum(MEMBER_KINDS, 'Choose what it is'),
    key: requiredText('Enter its code, or the name of the supplier', 200),
    standing: z.enum([...MEMBER_ROLES, 'left'], 'Choose what happened'),
    ...evidenceFields,
  })
  .superRefine(({ kind, standing }, context) => {
    if (kind === 'supplier' && standing === 'lead') context.addIssue({ code: 'custom', path: ['standing'], message: 'A supplier is a partner: an exemplar is led by trusts or footprints' });
  });

export type RecordMemberInput = z.infer<typeof RecordMember>;
