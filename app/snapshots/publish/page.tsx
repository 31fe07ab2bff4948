import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { describeSnapshotAction } from './actions';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { NotAllowed } from '@/components/recording/not-allowed';
import { ANYONE } from '@/lib/auth/reader';
import { requireActor } from '@/lib/auth/session';
import { canPublishSnapshot, WHO_PUBLISHES_SNAPSHOTS } from '@/lib/domain/policy/analysis';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { openReading } from '@/lib/queries/reading';
import { recogniseTableQuery } from '@/lib/queries/tables/read-table';
import { parseClockParams } from '@/lib/schemas/clock-params';
import { allValues, type RawParams, toRawParams } from '@/lib/schemas/raw-params';
import { tableSearchParams } from '@/lib/schemas/table-search-params';
import { parseTableParams, PER_PAGE_DEFAULT } from '@/lib/schemas/table-query';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { capitalise } from '@/lib/format/capitalise';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { searchText } from '@/lib/view/snapshot/search-text';
import { clockText } from '@/lib/view/snapshot/snapshot-words';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

const HEADING = 'Publish a snapshot';
const FRAME = { title: pageTitle(HEADING, 'Snapshots'), heading: HEADING, caption: 'Snapshots', path: '/snapshots/publish' };

export default wholePage(async function PublishPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const actor = await requireActor(toHref('/snapshots/publish', raw));
  const one = (name: string) => allValues(raw, name)[0] ?? null;
  const table = TABLE_NAMES.find((name) => name === one('table')) ?? null;
  const backLink = table === null ? { label: 'Snapshots', href: '/snapshots' } : { label: TABLE_DEFINITIONS[table].title, href: `/${table}` };
  if (!canPublishSnapshot(actor)) {
    answerWithStatus(403);
    return (
      <>
        <title>{FRAME.title}</title>
        <NotAllowed {...FRAME} backLink={backLink} who={WHO_PUBLISHES_SNAPSHOTS} />
      </>
    );
  }
  const { clock } = await openReading(parseClockParams(raw).requestedClock, ANYONE);
  const query = table === null ? '' : await readQuery(table, one('query') === null ? raw : toRawParams(new URLSearchParams(one('query') ?? '')));
  const others = TABLE_NAMES.filter((name) => name !== table);
  return (
    <TaskPage
      {...FRAME}
      backLink={backLink}
      action={describeSnapshotAction}
      firstFieldId="title"
      button="Continue"
      introduction={
        <>
          <p>{capitalise(clockText(clock))}: what is recorded later does not change it. It holds what everyone may read.</p>
          {table !== null && (
            <p>
              {TABLE_DEFINITIONS[table].title}: {searchText(TABLE_DEFINITIONS[table], query)}.
            </p>
          )}
        </>
      }
    >
      <input type="hidden" name="table" value={table ?? ''} />
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="asAt" value={clock.asAt} />
      <input type="hidden" name="knownAt" value={clock.knownAt} />
      <TextField name="title" label="Title" hint="What it shows, as it will be cited" autoComplete="off" defaultValue={one('title') ?? ''} />
      <TextArea name="note" label="Note" hint="What a reader should know of it. You may leave this empty" defaultValue={one('note') ?? ''} />
      <CheckboxField
        name="with"
        legend={table === null ? 'Tables' : 'Other tables to go with it'}
        hint="Each whole, at the same date"
        choices={others.map((name) => ({ value: name, label: TABLE_DEFINITIONS[name].title }))}
        defaultValues={allValues(raw, 'with')}
      />
    </TaskPage>
  );
});

/** The search and filters of a page's address, those that mean something, in one order. */
async function readQuery(table: (typeof TABLE_NAMES)[number], raw: RawParams): Promise<string> {
  const definition = TABLE_DEFINITIONS[table];
  const parsed = parseTableParams(definition, raw);
  const { query } = await recogniseTableQuery(await openReading(parsed.requestedClock, ANYONE), table, parsed.query);
  return tableSearchParams(definition, { ...query, page: 1, perPage: PER_PAGE_DEFAULT }, { asAt: null, knownAt: null }).toString();
}
