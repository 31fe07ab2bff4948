'use client';

import { useForm } from './form-provider';

/** The title of a task's page, which says first when something is wrong, with and without a script. Such a page has no other title. */
export function FormTitle({ title }: { title: string }) {
  const { state } = useForm();
  const isBack = state.status === 'invalid' || state.status === 'conflict';
  return <title>{isBack ? `Error: ${title}` : title}</title>;
}
