import { z } from 'zod';
import { ROLES } from '@/lib/domain/people/role';

const day = (message: string) => z.iso.date(message);
const emptyIsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);

export const GrantRole = z.object({
  email: z.string().trim().max(254).pipe(z.email('Enter an email address in the format name@example.com')),
  name: z.string().trim().max(200, 'Enter a shorter name'),
  role: z.enum(ROLES, 'Choose a role'),
  odsCode: z.preprocess(emptyIsNull, z.string().trim().toUpperCase().regex(/^[A-Z0-9]{3,6}$/, 'Enter an ODS code, such as RM3').nullable()),
  startsOn: day('Enter the first day'),
  endsOn: z.preprocess(emptyIsNull, day('Enter the last day, or leave it empty').nullable()),
});

export const RevokeGrant = z.object({
  grantId: z.string().min(1).max(64),
  reason: z.string().trim().min(1, 'Enter why the role is revoked').max(1_000, 'Enter a shorter reason'),
});
