import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type BetweenFormProps = {
  path: string;
  /** Every parameter of the page: all but the two dates are kept. */
  params: SearchParams;
  typed: { readonly from: string | null; readonly to: string | null };
};

/** Asks for the two days between which the programme is compared. */
export function BetweenForm({ path, params, typed }: BetweenFormProps) {
  const fields = [
    { name: 'from', label: 'From', value: typed.from },
    { name: 'to', label: 'To', value: typed.to },
  ];
  return (
    <>
      <form method="get" action={`${path}#changes`} noValidate className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-3">
        {paramPairs(params, ['from', 'to']).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {fields.map(({ name, label, value }) => (
          <div key={name} className="min-w-0 max-w-full">
            <label className="nhsuk-label text-base" htmlFor={`between-${name}`}>
              {label}
            </label>
            <input className="nhsuk-input w-full max-w-full text-base" id={`between-${name}`} name={name} type="date" defaultValue={value ?? ''} />
          </div>
        ))}
        <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
          Compare
        </button>
      </form>
      {(typed.from !== null || typed.to !== null) && (
        <p>
          <a href={`${toHref(path, params, { from: null, to: null })}#changes`}>Compare nothing</a>
        </p>
      )}
    </>
  );
}
