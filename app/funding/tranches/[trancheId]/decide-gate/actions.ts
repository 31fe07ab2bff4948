'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { decideTrancheGate } from '@/lib/commands/money/keep-tranche-gate';
import { keepForForm, receiveEvidence } from '@/lib/commands/money/receive-evidence';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { withFiles } from '@/lib/forms/with-files';
import { DecideTrancheGate } from '@/lib/schemas/money/tranche-forms';
import { tranchesHref } from '@/lib/view/funding/owner-href';

export async function decideTrancheGateAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding');
  const { files, problem } = await receiveEvidence(actor, formData);
  const sendBack = async (state: FormState) => withFiles(state, await keepForForm(actor, files), problem);
  const parsed = parseForm(DecideTrancheGate, formData);
  if (!parsed.ok) return sendBack(parsed.state);
  if (problem !== null) return sendBack(rejected(parsed.values, {}));
  const result = await decideTrancheGate(actor, parsed.data, files);
  if (!result.ok) return sendBack(rejected(parsed.values, result.problem));
  redirect(`${tranchesHref(parsed.data.owner)}?saved=gate`);
}
