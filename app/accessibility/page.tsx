import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { currentReader } from '@/lib/auth/session';
import { getTestRun } from '@/lib/queries/accessibility/get-test-run';
import { openReading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { accessibilityView } from '@/lib/view/accessibility/accessibility-view';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Accessibility';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function AccessibilityPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const [reading, lastRun] = await Promise.all([openReading(requestedClock, await currentReader()), getTestRun()]);
  const clock = toClockView(reading);
  const view = accessibilityView(lastRun);
  return (
    <PageShell
      clock={clock}
      path="/accessibility"
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={view.answer}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <Section id="built" heading="How this service is built to be used">
        <ul className="max-w-3xl">
          <li>Everything can be reached and done with a keyboard alone, and what has the focus is shown.</li>
          <li>Every list, filter, date and download works with JavaScript switched off.</li>
          <li>Text can be enlarged to 400 per cent without anything being lost or needing to be scrolled sideways, apart from wide tables of figures, which scroll by themselves.</li>
          <li>Colour is never the only sign: a status has its word, a chart has patterns and a table with the same figures.</li>
          <li>Nothing moves, flashes or plays, and nothing runs out of time.</li>
          <li>Files are plain text (CSV and JSON), with one header row and no merged cells.</li>
        </ul>
      </Section>
      <Section id="checked" heading="What was checked, and when" {...(view.run === null ? {} : { answer: view.run })}>
        {view.pages.length === 0 ? (
          <p className="gde-empty">{view.answer}</p>
        ) : (
          <>
            <p className="max-w-3xl">Each address was loaded in a browser and examined by axe with every rule for WCAG 2.0, 2.1 and 2.2, levels A and AA.</p>
            <DataTable
              id="checked-pages"
              caption="Violations found, by address and width of the screen"
              layout="scroll"
              isCompact
              columns={[{ key: 'path', label: 'Address' }, ...view.widths.map((width) => ({ key: width, label: width, isNumeric: true }))]}
              rows={view.pages.map((page) => ({
                key: page.path,
                cells: {
                  path: <span className="break-all">{page.path}</span>,
                  ...Object.fromEntries(view.widths.map((width, index) => [width, page.violations[index] === null ? 'not checked' : String(page.violations[index])])),
                },
              }))}
              empty={view.answer}
            />
          </>
        )}
      </Section>
      <Section id="limits" heading="What this does not say">
        <p className="max-w-3xl">
          These are automated checks. They find some barriers and not others. No audit by people is recorded, nor any test with people who use assistive technology, and so this page does not claim that the service meets a
          standard.
        </p>
      </Section>
      <Section id="report" heading="Tell us about a problem">
        <p className="max-w-3xl">
          Tell whoever gave you the address of this service: they run this installation, and the service itself does not know who they are. Say which page it was (its whole address), what you wanted to do, what happened, and
          what browser and assistive technology you use. If you need what is on a page in another form, ask them for that too; the downloads beside each list hold the same rows.
        </p>
      </Section>
    </PageShell>
  );
});
