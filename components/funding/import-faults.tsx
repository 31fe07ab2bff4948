import { PageShell } from '@/components/layout/page-shell';
import type { Crumb } from '@/components/nhs/breadcrumb';
import { Button } from '@/components/nhs/button';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { ImportView } from '@/lib/view/money/import-view';

type ImportFaultsProps = { title: string; heading: string; caption: string; path: string; backLink: Crumb; view: ImportView };

/** A table that cannot be imported as it stands: everything that is to be mended in it, at once. */
export function ImportFaults({ title, heading, caption, path, backLink, view: { answer, problems, problemsMore, unread } }: ImportFaultsProps) {
  return (
    <>
      <title>{`Error: ${title}`}</title>
      <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} caption={caption} answer={answer}>
        <DataTable
          id="problems"
          caption="What is to be mended"
          columns={[
            { key: 'where', label: 'Where' },
            { key: 'column', label: 'Column' },
            { key: 'found', label: 'Found' },
            { key: 'mend', label: 'What to do' },
          ]}
          rows={problems.map(({ key, where, column, found, mend }) => ({ key, cells: { where, column, found, mend } }))}
          empty="There is nothing to mend."
        />
        {problemsMore > 0 && <p>And {formatNumber(problemsMore)} more. Mend these first: the rest may be the same fault.</p>}
        {unread && <p>{unread}</p>}
        <Button href={backLink.href}>Change the table</Button>
      </PageShell>
    </>
  );
}
