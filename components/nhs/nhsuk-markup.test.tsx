import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BackLink } from './back-link';
import { Breadcrumb } from './breadcrumb';
import { Details } from './details';
import { InsetText } from './inset-text';
import { NotificationBanner } from './notification-banner';
import { SummaryList } from './summary-list';
import { Tag } from './tag';
import { WarningCallout } from './warning-callout';

const require = createRequire(import.meta.url);

type Fixture = { readonly name: string; readonly html: string };

/** The markup that nhsuk-frontend documents for a component, from the fixtures it ships. */
function documented(component: string, name: string): string {
  const path = require.resolve(`nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`);
  const fixture = (JSON.parse(readFileSync(path, 'utf8')) as { readonly fixtures: readonly Fixture[] }).fixtures.find((candidate) => candidate.name === name);
  if (fixture === undefined) throw new Error(`nhsuk-frontend has no fixture "${name}" of ${component}`);
  return comparable(fixture.html);
}

/** Without what means nothing here: white space, script hooks, ids, our own classes. */
function comparable(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim())
    .replace(/ data-module="[^"]*"| id="[^"]*"| aria-labelledby="[^"]*"| data-disable-auto-focus="true"/g, '')
    .replace(/ gde-[\w-]+/g, '')
    .replace(/&#39;|&#x27;/g, '’')
    .trim();
}

test.each<[string, string, ReactElement]>([
  ['back-link', 'default', <BackLink key="1" label="Back" href="#" />],
  ['inset-text', 'default', <InsetText key="2"><p>You can report any suspected side effect using the Yellow Card safety scheme</p></InsetText>],
  [
    'notification-banner',
    'default',
    <NotificationBanner key="3" heading="The patient record was updated." />,
  ],
  [
    'notification-banner',
    'auto-focus disabled, with success variant',
    <NotificationBanner key="4" variant="success" heading="Email sent to example@email.com" />,
  ],
  [
    'warning-callout',
    'default',
    <WarningCallout key="5" heading="Important" level={3}>
      <p className="nhsuk-card__description">
        For safety, tell your doctor or pharmacist if you&#39;re taking any other medicines, including herbal medicines, vitamins or supplements.
      </p>
    </WarningCallout>,
  ],
  [
    'summary-list',
    'example person: Karen Francis',
    <SummaryList key="6" rows={[{ key: 'Name', value: 'Karen Francis' }, { key: 'Date of birth', value: '15 March 1984' }]} />,
  ],
])('%s is marked up as nhsuk-frontend documents it: %s', (component, name, element) => {
  expect(comparable(renderToStaticMarkup(element))).toBe(documented(component, name));
});

test('a breadcrumb lists the pages above, and leads to the nearest on a small screen', () => {
  const items = ['Home', 'NHS services', 'Hospitals'].map((label, index) => ({ label, href: `#${index}` }));
  expect(comparable(renderToStaticMarkup(<Breadcrumb items={items} />)).replace(/href="#\d"/g, 'href="#"')).toBe(documented('breadcrumb', 'default'));
});

test('a disclosure is a details element with the documented parts', () => {
  const html = comparable(renderToStaticMarkup(<Details summary="How this is counted">By award.</Details>));
  expect(html).toBe(
    '<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">How this is counted</span></summary><div class="nhsuk-details__text">By award.</div></details>',
  );
});

test('a hedged tag has its own outline', () => {
  expect(renderToStaticMarkup(<Tag text="Expected" colour="yellow" isHedged />)).toBe('<strong class="nhsuk-tag nhsuk-tag--yellow gde-tag--hedged">Expected</strong>');
});
