import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, follow, newPage, openBrowserOf, runDatabaseCommand } from './support/people';

// One after the other: both are about one exemplar, and a stranger to the one must not see the other be approved.
test.describe.configure({ mode: 'serial' });

/** What a stranger reads at each step: the lists and pages of both parties, and their files. What all the rest shows is proved of the queries. */
const readByStrangers = (trust: string) => [
  '/fast-followers?q=wirral',
  `/trusts?q=${trust}`,
  `/trusts/${trust}`,
  '/exemplars/wirral',
  '/footprints?q=kent',
  '/exports/fast-followers?format=csv&q=wirral',
  `/exports/trusts?format=csv&q=${trust}`,
  '/exports/statuses?format=csv&q=wirral',
];

/** What instants and keys of one answer would tell apart, and nothing else. */
function told(text: string): string {
  return text
    .replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"/g, '')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d(:|%3A)\d\d(:|%3A)\d\d[.\d]*Z/g, '')
    .replaceAll(/<script[\s\S]*?<\/script>|<link[^>]*>/g, '')
    .replaceAll(/\d{1,2}(:\d\d)+(am|pm)?/g, '');
}

async function readAll(page: Page, trust: string): Promise<string[]> {
  const texts: string[] = [];
  for (const address of readByStrangers(trust)) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    texts.push(`${address}\n${told(await answer.text())}`);
  }
  return texts;
}

const ALERT = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

