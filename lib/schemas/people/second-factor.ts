import { z } from 'zod';
import { formMachinery } from '@/lib/schemas/forms/form-fields';
import { ROLES } from '@/lib/domain/people/role';
import { NextPath } from './sign-in';

/** A code as people type it: with spaces, hyphens and small letters. */
const code = z
  .string('Enter the code')
  .max(100, 'The code is too long')
  .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().min(1, 'Enter the code'));

export const GiveCode = z.object({ code, next: NextPath });

export const CodeOfApp = z.object({ code: code.pipe(z.string().regex(/^\d{6}$/, 'Enter the 6 digits that the app shows')) });

export const RequireSecondFactor = z.object({ ...formMachinery, roles: z.array(z.enum(ROLES)) });
