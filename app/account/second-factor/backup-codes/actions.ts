'use server';

import { requireActor } from '@/lib/auth/session';
import { renewBackupCodes } from '@/lib/commands/people/renew-backup-codes';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { CodeOfApp } from '@/lib/schemas/people/second-factor';

export async function renewBackupCodesAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/account/second-factor/backup-codes');
  const parsed = parseForm(CodeOfApp, formData);
  if (!parsed.ok) return parsed.state;
  const result = await renewBackupCodes(actor.userId, parsed.data.code);
  if (!result.ok) return rejected(parsed.values, result.problem);
  return { status: 'done', shownOnce: result.value.backupCodes };
}
