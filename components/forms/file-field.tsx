'use client';

import { type ChangeEvent, useState } from 'react';
import { CheckboxField } from './checkbox-field';
import { useField } from './use-field';
import { EVIDENCE_EXTENSIONS, EVIDENCE_FILE_BYTES_MAX, EVIDENCE_FILES_MAX } from '@/lib/domain/evidence/evidence-file';
import { formatFileSize } from '@/lib/format/format-file-size';

/** "3f… 1024 case.pdf" as the form names a file that came with it before. */
const KEPT = /^[0-9a-f]{64} (\d+) (.+)$/u;

/**
 * Files of evidence. A form that comes back has those that it brought ticked: a browser does not choose files again by itself. What is too
 * large is told before it is sent, where a script runs, and by the server where none does.
 */
export function FileField({ label }: { label: string }) {
  const { id, name, error, key } = useField('evidence');
  const { typed: kept = [] } = useField('kept');
  const most = formatFileSize(EVIDENCE_FILE_BYTES_MAX);
  return (
    <>
      {kept.length > 0 && (
        <CheckboxField
          name="kept"
          legend="Files that came with this form"
          hint="They are sent again with it. Untick what is not to be kept"
          choices={kept.map((value) => {
            const [, bytes = '0', fileName = value] = KEPT.exec(value) ?? [];
            return { value, label: `${fileName}, ${formatFileSize(Number(bytes))}` };
          })}
        />
      )}
      <Chooser
        key={key}
        id={id}
        name={name}
        label={kept.length > 0 ? 'More files (optional)' : label}
        hint={`${EVIDENCE_FILES_MAX} files at most, of up to ${most} each: PDF, PNG, JPEG, Word, Excel, OpenDocument, plain text or CSV. They are seen by programme staff and by the leads of the trusts of the award alone`}
        sentBack={error}
      />
    </>
  );
}

function Chooser({ id, name, label, hint, sentBack }: { id: string; name: string; label: string; hint: string; sentBack: string | undefined }) {
  const [found, setFound] = useState<string | null>(null);
  const error = found ?? sentBack;

  function look(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    const large = files.find(({ size }) => size > EVIDENCE_FILE_BYTES_MAX);
    const why = large !== undefined ? `“${large.name}” is more than ${formatFileSize(EVIDENCE_FILE_BYTES_MAX)}` : files.length > EVIDENCE_FILES_MAX ? `${files.length} files are too many` : null;
    if (why !== null) event.target.value = '';
    setFound(why === null ? null : `${why}: choose ${EVIDENCE_FILES_MAX} files at most, of up to ${formatFileSize(EVIDENCE_FILE_BYTES_MAX)} each. None is chosen now`);
  }

  return (
    <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div role={found === null ? undefined : 'alert'}>
        {error !== undefined && (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
      </div>
      <input
        className={`nhsuk-file-upload__input${error === undefined ? '' : ' nhsuk-file-upload__input--error'}`}
        type="file"
        id={id}
        name={name}
        multiple
        accept={EVIDENCE_EXTENSIONS.map((one) => `.${one}`).join(',')}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error === undefined ? undefined : true}
        onChange={look}
      />
    </div>
  );
}
