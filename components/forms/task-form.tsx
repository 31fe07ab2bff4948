'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/nhs/button';
import { useForm } from './form-provider';

export type TaskFormProps = {
  /** What the form's button says, and does. */
  button: string;
  isWarning?: boolean;
  /** The version of the record that the page was read at; left out for something new. */
  version?: number | undefined;
  /** The form's own key: sent twice, it is taken once. */
  submission?: string | undefined;
  /** Why the task cannot be done, or not any more. The form is then not shown, unless it holds what somebody typed. */
  refusal?: ReactNode;
  /** Where the record is, for who gives up what they typed. */
  discardHref: string;
  /** Beside the button: another way to send the form. */
  moreButtons?: ReactNode;
  children: ReactNode;
};

/**
 * The form of a task: its fields, which version they were read at, and its button. When somebody else was quicker it shows what they did
 * beside what was typed, which can be saved on top or given up. Its checks are the server's, which speaks with one voice.
 */
export function TaskForm({ button, isWarning = false, version, submission, refusal, discardHref, moreButtons, children }: TaskFormProps) {
  const { state, send, isSending } = useForm();
  const isBack = state.status === 'invalid' || state.status === 'conflict' || state.status === 'more';
  if (refusal && !isBack) return <div className="nhsuk-inset-text">{refusal}</div>;
  const isConflict = state.status === 'conflict';
  // What came back was typed at the version it was sent with: without a script the page around it was read anew, and perhaps changed.
  const versionRead = isConflict ? state.version : isBack ? (state.values['version']?.at(-1) ?? version) : version;
  return (
    <div className={isConflict ? 'gde-conflict' : undefined}>
      {isConflict && (
        <section className="gde-conflict__meanwhile" id="meanwhile" aria-labelledby="meanwhile-heading" tabIndex={-1}>
          <h2 className="nhsuk-heading-m" id="meanwhile-heading">
            What changed meanwhile
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {state.changes.map(({ who, when, what }) => (
              <li key={`${when} ${who} ${what}`}>
                {who} {what} <span className="gde-quiet">({when})</span>
              </li>
            ))}
          </ul>
          {refusal && <div className="nhsuk-inset-text">{refusal}</div>}
        </section>
      )}
      <form action={send} noValidate>
        {/* What the Enter key in a field presses: the first button of a form, whichever others stand among its fields. */}
        <button type="submit" hidden disabled={isSending} />
        {isConflict && <h2 className="nhsuk-heading-m">What you entered</h2>}
        {version !== undefined && <input type="hidden" name="version" value={versionRead} />}
        {submission !== undefined && <input type="hidden" name="submission" value={submission} />}
        {children}
        <div className="gde-buttons">
          <Button variant={isWarning ? 'warning' : 'primary'} isDisabled={isSending}>
            {isConflict ? 'Save what I entered on top' : button}
          </Button>
          {moreButtons}
          {isConflict && <a href={discardHref}>Discard what I entered</a>}
        </div>
      </form>
    </div>
  );
}
