import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { PlanFigure } from '@/components/charts/plan-figure';
import { ExportLinks } from '@/components/filters/export-links';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { WarningCallout } from '@/components/nhs/warning-callout';
import { ScenarioFields } from '@/components/planner/scenario-fields';
import { SiteTable } from '@/components/planner/site-table';
import { currentReader } from '@/lib/auth/session';
import { readPlannerRegister } from '@/lib/queries/planner/read-planner-register';
import { openReading } from '@/lib/queries/reading';
import { SECOND_PREFIX } from '@/lib/domain/planner/scenario';
import { parsePlannerParams, SCENARIO_PARAMS } from '@/lib/schemas/planner-params';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { cohortRows } from '@/lib/view/planner/cohort-rows';
import { planChartView } from '@/lib/view/planner/plan-chart-view';
import { planSentence, shortfallText } from '@/lib/view/planner/plan-sentence';
import { firstScenarioDefaults, registerDefaults } from '@/lib/view/planner/scenario-defaults';
import { siteRows } from '@/lib/view/planner/site-rows';
import { toPlannerView } from '@/lib/view/planner/to-planner-view';
import { workedScenarios } from '@/lib/view/planner/worked-scenarios';
import { paramPairs } from '@/lib/view/url/param-pairs';
import { toHref } from '@/lib/view/url/to-href';

const HEADING = 'Funding planner';
const PATH = '/funding/planner';
/** The parameters that the planner reads, beside the clock. */
const OWN_NAMES: readonly string[] = [...SCENARIO_PARAMS, ...SCENARIO_PARAMS.map((name) => SECOND_PREFIX + name)];

export const metadata: Metadata = { title: pageTitle(HEADING, 'Funding') };

export default wholePage(async function PlannerPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const params = await searchParams;
  const typed = parsePlannerParams(params);
  const reading = await openReading(typed.requestedClock, await currentReader());
  const register = await readPlannerRegister(reading);
  const { scenarios, ignored } = toPlannerView(typed, register);
  const clock = toClockView(reading);
  const shown = { ...Object.fromEntries(paramPairs(params).filter(([name]) => OWN_NAMES.includes(name))), ...clock.params };
  const worked = workedScenarios(scenarios);
  const [first, second] = scenarios;
  const valuesOf = (prefix: string) => Object.fromEntries(SCENARIO_PARAMS.map((name) => [name, allValues(params, prefix + name).find((value) => value !== '') ?? '']));
  return (
    <PageShell
      clock={clock}
      path={PATH}
      params={shown}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Funding', href: '/funding' }]}
      caption="What-if"
      heading={HEADING}
      answer={first?.plan === null ? first.refusal : first && (second === undefined ? planSentence(first.plan) : `A: ${planSentence(first.plan)}`)}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      {second && <p className="nhsuk-lede-text gde-answer">B: {second.plan === null ? second.refusal : planSentence(second.plan)}</p>}
      <WarningCallout heading="This is a what-if">
        <p>Nothing here was promised, approved or paid, and nothing of it is kept: the scenario is in the address of this page. Actual money is under Funding.</p>
      </WarningCallout>
      {worked.length > 0 && (
        <Section id="result" heading="What each cohort would get">
          <PlanFigure finding={worked.map(({ title, plan }) => `${worked.length > 1 ? `${title}: ` : ''}${shortfallText(plan)}`).join(' ')} view={planChartView(worked)} rows={cohortRows(worked)} clock={clock} params={shown} />
          <ExportLinks table="planner" params={shown} clock={clock} />
        </Section>
      )}
      <Section id="scenario" heading="Change the scenario" answer="What is left empty is taken from the register at the date shown above.">
        <form method="get" action={PATH} noValidate>
          {paramPairs(clock.params).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <ScenarioFields legend="Scenario A" prefix="" values={valuesOf('')} defaults={registerDefaults(register)} />
          <details className="nhsuk-details mt-4" open={second !== undefined}>
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">Compare with a second scenario</span>
            </summary>
            <div className="nhsuk-details__text">
              <ScenarioFields legend="Scenario B" prefix={SECOND_PREFIX} values={valuesOf(SECOND_PREFIX)} defaults={firstScenarioDefaults()} />
            </div>
          </details>
          <button className="nhsuk-button nhsuk-button--small" type="submit">
            Work it out
          </button>{' '}
          <a href={toHref(PATH, clock.params)}>Start again</a>
        </form>
      </Section>
      {worked.map(({ title, plan }) => (
        <Section key={title} id={`sites-of-${title.replace(/ /g, '-').toLowerCase()}`} heading={`What each site would get${worked.length > 1 ? `, ${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : ''}`}>
          <SiteTable title={title} rows={siteRows(plan)} />
        </Section>
      ))}
    </PageShell>
  );
});
