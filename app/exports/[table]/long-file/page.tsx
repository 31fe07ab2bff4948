import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/nhs/button';
import { SummaryList } from '@/components/nhs/summary-list';
import { ANYONE } from '@/lib/auth/reader';
import { currentReader } from '@/lib/auth/session';
import { estimateBytes } from '@/lib/exports/estimate-bytes';
import { formatsOf } from '@/lib/exports/export-format';
import { XLSX_ROWS_MAX } from '@/lib/exports/xlsx/write-xlsx';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import { sumByKind } from '@/lib/queries/funding/sum-by-kind';
import { openReading } from '@/lib/queries/reading';
import { readTablePage } from '@/lib/queries/tables/read-table';
import { allValues, toRawParams, type RawParams } from '@/lib/schemas/raw-params';
import { tableSearchParams } from '@/lib/schemas/table-search-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { exportFormPhrase, exportLinks } from '@/lib/view/export/export-links';
import { longFileWords } from '@/lib/view/export/long-file-words';
import { hasAwards } from '@/lib/view/funding/has-awards';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { searchText } from '@/lib/view/snapshot/search-text';
import type { ParamChanges } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

type Props = { params: Promise<{ table: string }>; searchParams: Promise<RawParams> };

async function readRequest({ params, searchParams }: Props) {
  const [{ table }, raw] = await Promise.all([params, searchParams]);
  const name = TABLE_NAMES.find((one) => one === table);
  if (name === undefined) return null;
  const definition = TABLE_DEFINITIONS[name];
  const [asked = 'csv'] = allValues(raw, 'format');
  const format = formatsOf(name).find((one) => one === asked) ?? 'csv';
  const ignored = format === asked ? [] : [{ name: 'format', value: asked, reason: `there are ${formatsOf(name).join(', ')}` }];
  return { definition, raw, format, ignored, heading: `${definition.title} as ${exportFormPhrase(format)}` };
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const request = await readRequest(props);
  return request === null ? TASK_METADATA : { title: pageTitle(request.heading, 'Download'), robots: { index: false } };
});

/** What a long file will be, before it begins: nothing is made until it is asked for. */
export default wholePage(async function LongFilePage(props: Props) {
  const request = await readRequest(props);
  if (request === null) return <MissingPage />;
  const { definition, raw, format, heading } = request;
  const parsed = parseTableParams(definition, raw);
  const isAsEveryone = allValues(raw, 'readAs')[0] === 'everyone';
  const reading = await openReading(parsed.requestedClock, isAsEveryone ? ANYONE : await currentReader());
  const { query, rows, total, ignored } = await readTablePage(reading, definition.name, { ...parsed.query, page: 1 });

  const isWithoutAwards = definition.name === 'funding' && !hasAwards(await sumByKind(reading, query));
  const params = { ...toRawParams(tableSearchParams(definition, query, parsed.requestedClock)), ...(isAsEveryone && { readAs: 'everyone' }) };
  const { asAt, knownAt } = reading.clock;
  const address = (changes: ParamChanges) => toHref(`/exports/${definition.name}`, params, { page: null, perPage: null, asAt, knownAt, ...changes });
  const { answer, isOffered } = longFileWords({ format, rowCount: total, bytes: estimateBytes(format, definition.columns, rows, total), rowsMax: format === 'xlsx' ? XLSX_ROWS_MAX : null });
  return (
    <PageShell
      clock={toClockView(reading)}
      path={`/exports/${definition.name}/long-file`}
      params={{ ...params, format }}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      caption="Download"
      heading={heading}
      answer={answer}
      notices={<IgnoredParameters ignored={[...request.ignored, ...parsed.ignored, ...ignored]} />}
    >
      <SummaryList
        rows={[
          { key: 'As at', value: formatDate(asAt) },
          { key: 'As known at', value: formatInstant(knownAt) },
          { key: 'Search and filters', value: searchText(definition, toHref('', params).slice(1)) },
          { key: 'Order', value: `${definition.columns.find(({ name }) => name === query.sort.column)?.label}, ${query.sort.descending ? 'descending' : 'ascending'}` },
        ]}
      />
      {isOffered && (
        <>
          <Button href={address({ format })}>Begin the download</Button>
          <Section id="while-it-comes" heading="While it comes">
            <ul className="nhsuk-list nhsuk-list--bullet">
              <li>Your browser shows how much of it has come.</li>
              <li>Cancel it in your browser at any time: nothing more of it is made then.</li>
              <li>If it breaks off, begin it again: the same address gives the same file, byte for byte.</li>
              <li>When many people take long files, they wait for one another; yours may begin after a minute or two.</li>
              <li>
                <a href={address({ checksum: 'only' })}>Count and checksum of the rows</a>, to check what came.
              </li>
            </ul>
          </Section>
        </>
      )}
      <Section id="other-forms" heading="Other forms">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {exportLinks(definition.name, params, reading.clock, total)
            .filter((link) => link.format !== format && !(isWithoutAwards && link.format === '360giving'))
            .map(({ format: name, href, label, purpose }) => (
              <li key={name}>
                <a href={href}>{label}</a>: {purpose}
              </li>
            ))}
        </ul>
      </Section>
    </PageShell>
  );
});
