import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { MissingPage } from '@/app/missing-page';
import { AUDIT_COLUMNS, auditRows } from '@/components/audit/audit-rows';
import { AuditFilters } from '@/components/audit/audit-filters';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ResultsHeading } from '@/components/filters/results-heading';
import { PageShell } from '@/components/layout/page-shell';
import { DataTable } from '@/components/nhs/data-table';
import { Pagination } from '@/components/nhs/pagination';
import { requireActor } from '@/lib/auth/session';
import { canReadActsOnPeople, isProgrammeStaff } from '@/lib/domain/policy/people';
import { ACTS_A_PAGE, listAuditActs } from '@/lib/queries/audit/list-audit-acts';
import { parseAuditQuery, THE_TRACKER } from '@/lib/schemas/audit/audit-query';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toHref } from '@/lib/view/url/to-href';

const PATH = '/admin/audit';
const HEADING = 'Audit record';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function AuditPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, page, ignored } = parseAuditQuery(await searchParams);
  const params = Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  const actor = await requireActor(toHref(PATH, params));
  const found = await listAuditActs(actor, filter, page);
  if (found === null) return <MissingPage />;
  const left = [...(canReadActsOnPeople(actor) ? [] : ['what was done to people and their roles']), ...(isProgrammeStaff(actor) ? [] : ['drafts and undecided nominations'])];
  return (
    <PageShell
      clock={null}
      path={PATH}
      params={{}}
      heading={HEADING}
      answer="Every act of a person in this tracker, chained so that none can be changed or taken away unseen."
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <title>{pageTitle(HEADING, 'Administration')}</title>
      {left.length > 0 && <p>Your roles do not show you {left.join(', or ')}.</p>}
      <AuditFilters path={PATH} filter={filter} people={found.people} tracker={THE_TRACKER} />
      <ResultsHeading total={found.total} page={page} perPage={ACTS_A_PAGE} noun={['act']} />
      {found.total > 0 && (
        <nav className="gde-inline-choice" aria-label="Download these acts">
          <span>Download these acts:</span>
          <ul>
            {(['csv', 'ndjson'] as const).map((format) => (
              <li key={format}>
                <a href={toHref(`${PATH}/export`, params, { format })} download>
                  {format.toUpperCase()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <DataTable id="acts" caption="Acts, the latest first" columns={AUDIT_COLUMNS} rows={auditRows(found.acts)} empty={found.total === 0 ? 'No act matches.' : 'There are no acts on this page.'} />
      <Pagination path={PATH} params={params} page={page} perPage={ACTS_A_PAGE} total={found.total} />
    </PageShell>
  );
});
