'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { canPublishSnapshot, WHO_PUBLISHES_SNAPSHOTS } from '@/lib/domain/policy/analysis';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { DescribeSnapshot } from '@/lib/schemas/snapshots/snapshot-forms';
import { draftParams } from '@/lib/view/snapshot/draft-params';
import { toHref } from '@/lib/view/url/to-href';

export async function describeSnapshotAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/snapshots/publish');
  const parsed = parseForm(DescribeSnapshot, formData, ['with']);
  if (!parsed.ok) return parsed.state;
  if (!canPublishSnapshot(actor)) return rejected(parsed.values, { message: WHO_PUBLISHES_SNAPSHOTS });
  redirect(toHref('/snapshots/publish/check', draftParams(parsed.data)));
}
