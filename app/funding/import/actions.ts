'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { keepImportTable } from '@/lib/commands/money/keep-import-table';
import { IMPORT_BYTES_MAX } from '@/lib/domain/funding/import-limits';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm, valuesOf } from '@/lib/forms/parse-form';
import { readSentTable } from '@/lib/forms/read-sent-table';
import { rejected } from '@/lib/forms/rejected';
import { KeepImportTable } from '@/lib/schemas/money/import-entries';

/** Sends a table on to be checked; nothing of it is in the ledger yet. */
export async function keepImportTableAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding/import');
  const sent = await readSentTable(formData, IMPORT_BYTES_MAX);
  if (!sent.ok) return rejected(valuesOf(formData), sent);
  const parsed = parseForm(KeepImportTable, sent.formData);
  if (!parsed.ok) return parsed.state;
  const result = await keepImportTable(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/funding/import/check?table=${encodeURIComponent(result.value.id)}`);
}
