'use client';

import { TextField } from './text-field';

/** A date as people write it: a day, a month or a year, whichever is known ({@link parseTypedDate}). */
export function DateField({ name, label, hint = 'For example 27 3 2017, March 2017 or 2017: as much of it as is known', defaultValue }: { name: string; label: string; hint?: string; defaultValue?: string }) {
  return <TextField name={name} label={label} hint={hint} width={20} autoComplete="off" {...(defaultValue === undefined ? {} : { defaultValue })} />;
}
