import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type PerPageChoiceProps = {
  path: string;
  params: SearchParams;
  perPage: number;
  choices: readonly number[];
  /** The size that needs no parameter. */
  defaultPerPage: number;
};

/** How many rows a page holds, as links. */
export function PerPageChoice({ path, params, perPage, choices, defaultPerPage }: PerPageChoiceProps) {
  return (
    <nav className="gde-inline-choice" aria-label="Rows on a page">
      <span>Rows on a page:</span>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            {choice === perPage ? (
              <strong aria-current="true">{choice}</strong>
            ) : (
              <a href={toHref(path, params, { page: null, perPage: choice === defaultPerPage ? null : choice })}>
                {choice}
                <span className="nhsuk-u-visually-hidden"> rows on a page</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
