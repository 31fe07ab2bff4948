'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { keepForForm, receiveEvidence } from '@/lib/commands/money/receive-evidence';
import { recordEntry } from '@/lib/commands/money/record-entry';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { withFiles } from '@/lib/forms/with-files';
import { RecordEntry } from '@/lib/schemas/money/record-entry';
import { ownerHref } from '@/lib/view/funding/owner-href';

export async function recordEntryAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding/record-entry');
  const { files, problem } = await receiveEvidence(actor, formData);
  const sendBack = async (state: FormState) => withFiles(state, await keepForForm(actor, files), problem);
  const parsed = parseForm(RecordEntry, formData);
  if (!parsed.ok) return sendBack(parsed.state);
  if (problem !== null) return sendBack(rejected(parsed.values, {}));
  const result = await recordEntry(actor, parsed.data, files);
  if (!result.ok) return sendBack(rejected(parsed.values, result.problem));
  const address = ownerHref(parsed.data.owner);
  redirect(`${address}${address.includes('?') ? '&' : '?'}saved=entry`);
}
