import type { Metadata } from 'next';
import { readTableAnswer } from '@/app/api/v1/read-table-answer';
import { wholePage } from '@/app/whole-page';
import { Example } from '@/components/api/example';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { LIMIT_DEFAULT, LIMIT_MAX, parseApiParams } from '@/lib/api/api-params';
import { CONTENT_TYPES, TABLE_MEDIA_TYPES } from '@/lib/api/media-type';
import { PROBLEMS, type ProblemName } from '@/lib/api/problem';
import { ANYONE } from '@/lib/auth/reader';
import { publicOrigin } from '@/lib/auth/public-origin';
import { apiRequestsMax } from '@/lib/auth/session';
import { formatNumber } from '@/lib/format/format-number';
import { openReading } from '@/lib/queries/reading';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { PROBLEM_WORDS } from '@/lib/view/api/problem-words';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'API';

export const metadata: Metadata = { title: pageTitle(HEADING) };

/** What the page shows an answer to: it is read as the page is, so what stands there is what comes back. */
const EXAMPLE = 'cohort=mental_health&limit=1&count=true&asAt=2018-06-30&knownAt=2020-12-31';

async function readExample(): Promise<string> {
  const { params } = parseApiParams(TABLE_DEFINITIONS.exemplars, new URLSearchParams(EXAMPLE));
  const reading = await openReading(params.requestedClock, ANYONE);
  const { body } = await readTableAnswer(reading, 'exemplars', { ...params, after: null, asked: params.requestedClock }, 'application/json');
  const { meta, rows } = JSON.parse(body) as { meta: { columns: unknown[] }; rows: unknown[] };
  return JSON.stringify({ meta: { ...meta, columns: [meta.columns[0], '…'] }, rows }, null, 2);
}

