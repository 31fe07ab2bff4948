import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { TermList } from '@/components/glossary/term-list';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Details } from '@/components/nhs/details';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { listSourceTitles } from '@/lib/queries/source/list-source-titles';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toSourceView } from '@/lib/view/evidence/to-source-view';
import type { GlossaryTerm } from '@/lib/view/glossary/glossary-term';
import { PROGRAMME_TERMS } from '@/lib/view/glossary/programme-terms';
import { REGISTER_TERMS } from '@/lib/view/glossary/register-terms';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Glossary';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function GlossaryPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const titles = await listSourceTitles(reading, PROGRAMME_TERMS.flatMap(({ sourceIds }) => sourceIds ?? []));
  const clock = toClockView(reading);
  const sourcesOf = ({ sourceIds = [] }: GlossaryTerm) => sourceIds.map((id) => toSourceView(id, titles, clock));
  return (
    <PageShell
      clock={clock}
      path="/glossary"
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={`${PROGRAMME_TERMS.length} terms of the programme and ${REGISTER_TERMS.length} words that this register uses in a sense of its own.`}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <Details summary="Find a term">
        <ul className="m-0 list-none columns-2 p-0 text-base wide:columns-4">
          {[...PROGRAMME_TERMS, ...REGISTER_TERMS].map(({ slug, term }) => (
            <li key={slug} className="m-0 break-inside-avoid py-1">
              <a href={`#${slug}`}>{term}</a>
            </li>
          ))}
        </ul>
      </Details>
      <Section id="programme-terms" heading="Terms of the programme">
        <TermList terms={PROGRAMME_TERMS} sourcesOf={sourcesOf} withoutSources="General knowledge: no source is recorded for this definition." />
      </Section>
      <Section id="register-terms" heading="Words of this register">
        <TermList terms={REGISTER_TERMS} sourcesOf={sourcesOf} withoutSources={null} />
      </Section>
    </PageShell>
  );
});
