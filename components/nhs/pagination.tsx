import { formatNumber } from '@/lib/format/format-number';
import { pageItems } from '@/lib/view/table/page-items';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type PaginationProps = {
  path: string;
  /** All of the page's parameters; every link keeps them. */
  params: SearchParams;
  page: number;
  perPage: number;
  total: number;
};

/** Numbered pages of a list, real links that keep every other parameter; nothing where there is one page. */
export function Pagination({ path, params, page, perPage, total }: PaginationProps) {
  const pageCount = Math.ceil(total / perPage);
  if (pageCount < 2) return null;
  const toPage = (number: number) => toHref(path, params, { page: number === 1 ? null : number });
  return (
    <nav className="nhsuk-pagination nhsuk-pagination--numbered" aria-label="Pagination">
      {page > 1 && (
        <a href={toPage(Math.min(page - 1, pageCount))} className="nhsuk-pagination__previous" rel="prev">
          <svg className="nhsuk-icon nhsuk-icon--arrow-left" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="16" height="16" focusable="false" aria-hidden="true">
            <path d="M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z" />
          </svg>
          <span className="nhsuk-pagination__title">
            Previous<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
        </a>
      )}
      <ul className="nhsuk-pagination__list">
        {pageItems(page, pageCount).map((item, index) =>
          item === 'gap' ? (
            <li key={`gap-${index}`} className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <li key={item} className={`nhsuk-pagination__item${item === page ? ' nhsuk-pagination__item--current' : ''}`}>
              <a className="nhsuk-pagination__link" href={toPage(item)} aria-label={`Page ${item}`} aria-current={item === page ? 'page' : undefined}>
                {formatNumber(item)}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pageCount && (
        <a href={toPage(page + 1)} className="nhsuk-pagination__next" rel="next">
          <span className="nhsuk-pagination__title">
            Next<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
          <svg className="nhsuk-icon nhsuk-icon--arrow-right" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="16" height="16" focusable="false" aria-hidden="true">
            <path d="m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z" />
          </svg>
        </a>
      )}
    </nav>
  );
}
