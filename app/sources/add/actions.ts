'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addSource } from '@/lib/commands/recording/add-source';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { NextPath } from '@/lib/schemas/people/sign-in';
import { AddSource } from '@/lib/schemas/recording/add-source';
import { withSource } from '@/lib/view/recording/with-source';

export async function addSourceAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/sources/add');
  const parsed = parseForm(AddSource, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addSource(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(withSource(NextPath.parse(formData.get('next')), result.value.id) as Route);
}
