import { z } from 'zod';
import { optional, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';
import { ROLES } from '@/lib/domain/people/role';

export const GrantRole = z.object({
  email: requiredText('Enter the email address of the person', 254).pipe(z.email('Enter an email address in the format name@example.com')),
  name: z.string().trim().max(200, 'Enter a shorter name'),
  role: z.enum(ROLES, 'Choose a role'),
  odsCode: optional(z.string().trim().toUpperCase().regex(/^[A-Z0-9]{3,6}$/, 'Enter an ODS code, such as RM3')),
  startsOn: typedDay('Enter the first day'),
  endsOn: optional(typedDay('Enter the last day, or leave it empty')),
});

export const RevokeGrant = z.object({
  grantId: z.string().min(1).max(64),
  reason: requiredText('Enter why the role is revoked'),
});
