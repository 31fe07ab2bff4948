import type { ReactNode } from 'react';
import { ExportLinks } from '@/components/filters/export-links';
import { FilterPanel } from '@/components/filters/filter-panel';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PerPageChoice } from '@/components/filters/per-page-choice';
import { ResultsHeading } from '@/components/filters/results-heading';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { DataTable, type DataTableColumn, type DataTableRow } from '@/components/nhs/data-table';
import { Pagination } from '@/components/nhs/pagination';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { FilterGroup } from '@/lib/view/filters/filter-group';
import type { ListAddress } from '@/lib/view/register/list-address';
import { sortLink } from '@/lib/view/table/sort-link';

/** A column of a list: `sortBy` is the table's column that its header sorts by. */
export type RegisterColumn = Omit<DataTableColumn, 'sort'> & { readonly sortBy?: string; readonly sortsDescendingFirst?: boolean };

export type RegisterPageProps = {
  readonly table: string;
  readonly heading: string;
  readonly answer: ReactNode;
  readonly noun: readonly [singular: string, plural?: string];
  readonly clock: ClockView;
  readonly address: ListAddress;
  readonly groups: readonly FilterGroup[];
  readonly searchLabel: string;
  readonly searchText: string | null;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly DataTableRow[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly perPageChoices: readonly number[];
  readonly perPageDefault: number;
  /** The sort in force, as `sort` writes it. */
  readonly sort: string;
  readonly ignored: readonly { readonly name: string; readonly value: string; readonly reason: string }[];
  /** The page that this one lies under, where that is not the overview. */
  readonly above?: { readonly label: string; readonly href: string };
  /** What shows the rows, where that is more than a table. */
  readonly body?: ReactNode;
  /** Above the rows: what they come to. */
  readonly lead?: ReactNode;
  /** Forms of file that these rows have nothing for. */
  readonly withoutForms?: readonly string[];
  /** Where these rows are published as a snapshot; null for whoever may not. */
  readonly publishHref: string | null;
  /** Under the table: what the reader should know of the rows. */
  readonly children?: ReactNode;
};

/** A list of the register: its answer, its filters, its rows, its files; every link an address of the same rows. */
export function RegisterPage(props: RegisterPageProps) {
  const { table, heading, clock, address, columns, total, page, perPage } = props;
  const { path, params } = address;
  const isNarrowed = props.searchText !== null || props.groups.some(({ options }) => options.some(({ isSelected }) => isSelected));
  return (
    <PageShell
      clock={clock}
      path={path}
      params={params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, ...(props.above ? [props.above] : [])]}
      heading={heading}
      answer={props.answer}
      notices={<IgnoredParameters ignored={props.ignored} />}
    >
      <Columns
        asideFirst
        aside={<FilterPanel path={path} params={params} groups={props.groups} search={{ label: props.searchLabel, value: props.searchText ?? '' }} />}
        main={
          <>
            {props.lead}
            <ResultsHeading total={total} page={page} perPage={perPage} noun={props.noun} />
            <ExportLinks table={table} params={params} clock={clock} rowCount={total} {...(props.withoutForms && { withoutForms: props.withoutForms })} />
            {props.publishHref !== null && (
              <p>
                <a href={props.publishHref}>Publish a snapshot of this</a>
              </p>
            )}
            {(total > 0 && props.body) || (
              <DataTable
                id={table}
                caption={heading}
                isCaptionHidden
                columns={columns.map(({ sortBy, sortsDescendingFirst, ...column }) =>
                  sortBy === undefined ? column : { ...column, sort: sortLink({ path, params, key: sortBy, current: props.sort, ...(sortsDescendingFirst && { first: 'descending' }) }) },
                )}
                rows={props.rows}
                empty={
                  isNarrowed
                    ? `Nothing matches this search and these filters at this date. Clear them, or choose another date above.`
                    : `Nothing is recorded by this date. Choose a later date above.`
                }
              />
            )}
            <Pagination path={path} params={params} page={page} perPage={perPage} total={total} />
            {total > Math.min(...props.perPageChoices) && (
              <PerPageChoice path={path} params={params} perPage={perPage} choices={props.perPageChoices} defaultPerPage={props.perPageDefault} />
            )}
            {props.children}
          </>
        }
      />
    </PageShell>
  );
}
