'use server';

import { redirect } from 'next/navigation';
import { prepareSnapshotFiles } from '@/app/prepare-snapshot-files';
import { requireActor } from '@/lib/auth/session';
import { publishSnapshot } from '@/lib/commands/snapshots/publish-snapshot';
import { canPublishSnapshot, WHO_PUBLISHES_SNAPSHOTS } from '@/lib/domain/policy/analysis';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { PublishSnapshot } from '@/lib/schemas/snapshots/snapshot-forms';

export async function publishSnapshotAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/snapshots/publish');
  const parsed = parseForm(PublishSnapshot, formData, ['with']);
  if (!parsed.ok) return parsed.state;
  // Before the files are read, which takes a while; the command asks again.
  if (!canPublishSnapshot(actor)) return rejected(parsed.values, { message: WHO_PUBLISHES_SNAPSHOTS });
  const { submission, title, note } = parsed.data;
  const result = await publishSnapshot(actor, { submission, title, note, ...(await prepareSnapshotFiles(parsed.data)) });
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/snapshots/${encodeURIComponent(result.value.slug)}?saved=published`);
}
