import { z } from 'zod';

const email = z.string().trim().min(1, 'Enter your email address').max(254, 'Enter an email address').pipe(z.email('Enter an email address in the format name@example.com'));

/** The address within the product to go back to after signing in. */
export const NextPath = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])[^\\\s]*$/)
  .catch('/');

export const SignIn = z.object({ email, password: z.string().min(1, 'Enter your password').max(1_000, 'Enter your password'), next: NextPath });

const oneTimeKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const OneTimeKey = oneTimeKey.nullable().catch(null);

export const SetPassword = z.object({ key: oneTimeKey, password: z.string().min(1, 'Enter a password').max(1_000, 'Enter a shorter password') });

export const SetFirstPassword = SetPassword.extend({ name: z.string().trim().min(1, 'Enter your name').max(200, 'Enter a shorter name'), email });
