import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openBrowserOf } from './support/people';
import { auditFindings } from './support/product-database';

// Posts that no page of the product sends: other ids, other hidden fields, another person's session, no origin, an old version, a body sent twice.

type Form = { readonly address: string; readonly fields: Readonly<Record<string, string>> };

/** The form of a task's page as a browser without scripts would send it, as it stands. */
async function readForm(page: Page, address: string, answers: Readonly<Record<string, string>>): Promise<Form> {
  expect((await page.goto(address))?.status(), address).toBe(200);
  const fields = await page.locator('main form[method="POST"], main form[enctype]').first().locator('input[type="hidden"]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]));
  expect(fields.map(([name]) => name)).toContain('submission');
  return { address, fields: { ...(Object.fromEntries(fields) as Record<string, string>), ...answers } };
}

/** Sends a form, from whichever session, with whichever headers. */
async function post(context: BrowserContext, { address, fields }: Form, baseURL: string, headers: Record<string, string> = { origin: baseURL }): Promise<{ status: number; text: string; location: string | null }> {
  const answer = await context.request.post(address, { multipart: fields, headers, maxRedirects: 0 });
  return { status: answer.status(), text: await answer.text(), location: answer.headers()['location'] ?? null };
}

test('hostile posts about a nomination write nothing', async ({ browser, baseURL: givenURL }) => {
  const baseURL = givenURL ?? '';
  test.setTimeout(300_000);
  const mark = String(Date.now());
  const person = (name: string, role: string, ods?: string) => openBrowserOf(browser, false, baseURL, `${name} ${mark}`, role, ods);
  const nominator = await person('Writer', 'trust-lead', 'RM3');
  const follower = await person('Signer', 'trust-lead', 'RBT');
  const vetting = await person('Vetter', 'vetting-officer');
  const officer = await person('Keeper', 'programme-officer');
  const elsewhere = await person('Outsider', 'trust-lead', 'RBL');

  let address = '';
  /** All that is written about the nomination, as its nominator is shown it: its history with every act, and what waits. The audit record must hold too. */
  const written = async () => {
    expect(await auditFindings()).toEqual([]);
    const texts: string[] = [];
    for (const path of ['/work', ...(address === '' ? [] : [address])]) {
      await nominator.goto(path);
      texts.push(await nominator.getByRole('main').innerText());
    }
    return texts.join('\n');
  };

  /** Whoever has no business with a form is refused it, whatever they change; then whose it is sends it, twice, and it is taken once. */
  async function takeOnce(owner: Page, others: readonly Page[], path: string, answers: Readonly<Record<string, string>>): Promise<string> {
    const form = await readForm(owner, path, answers);
    const before = await written();
    for (const other of others) expect((await post(other.context(), form, baseURL)).location, `${path} by another`).toBeNull();
    for (const headers of [{}, { origin: 'https://elsewhere.example' }, { origin: 'null' }] as Record<string, string>[]) expect((await post(owner.context(), form, baseURL, headers)).status, `${path} from ${headers['origin']}`).toBe(403);
    const changes: Record<string, string>[] = [{ submission: 'mine' }, { submission: '' }, ...('reference' in form.fields ? [{ reference: 'FF-pennine-salford' }, { reference: "FF-' OR 1=1 --" }, { reference: '' }] : []), ...('version' in form.fields ? [{ version: '999999' }, { version: '0' }, { version: '-1' }, { version: 'latest' }] : [])];
    for (const change of changes) expect((await post(owner.context(), { ...form, fields: { ...form.fields, ...change } }, baseURL)).location, `${path} with ${JSON.stringify(change)}`).toBeNull();
    for (const name of ['__proto__', 'constructor', 'toString']) expect((await post(owner.context(), { ...form, fields: { ...form.fields, [name]: 'x', submission: 'mine' } }, baseURL)).status).toBe(200);
    expect(await written(), `${path}: nothing was written`).toBe(before);
    const first = await post(owner.context(), form, baseURL);
    expect(first, path).toMatchObject({ status: 303, location: expect.stringMatching(/^\//) });
    const after = await written();
    expect(after).not.toBe(before);
    expect((await post(owner.context(), form, baseURL)).location, `${path} sent again answers the same`).toBe(first.location);
    for (const other of others) expect((await post(other.context(), form, baseURL)).location).toBeNull();
    // The same page, an hour old, sent with a key of its own: what it was read at has changed.
    if ('version' in form.fields) {
      const late = await post(owner.context(), { ...form, fields: { ...form.fields, submission: crypto.randomUUID() } }, baseURL);
      expect(late.location, `${path} from an old page`).toBeNull();
      expect(late.text).toMatch(/What changed meanwhile|Only |There is no such nomination/);
    }
    expect(await written(), `${path}: nothing more was written`).toBe(after);
    return new URL(first.location ?? '', baseURL).pathname;
  }

  const first = await takeOnce(nominator, [follower, vetting, officer, elsewhere], '/fast-followers/nominate', { exemplarSlug: 'salford-royal' });
  address = first.replace('/nomination/trust', '');
  const strangers = [follower, vetting, officer, elsewhere];
  await takeOnce(nominator, strangers, `${address}/nomination/trust`, { odsCode: 'RBT', next: 'on' });
  await takeOnce(nominator, strangers, `${address}/nomination/reason`, { reason: 'They share our records', next: 'on' });
  await takeOnce(nominator, strangers, `${address}/nomination/systems`, { systems: 'theatres', next: 'on' });
  await takeOnce(nominator, strangers, `${address}/nomination/check`, {});
  await takeOnce(follower, [nominator, vetting, officer, elsewhere], `${address}/countersign`, { answer: 'countersign', reason: '' });
  await takeOnce(vetting, [nominator, follower, officer, elsewhere], `${address}/start-vetting`, {});
  await takeOnce(vetting, [nominator, follower, officer, elsewhere], `${address}/decide`, { decision: 'approved', reason: '' });
  await takeOnce(officer, [nominator, follower, vetting, elsewhere], `${address}/advance`, { to: 'agreement_signed', note: '' });
  await takeOnce(officer, [nominator, follower, vetting, elsewhere], `${address}/withdraw`, { reason: 'The end of a test' });
});
