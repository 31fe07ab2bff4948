'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';
import type { FormAction, FormState } from '@/lib/forms/form-state';
import type { FormValues } from '@/lib/forms/parse-form';

type FormInUse = {
  readonly state: FormState;
  readonly send: (formData: FormData) => void;
  readonly isSending: boolean;
  /** What was typed before the form was left for another step, and come back to. */
  readonly before: FormValues;
};

const NOTHING: FormValues = {};

const FormContext = createContext<FormInUse | null>(null);

/** One state for the fields, messages and summary of a form. Works without JavaScript: the form is then posted, and the page comes back with its state. */
export function FormProvider({ action, before = NOTHING, children }: { action: FormAction; before?: FormValues | undefined; children: ReactNode }) {
  const [state, send, isSending] = useActionState(action, { status: 'idle' });
  return <FormContext value={{ state, send, isSending, before }}>{children}</FormContext>;
}

/** The form around a field. */
export function useForm(): FormInUse {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A form field stands outside a FormProvider.');
  return form;
}
