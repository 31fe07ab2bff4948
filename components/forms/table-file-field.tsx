'use client';

import { type ChangeEvent, useState } from 'react';
import { IMPORT_BYTES_MAX } from '@/lib/domain/funding/import-limits';
import { useField } from './use-field';

/**
 * A file that holds a table. It does not come back with a form that was not taken, since no browser chooses a file again by itself: its text does, where a table
 * is pasted. One that is too long is told of before it is sent, where a script runs, and by the server where none does.
 */
export function TableFileField({ name, label, hint }: { name: string; label: string; hint: string }) {
  const { id, error: sentBack, key } = useField(name);
  const [isTooLong, setIsTooLong] = useState(false);
  const error = isTooLong ? 'This file is longer than 1 MB. Split its table, and import each part by itself. No file is chosen now' : sentBack;

  function look(event: ChangeEvent<HTMLInputElement>) {
    const isLong = (event.target.files?.[0]?.size ?? 0) > IMPORT_BYTES_MAX;
    if (isLong) event.target.value = '';
    setIsTooLong(isLong);
  }

  return (
    <div className={`nhsuk-form-group nhsuk-file-upload${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div role={isTooLong ? 'alert' : undefined}>
        {error !== undefined && (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
      </div>
      <input
        key={key}
        className="nhsuk-file-upload__input"
        type="file"
        id={id}
        name={name}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error === undefined ? undefined : true}
        onChange={look}
      />
    </div>
  );
}
