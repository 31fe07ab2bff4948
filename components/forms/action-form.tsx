'use client';

import type { ReactNode } from 'react';
import { useForm } from './form-provider';

/** The form itself: its checks are the server's, which speaks with one voice. */
export function ActionForm({ children }: { children: ReactNode }) {
  const { send } = useForm();
  return (
    <form action={send} noValidate>
      {children}
    </form>
  );
}
