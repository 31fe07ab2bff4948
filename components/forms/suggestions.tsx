'use client';

import { CheckboxField } from './checkbox-field';
import { useForm } from './form-provider';

export type SuggestionsProps = {
  name: string;
  legend: string;
  /** Said when this is none of them. */
  label: string;
  /** Where each leads: the address up to its key, and after it. */
  href: { before: string; after: string };
};

/** Records that may be what was meant, each a link to use it, and a box to say that it is none of them. Shown once the form came back with some. */
export function Suggestions({ name, legend, label, href }: SuggestionsProps) {
  const { state } = useForm();
  if (state.status !== 'invalid') return null;
  const { suggestions = [], values } = state;
  if (suggestions.length === 0) {
    const wasTicked = values[name]?.includes('yes') === true;
    return wasTicked ? <input type="hidden" name={name} value="yes" /> : null;
  }
  return (
    <div className="gde-suggestions">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {suggestions.map(({ id, label: text }) => (
          <li key={id}>
            <a href={`${href.before}${encodeURIComponent(id)}${href.after}`}>{text}</a>
          </li>
        ))}
      </ul>
      <CheckboxField name={name} legend={legend} choices={[{ value: 'yes', label }]} />
    </div>
  );
}
