import type { ReactNode } from 'react';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { FactList } from '@/components/evidence/fact-list';
import { ResultsHeading } from '@/components/filters/results-heading';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Pagination } from '@/components/nhs/pagination';
import { PageContents } from '@/components/record/page-contents';
import { formatCount } from '@/lib/format/format-count';
import type { AssertionItem, SourceDetail } from '@/lib/queries/source/get-source';
import { ASSERTION_GROUPS, type AssertionGroup } from '@/lib/domain/evidence/assertion-group';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { ASSERTION_GROUP_LABEL } from '@/lib/view/source/assertion-group-label';
import { sourceAnswer } from '@/lib/view/source/source-answer';
import { SOURCE_KIND_LABEL } from '@/lib/view/source/source-kind-label';
import { toHref } from '@/lib/view/url/to-href';
import { AssertionTable } from './assertion-table';

export type SourcePageProps = {
  source: SourceDetail;
  /** The first few of every group, or one page of the group shown. */
  assertions: readonly AssertionItem[];
  group: AssertionGroup | null;
  page: number;
  perPage: number;
  clock: ClockView;
  notices?: ReactNode;
  /** What people did to it in this product. */
  acts?: ReactNode;
};

/** One source at the clock: what it is, and everything that it asserts, grouped by what it speaks of. */
export function SourcePage({ source, assertions, group, page, perPage, clock, notices, acts }: SourcePageProps) {
  const path = `/sources/${encodeURIComponent(source.id)}`;
  const countOf = (of: AssertionGroup) => source.counts.find((counted) => counted.group === of)?.count ?? 0;
  const groups = ASSERTION_GROUPS.filter((candidate) => countOf(candidate) > 0);
  const allHref = toHref(path, clock.params);
  const groupHref = (of: AssertionGroup) => toHref(path, clock.params, { kind: of });
  return (
    <PageShell
      clock={clock}
      path={path}
      params={{ ...(group !== null && { kind: group }), ...(page > 1 && { page: String(page) }), ...clock.params }}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Sources', href: '/sources' }, ...(group === null ? [] : [{ label: source.title, href: path }])]}
      heading={group === null ? source.title : ASSERTION_GROUP_LABEL[group]}
      caption={group === null ? source.publisher : source.title}
      answer={group === null ? sourceAnswer(source, clock.asAt) : undefined}
      notices={notices}
    >
      {group === null ? (
        <>
          <FactList of={source.title} facts={facts(source)} />
          <PageContents parts={groups.map((of) => ({ id: of, heading: ASSERTION_GROUP_LABEL[of], count: countOf(of) }))} />
          {groups.map((of) => {
            const shown = assertions.filter((item) => item.group === of);
            return (
              <Section key={of} id={of} heading={`${ASSERTION_GROUP_LABEL[of]} (${countOf(of)})`}>
                <AssertionTable id={`${of}-table`} caption={ASSERTION_GROUP_LABEL[of]} items={shown} clock={clock} />
                {shown.length < countOf(of) && (
                  <p>
                    <a href={groupHref(of)}>
                      Show all {formatCount(countOf(of), 'row')}
                      <span className="nhsuk-u-visually-hidden">: {ASSERTION_GROUP_LABEL[of].toLowerCase()}</span>
                    </a>
                  </p>
                )}
              </Section>
            );
          })}
        </>
      ) : (
        <>
          <p>
            <a href={allHref}>Everything that this source asserts</a>
          </p>
          <ResultsHeading total={countOf(group)} page={page} perPage={perPage} noun={['assertion']} />
          <AssertionTable id="assertions" caption={ASSERTION_GROUP_LABEL[group]} items={assertions} clock={clock} />
          <Pagination path={path} params={{ kind: group, ...clock.params }} page={page} perPage={perPage} total={countOf(group)} />
        </>
      )}
      {group === null && acts}
    </PageShell>
  );
}

function facts(source: SourceDetail) {
  return [
    { label: 'Kind', value: SOURCE_KIND_LABEL[source.kind] },
    { label: 'Publisher', value: source.publisher },
    { label: 'Published', value: source.publishedOn && <DateWithPrecision date={source.publishedOn} precision={source.publishedPrecision ?? 'day'} /> },
    ...(source.retrievedOn === null ? [] : [{ label: 'Read on', value: <DateWithPrecision date={source.retrievedOn} /> }]),
    {
      label: 'Address',
      value:
        source.url && /^https?:\/\//.test(source.url) ? (
          <a href={source.url} rel="external noreferrer" className="gde-address">
            {source.url}
          </a>
        ) : (
          source.url
        ),
    },
    { label: 'Reference', value: <span className="gde-code">{source.id}</span> },
    ...(source.copySha256 === null ? [] : [{ label: 'Kept copy', value: <span className="gde-code">SHA-256 {source.copySha256}</span> }]),
    ...(source.note === null ? [] : [{ label: 'Note', value: source.note }]),
  ];
}