export default wholePage(async function ApiPage() {
  const origin = publicOrigin();
  const base = `${origin}/api/v1`;
  const limits = apiRequestsMax();
  const example = await readExample();
  return (
    <PageShell
      clock={null}
      path="/api"
      params={{}}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer="Programs read every table of the register here: the rows that pages show and files hold, under the same parameters, as at any date and as known by any instant."
    >
      <Section id="begin" heading="Begin">
        <p>No key is needed to read what everyone may read. One row of the exemplars for mental health, and how many there are, as at 30 June 2018 and as known by the end of 2020:</p>
        <Example label="A request">{`curl '${base}/exemplars?${EXAMPLE}'`}</Example>
        <p>is answered (the list of columns is shortened here):</p>
        <Example label="Its answer">{example}</Example>
        <p>
          For programs the API is described at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1).
        </p>
      </Section>

      <Section id="tables" heading="Tables">
        <DataTable
          id="api-tables"
          caption="Tables, and what one row of each is"
          isCaptionHidden
          columns={[
            { key: 'address', label: 'Address' },
            { key: 'description', label: 'Rows' },
            { key: 'filters', label: 'Filters' },
          ]}
          rows={TABLE_NAMES.map((name) => ({
            key: name,
            cells: { address: <a href={`/api/v1/${name}`}>/api/v1/{name}</a>, description: TABLE_DEFINITIONS[name].description, filters: TABLE_DEFINITIONS[name].filters.map((filter) => filter.name).join(', ') },
          }))}
          empty="There are no tables."
        />
        <p>
          Every table also takes <code>q</code> (words that must occur), <code>sort</code> (a column; <code>-</code> before it to descend), <code>limit</code> (rows of a page: {LIMIT_DEFAULT}, at most {formatNumber(LIMIT_MAX)}), <code>count=true</code> (says how many rows there are on
          all pages) and the two clocks. A filter that is repeated means <em>or</em>; <code>not-recorded</code> asks for rows of which nothing is recorded there.
        </p>
        <p>A page of this site passes over a value that means nothing, and says so. The API refuses it: a program would otherwise go on with rows that it did not ask for.</p>
      </Section>

      <Section id="clocks" heading="The two clocks">
        <p>
          <code>asAt</code> is the date that the rows are to be true of, <code>2018-06-30</code>. <code>knownAt</code> is the day, or the instant, up to which was known what they say: what was recorded later is left out, also when it is about earlier. Left out, they are today and now. Every
          answer names both as they were understood, in <code>as_at</code> and <code>known_at</code> and in the headers <code>Gde-As-At</code> and <code>Gde-Known-At</code>.
        </p>
      </Section>

      <Section id="paging" heading="Pages">
        <p>
          Follow <code>next</code> in <code>meta</code>, or the <code>Link</code> header with <code>rel=&quot;next&quot;</code>, until there is none. The address of the next page holds a cursor, which keeps the clock of the first page: whatever is recorded while you read, no row is given twice
          and none is left out.
        </p>
        <Example label="All pages of the ledger, one row a line">{`next='${base}/funding?limit=${LIMIT_MAX}'
while [ -n "$next" ]; do
  curl -s -D headers.txt -H 'Accept: application/x-ndjson' "$next"
  next=$(sed -n 's/^[Ll]ink: <\\(.*\\)>; rel="next".*/\\1/p' headers.txt | tr -d '\\r')
done > funding.ndjson`}</Example>
        <p>
          To take a whole table away at once, use its <a href="/funding">page</a> and the files that it offers.
        </p>
      </Section>

      <Section id="media-types" heading="Media types">
        <p>Ask with the Accept header. Values are the same in each, and so is the checksum of the rows, which is taken over their CSV form.</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {TABLE_MEDIA_TYPES.map((mediaType) => (
            <li key={mediaType}>
              <code>{mediaType}</code>
              {mediaType === TABLE_MEDIA_TYPES[0] ? ', when nothing else is asked for' : CONTENT_TYPES[mediaType].includes('header=present') ? ', with a header row on every page' : ', one row a line'}
            </li>
          ))}
        </ul>
        <Example label="A page as CSV">{`curl -H 'Accept: text/csv' '${base}/trusts?region=london'`}</Example>
      </Section>

      <Section id="cite" heading="Cite">
        <p>
          Cite the address with both clocks, as <code>as_at</code> and <code>known_at</code> name them, and the checksum. The same address gives the same rows later: what is recorded since is known since.
        </p>
        <p>
          For a report, a <a href="/snapshots">snapshot</a> is better still: files with a title and a note, at an address that says later what has changed since.
        </p>
        <Example label="A citation">{`Global Digital Exemplar programme tracker, exemplars,
as at 30 June 2018 and as known on 31 December 2020.
${base}/exemplars?asAt=2018-06-30&knownAt=2020-12-31T23:59:59.999Z
SHA-256 of the rows: …`}</Example>
      </Section>

      <Section id="again" heading="Ask again only for what is new">
        <p>
          Send the <code>ETag</code> of an answer back as <code>If-None-Match</code>. Until something is recorded you are answered 304, without the rows.
        </p>
      </Section>

      <Section id="keys" heading="Keys and limits">
        <p>
          Analysts make keys on <a href="/account/api-keys">their account</a>. A key reads what everyone may read, or what its owner may read at that moment; it is shown once, works for a year at most, and can be revoked. The API reads no cookies: being signed in here changes nothing.
        </p>
        <Example label="A request with a key">{`curl -H "Authorization: Bearer $GDE_KEY" '${base}/fast-followers'`}</Example>
        <p>
          {formatNumber(limits.anonymous)} requests a minute are answered from one address without a key, {formatNumber(limits.key)} with one. Every answer says how many are left, in <code>RateLimit</code> and <code>RateLimit-Policy</code>; one too many is answered 429, with{' '}
          <code>Retry-After</code> in seconds. Scripts of any site may ask without a key.
        </p>
      </Section>

      <Section id="problems" heading="Errors">
        <p>
          Every error is a problem document (<code>application/problem+json</code>, RFC 9457): <code>type</code> leads to this list, <code>detail</code> says what is wrong with this request.
        </p>
        <dl className="nhsuk-summary-list">
          {(Object.keys(PROBLEMS) as ProblemName[]).map((name) => (
            <div key={name} className="nhsuk-summary-list__row" id={`problem-${name}`}>
              <dt className="nhsuk-summary-list__key">
                {PROBLEMS[name].status} {name}
              </dt>
              <dd className="nhsuk-summary-list__value">
                {PROBLEMS[name].title}. {PROBLEM_WORDS[name]}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </PageShell>
  );
});
