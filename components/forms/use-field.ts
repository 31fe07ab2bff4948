'use client';

import { useForm } from './form-provider';

/** A field of the form around: its id, its message, what was typed into it (undefined before the form was sent), and a key that makes it anew when it comes back. */
export function useField(name: string): { id: string; name: string; error: string | undefined; typed: readonly string[] | undefined; key: string } {
  const { state, before } = useForm();
  const isBack = state.status === 'invalid' || state.status === 'conflict' || state.status === 'more';
  return {
    id: name,
    name,
    error: isBack ? state.fieldErrors[name] : undefined,
    typed: isBack ? (state.values[name] ?? []) : before[name],
    key: isBack ? `${name}-${state.attempt}` : name,
  };
}