for (const hasScript of [true, false]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`a nomination is played from draft to delivery by four people, and a stranger learns nothing before it is approved, ${mode}`, async ({ browser, baseURL }) => {
    test.setTimeout(420_000);
    // Each mode has a pair of its own: there may be one open nomination of a pair.
    const trust = hasScript ? { code: 'RPA', name: 'Medway NHS Foundation Trust' } : { code: 'RN7', name: 'Dartford and Gravesham NHS Trust' };
    const mark = `${hasScript ? 'js' : 'nojs'} ${Date.now()}`;
    const person = (name: string, role: string, ods?: string) => openBrowserOf(browser, hasScript, baseURL, `${name} ${mark}`, role, ods);
    const nominator = await person('Nominator', 'trust-lead', 'RBL');
    const follower = await person('Follower', 'trust-lead', trust.code);
    const vetting = await person('Vetting', 'vetting-officer');
    const officer = await person('Officer', 'programme-officer');
    const stranger = await newPage(browser, hasScript, baseURL);
    const elsewhere = await person('Elsewhere', 'trust-lead', 'RM3');
    const before = await readAll(stranger, trust.code);
    let address = '';

    const expectStrangersToLearnNothing = async () => {
      expect(await readAll(stranger, trust.code)).toEqual(before);
      for (const page of [stranger, elsewhere]) {
        const hidden = await page.goto(address);
        const title = await page.title();
        const none = await page.goto('/fast-followers/FF-wirral-zzzzz');
        expect([hidden?.status(), title]).toEqual([404, await page.title()]);
        expect(none?.status()).toBe(404);
      }
      for (const task of ['decide', 'countersign', 'withdraw', 'nomination/check']) {
        expect((await elsewhere.goto(`${address}/${task}`))?.status(), task).toBe(404);
        expect(await elsewhere.getByRole('main').innerText()).not.toContain(trust.name);
      }
    };

    await test.step('the nominator writes a draft, and comes back to it', async () => {
      await nominator.goto('/work');
      await expectAccessible(nominator, hasScript);
      await follow(nominator.getByRole('link', { name: 'Nominate a fast follower' }));
      await expectAccessible(nominator, hasScript);
      await nominator.getByLabel('Wirral').check();
      await nominator.getByRole('button', { name: 'Begin a draft' }).click();
      await expect(nominator.getByRole('heading', { level: 1 })).toContainText('Choose the trust to be nominated');
      address = new URL(nominator.url()).pathname.replace('/nomination/trust', '');
      await expectAccessible(nominator, hasScript);
      await nominator.getByRole('button', { name: 'Save and continue' }).click();
      await expect(ALERT(nominator)).toContainText('Choose the trust to be nominated');
      expect(await nominator.title()).toMatch(/^Error: /);
      await expectAccessible(nominator, hasScript);
      await nominator.getByLabel('Find a trust by its name').fill('wirral university');
      await nominator.getByRole('button', { name: 'Search' }).click();
      await expect(nominator.getByRole('main')).toContainText('an exemplar cannot follow itself');
      await nominator.getByLabel('Find a trust by its name').fill('RJR');
      await nominator.getByRole('button', { name: 'Search' }).click();
      await expect(nominator.getByRole('main')).toContainText('already (FF-countess-of-chester-wirral)');
      await nominator.getByLabel('Find a trust by its name').fill(trust.code);
      await nominator.getByRole('button', { name: 'Search' }).click();
      await nominator.getByLabel(trust.name).check();
      await expectAccessible(nominator, hasScript);
      await nominator.getByRole('button', { name: 'Save and continue' }).click();
      await expect(nominator.getByRole('heading', { level: 1 })).toContainText('Say why this trust');
      await nominator.getByLabel('Why this trust?').fill('They share our records already.\nSo do their wards.');
      await nominator.getByRole('button', { name: 'Save and come back later' }).click();
      await expect(nominator.getByRole('main')).toContainText('The draft was saved');
      await expectAccessible(nominator, hasScript);
      await nominator.goto('/work');
      await expect(nominator.getByRole('navigation', { name: 'Account' })).toContainText(/Work \(\d+\)/);
      await nominator.getByRole('row', { name: new RegExp(trust.name) }).locator(`a[href="${address}/nomination/trust"]`).click();
      await expect(nominator.getByLabel(trust.name)).toBeChecked();
      await nominator.goto(`${address}/nomination/check`);
      await nominator.getByRole('button', { name: 'Send this nomination' }).click();
      await expect(ALERT(nominator)).toContainText('Choose the systems to be replicated');
      await expectAccessible(nominator, hasScript);
      await nominator.getByRole('link', { name: 'Change systems to be replicated' }).click();
      await nominator.getByLabel('Electronic patient record').check();
      await nominator.getByLabel('Imaging').check();
      await expectAccessible(nominator, hasScript);
      await nominator.getByRole('button', { name: 'Save and continue' }).click();
      await expect(nominator.getByRole('main')).toContainText('So do their wards.');
      await expectStrangersToLearnNothing();
      expect((await follower.goto(address))?.status()).toBe(404);
    });

    await test.step('it is sent, and countersigned by the other trust', async () => {
      await nominator.goto(`${address}/nomination/check`);
      await nominator.getByRole('button', { name: 'Send this nomination' }).click();
      await expect(nominator.getByRole('main')).toContainText('The nomination was sent');
      await expectStrangersToLearnNothing();
      await nominator.goto(`${address}/countersign`);
      await expect(nominator.getByRole('main')).toContainText('Only a lead of the trust that is nominated countersigns');
      await follower.goto('/work');
      await follow(follower.locator(`a[href="${address}/countersign"]`));
      await expectAccessible(follower, hasScript);
      await follower.getByLabel('We refuse it').check();
      await follower.getByRole('button', { name: 'Save this answer' }).click();
      await expect(ALERT(follower)).toContainText('Enter why you refuse');
      await expectAccessible(follower, hasScript);
      await follower.getByLabel('We countersign it').check();
      await follower.getByRole('button', { name: 'Save this answer' }).click();
      await expect(follower.getByRole('main')).toContainText('The nomination was countersigned');
      await expectStrangersToLearnNothing();
    });

    await test.step('it is vetted, goes back for changes, and comes again', async () => {
      await vetting.goto('/');
      await expect(vetting.locator('#nominations-section')).toContainText('A vetting officer, to vet it');
      await vetting.goto(address);
      await follow(vetting.getByRole('link', { name: 'Start vetting' }));
      await expectAccessible(vetting, hasScript);
      await vetting.getByRole('button', { name: 'Start vetting' }).click();
      await follow(vetting.getByRole('link', { name: 'Decide' }));
      await expectAccessible(vetting, hasScript);
      await vetting.getByRole('button', { name: 'Save this decision' }).click();
      await expect(ALERT(vetting)).toContainText('Choose a decision');
      await expectAccessible(vetting, hasScript);
      await vetting.getByLabel('Ask for changes').check();
      await vetting.getByLabel('Why, or what must change').fill('Say which theatres');
      await vetting.getByRole('button', { name: 'Save this decision' }).click();
      await expect(vetting.getByRole('main')).toContainText('The nomination went back for changes');
      await expectStrangersToLearnNothing();
      await nominator.goto(address);
      await expect(nominator.getByRole('main')).toContainText('asked for changes: Say which theatres');
      await nominator.getByRole('link', { name: 'Make the changes' }).click();
      await nominator.getByLabel('Why this trust?').fill('They share our theatres');
      await nominator.getByRole('button', { name: 'Save and continue' }).click();
      await expect(nominator.getByRole('heading', { level: 1 })).toContainText('Choose the systems');
      await nominator.getByRole('button', { name: 'Save and continue' }).click();
      await nominator.getByRole('button', { name: 'Send this nomination' }).click();
      await expect(nominator.getByRole('main')).toContainText('The nomination was sent');
      await follower.goto(`${address}/countersign`);
      await follower.getByLabel('We countersign it').check();
      await follower.getByRole('button', { name: 'Save this answer' }).click();
      await expect(follower.getByRole('main')).toContainText('The nomination was countersigned');
      await vetting.goto(`${address}/start-vetting`);
      await vetting.getByRole('button', { name: 'Start vetting' }).click();
      await expect(vetting.getByRole('main')).toContainText('Vetting has started');
      await expectStrangersToLearnNothing();
    });

    await test.step('two decide at once: the second is shown what the first decided, beside what they entered', async () => {
      const second = await person('Second', 'vetting-officer');
      await second.goto(`${address}/decide`);
      await second.getByLabel('Decline', { exact: false }).check();
      await second.getByLabel('Why, or what must change').fill('Too far apart');
      await vetting.goto(`${address}/decide`);
      await vetting.getByLabel('Approve with conditions').check();
      await vetting.getByRole('button', { name: 'Save this decision' }).click();
      await expect(ALERT(vetting)).toContainText('Enter at least one condition');
      await vetting.getByLabel('What must be done (condition 1)').fill('A plan for theatres');
      await vetting.getByLabel('Who must do it (condition 1)').selectOption({ label: 'The trust' });
      await vetting.getByLabel('By when (condition 1)').fill('31 1 2099');
      await vetting.getByRole('button', { name: 'Add another condition' }).click();
      await expect(vetting.getByLabel('What must be done (condition 2)')).toBeVisible();
      await expect(vetting.getByLabel('What must be done (condition 1)')).toHaveValue('A plan for theatres');
      await expect(ALERT(vetting)).toHaveCount(0);
      await expectAccessible(vetting, hasScript);
      await vetting.getByLabel('What must be done (condition 2)').fill('A plan for imaging');
      await vetting.getByRole('button', { name: 'Save this decision' }).click();
      await expect(ALERT(vetting)).toContainText('Choose who must do it');
      await vetting.getByLabel('Who must do it (condition 2)').selectOption({ label: 'The programme' });
      await vetting.getByLabel('By when (condition 2)').fill('31 1 2099');
      await vetting.getByRole('button', { name: 'Save this decision' }).click();
      await expect(vetting.getByRole('main')).toContainText('The nomination was approved with conditions');
      await second.getByRole('button', { name: 'Save this decision' }).click();
      await expect(second.getByRole('region', { name: 'What changed meanwhile' })).toContainText(`Vetting ${mark} approved ${trust.name} to follow Wirral University Teaching Hospital with 2 conditions`);
      await expect(second.getByLabel('Why, or what must change')).toHaveValue('Too far apart');
      await expectAccessible(second, hasScript);
      await second.getByRole('button', { name: 'Save what I entered on top' }).click();
      await expect(ALERT(second)).toContainText('It cannot be declined now');
      await expect(second.getByLabel('Why, or what must change')).toHaveValue('Too far apart');
    });

    await test.step('everyone reads the approval, and nobody but its parties what was said before it', async () => {
      await stranger.goto(address);
      const main = stranger.getByRole('main');
      await expect(main).toContainText('Approved with conditions');
      await expect(main).toContainText('A plan for imaging');
      for (const hidden of ['Say which theatres', 'They share our theatres', 'Nominator', 'Decide']) await expect(main).not.toContainText(hidden);
      expect(await (await stranger.request.get('/exports/statuses?format=csv&q=wirral')).text()).toContain(decodeURIComponent(address.split('/').at(-1) ?? ''));
      await follower.goto(address);
      await expect(follower.getByRole('main')).toContainText('They share our theatres');
      await expectAccessible(follower, hasScript);
    });

    await test.step('the follower says which of the systems it runs, and the officer what a source says', async () => {
      await follower.goto(address);
      await expect(follower.locator('#replication')).toContainText('0% to 100% of the 2 systems');
      await follow(follower.getByRole('link', { name: 'Record whether it runs a system' }));
      await expectAccessible(follower, hasScript);
      await follow(follower.getByRole('main').getByRole('link', { name: /imaging/i }));
      await expectAccessible(follower, hasScript);
      await follower.getByRole('button', { name: 'Record this' }).click();
      await expect(ALERT(follower)).toContainText('Choose what the follower runs');
      await expectAccessible(follower, hasScript);
      await follower.getByLabel('Runs an equivalent').check();
      await follower.getByLabel('From when it was so').fill('March 2019');
      await follower.getByRole('button', { name: 'Record this' }).click();
      await expect(follower.getByRole('main')).toContainText('Whether it runs the system was recorded');
      await expect(follower.locator('#replication')).toContainText('50% to 100% of the 2 systems');
      await officer.goto(`${address}/retract`);
      await expect(officer.getByRole('main')).toContainText('Imaging, product not recorded: runs an equivalent');
    });

    await test.step('conditions are met, the agreement is signed, the follower delivers; then it is withdrawn', async () => {
      await vetting.goto(`${address}/advance`);
      await expectAccessible(vetting, hasScript);
      await vetting.getByLabel('The conditions of the approval are met').check();
      await vetting.getByRole('button', { name: 'Record this step' }).click();
      await expect(vetting.getByRole('main')).toContainText('The step was recorded');
      for (const step of ['The agreement is signed', 'The follower is delivering']) {
        await officer.goto(address);
        await officer.getByRole('link', { name: 'Record the next step' }).click();
        await officer.getByLabel(step).check();
        await officer.getByRole('button', { name: 'Record this step' }).click();
        await expect(officer.getByRole('main')).toContainText('The step was recorded');
      }
      await nominator.goto(`${address}/withdraw`);
      await expect(nominator.getByRole('main')).toContainText('only a programme officer withdraws it');
      await officer.goto(`${address}/withdraw`);
      await expectAccessible(officer, hasScript);
      await officer.getByRole('button', { name: 'Withdraw this pairing' }).click();
      await expect(ALERT(officer)).toContainText('Enter why it is withdrawn');
      await officer.getByLabel('Why it is withdrawn').fill('The trusts merge');
      await officer.getByRole('button', { name: 'Withdraw this pairing' }).click();
      await expect(officer.getByRole('main')).toContainText('It was withdrawn');
      await stranger.goto(address);
      await expect(stranger.getByRole('main')).toContainText('Withdrawn');
      expect(runDatabaseCommand('verify')).toMatch(/./);
    });
  });
}
