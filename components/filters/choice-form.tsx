import type { SearchParams } from '@/lib/view/url/search-params';
import { paramPairs } from '@/lib/view/url/param-pairs';
import { ChoiceField, type ChoiceFieldProps } from './choice-field';

export type ChoiceFormProps = {
  path: string;
  /** Every parameter of the page: those that are not chosen here are kept. */
  params: SearchParams;
  /** Where on the page it leads back to. */
  anchor?: string;
  fields: readonly ChoiceFieldProps[];
};

/** What of a view is shown, each question with one answer: in the address, and without a script too. */
export function ChoiceForm({ path, params, anchor, fields }: ChoiceFormProps) {
  return (
    <form method="get" action={anchor === undefined ? path : `${path}#${anchor}`} className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-3">
      {paramPairs(params, [...fields.map(({ name }) => name), 'page']).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <ChoiceField key={field.name} {...field} />
      ))}
      <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
        Show
      </button>
    </form>
  );
}
