import type { Page, Response } from '@playwright/test';

/** What a page does that no page should: noise on the console, errors, requests that fail or go elsewhere. */
export type PageWatch = {
  readonly problems: readonly string[];
  /** Addresses of the scripts that came. */
  readonly scripts: ReadonlySet<string>;
};

/** Watches a page from now on. `mayMiss`: the one address that may answer 404. */
export function watchPage(page: Page, { mayMiss }: { mayMiss?: string } = {}): PageWatch {
  const problems: string[] = [];
  const scripts = new Set<string>();
  const own = (url: string) => url.startsWith('data:') || url.startsWith('blob:') || page.url() === 'about:blank' || new URL(url).origin === new URL(page.url()).origin;
  page.on('console', (message) => {
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    const isExpectedMiss = mayMiss !== undefined && message.location().url.endsWith(mayMiss) && message.text().includes('404');
    if (!isExpectedMiss) problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!own(request.url())) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason'})`));
  page.on('response', (response: Response) => {
    if (response.status() >= 400 && !(mayMiss !== undefined && response.url().endsWith(mayMiss))) problems.push(`${response.status()} for ${response.url()}`);
    if (response.request().resourceType() === 'script') scripts.add(response.url());
  });
  return { problems, scripts };
}
