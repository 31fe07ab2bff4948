import { expect, type Page, test } from '@playwright/test';
import { codeOf } from '@/lib/auth/one-time-code';
import { choosePassword, createUser, expectAccessible, follow, linkIn, nameOf, newPage, problemsOn, signIn } from './support/people';

// One after the other: which roles need an app is one setting for everybody.
test.describe.configure({ mode: 'serial' });

const code = (key: string, stepsLater = 0) => codeOf(key, Math.floor(Date.now() / 30_000) + stepsLater);

async function requireApp(administrator: Page, isRequired: boolean): Promise<void> {
  await administrator.goto('/admin/second-factor');
  await administrator.getByLabel('Finance officer').setChecked(isRequired);
  await administrator.getByRole('button', { name: 'Save' }).click();
  await expect(administrator.getByRole('main')).toContainText('Which roles need an authenticator app was saved');
}

for (const hasScript of [true, false]) {
  test(`a role needs an authenticator app, which is set up, used, lost and removed, and its person forgotten, ${hasScript ? 'with' : 'without'} JavaScript`, async ({ browser, baseURL }) => {
    test.setTimeout(480_000);
    const mark = `${hasScript ? 'js' : 'nojs'}${Date.now()}`;
    const email = `finance-${mark}@example.org`;
    const administrator = await newPage(browser, hasScript, baseURL);
    const person = await newPage(browser, hasScript, baseURL);
    await choosePassword(administrator, createUser(`app-admin-${mark}@example.org`, 'administrator'));
    const personLink = createUser(email, 'finance-officer');
    let key = '';
    let backupCodes: string[] = [];

    await test.step('an administrator says that the role needs one', async () => {
      await administrator.goto('/admin/second-factor');
      await expectAccessible(administrator, hasScript);
      await requireApp(administrator, true);
      await expectAccessible(administrator, hasScript);
    });

    try {
      await test.step('the person is led to set one up, before anything else', async () => {
        await choosePassword(person, personLink);
        await expect(person).toHaveURL(/\/account\/second-factor\?next=/);
        await expect(person.getByRole('main')).toContainText('A role that you hold needs an authenticator app');
        await expectAccessible(person, hasScript);
        await person.goto('/account');
        await expect(person).toHaveURL(/\/account\/second-factor\?next=%2Faccount$/);
        await person.getByRole('button', { name: 'Set up an app' }).click();
        await expect(person.getByRole('img', { name: 'The key as a picture' })).toBeVisible();
        await expectAccessible(person, hasScript);
        key = (await person.locator('p', { hasText: /^Key:/ }).innerText()).replace('Key:', '').replaceAll(/\s/g, '');
        await person.getByLabel('Code').fill('12');
        await person.getByRole('button', { name: 'Finish setting up' }).click();
        await expect(problemsOn(person)).toContainText('Enter the 6 digits that the app shows');
        await expect(person).toHaveTitle(/^Error: /);
        await expectAccessible(person, hasScript);
        await person.getByLabel('Code').fill(code(key).replace(/^(...)/, '$1 '));
        await person.getByRole('button', { name: 'Finish setting up' }).click();
        const shown = person.getByRole('alert').filter({ hasText: 'Keep these backup codes' });
        await expect(shown).toBeVisible();
        backupCodes = await shown.getByRole('listitem').allInnerTexts();
        expect(backupCodes).toHaveLength(10);
        await expect(person.getByRole('main')).toContainText('Your app is set up');
        await expectAccessible(person, hasScript);
        await person.goto('/account/second-factor');
        await expect(person.getByRole('main')).toContainText('it cannot be removed');
        await expectAccessible(person, hasScript);
      });

      await test.step('signing in asks for a code, once each', async () => {
        await person.getByRole('navigation', { name: 'Account' }).getByRole('button', { name: 'Sign out' }).click();
        await expect(person.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
        await signIn(person, email);
        await expect(person.locator('h1')).toContainText('Enter the code of your authenticator app');
        await expectAccessible(person, hasScript);
        await person.goto('/account');
        await expect(person).toHaveURL(/\/sign-in\/code\?next=%2Faccount$/);
        const next = code(key, 1);
        for (const wrong of ['000000', 'nonsense']) {
          await person.getByLabel('Code').fill(wrong);
          await person.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
          await expect(problemsOn(person)).toContainText('The code is wrong, or was used before');
        }
        await expectAccessible(person, hasScript);
        await person.getByLabel('Code').fill(next);
        await person.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
        await expect(person.locator('h1')).toHaveText('Your account');
        await expectAccessible(person, hasScript);
        await person.getByRole('button', { name: 'Sign out everywhere' }).click();
        await expect(person.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
        await signIn(person, email);
        await person.getByLabel('Code').fill(next);
        await person.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
        await expect(problemsOn(person)).toContainText('was used before');
        await person.getByLabel('Code').fill(backupCodes[0] ?? '');
        await person.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
        await expect(person.getByRole('navigation', { name: 'Account' })).toContainText(nameOf(email));
      });

      await test.step('another administrator removes an app that was lost', async () => {
        await administrator.goto('/admin/people');
        await expectAccessible(administrator, hasScript);
        await follow(administrator.getByRole('link', { name: `Remove app of ${nameOf(email)}` }));
        await expectAccessible(administrator, hasScript);
        await administrator.getByRole('button', { name: 'Remove the app' }).click();
        await expect(problemsOn(administrator)).toContainText('Enter why it is removed');
        await administrator.getByLabel('Why it is removed').fill('Lost the phone');
        await administrator.getByRole('button', { name: 'Remove the app' }).click();
        await expect(administrator.getByRole('main')).toContainText('The authenticator app was removed');
        await person.goto('/account');
        await expect(person).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      });
    } finally {
      await requireApp(administrator, false);
    }

    await test.step('a person who need not have an app may have one, and removes it', async () => {
      await signIn(person, email);
      await expect(person.getByRole('navigation', { name: 'Account' })).toContainText(nameOf(email));
      await person.goto('/account/second-factor');
      await person.getByRole('button', { name: 'Set up an app' }).click();
      key = (await person.locator('p', { hasText: /^Key:/ }).innerText()).replace('Key:', '').replaceAll(/\s/g, '');
      await person.getByLabel('Code').fill(code(key, -1));
      await person.getByRole('button', { name: 'Finish setting up' }).click();
      await expect(person.getByRole('alert').filter({ hasText: 'Keep these backup codes' })).toBeVisible();
      await person.goto('/account/second-factor/backup-codes');
      await expectAccessible(person, hasScript);
      await person.getByLabel('Code of your authenticator app').fill(code(key));
      await person.getByRole('button', { name: 'Make new codes' }).click();
      await expect(person.getByRole('alert').filter({ hasText: 'Keep these backup codes' }).getByRole('listitem')).toHaveCount(10);
      await expectAccessible(person, hasScript);
      await person.goto('/account/second-factor/remove');
      await expectAccessible(person, hasScript);
      await person.getByLabel('Code of your authenticator app').fill(code(key, 1));
      await person.getByRole('button', { name: 'Remove the app' }).click();
      await expect(person.getByRole('main')).toContainText('The authenticator app was removed');
    });

    await test.step('a person is forgotten, and what they did stays on record', async () => {
      await administrator.goto('/admin/people');
      await follow(administrator.getByRole('link', { name: `Forget ${nameOf(email)}` }));
      await expectAccessible(administrator, hasScript);
      await administrator.getByRole('button', { name: 'Forget this person' }).click();
      await expect(problemsOn(administrator)).toContainText('Enter why the person is forgotten');
      await expectAccessible(administrator, hasScript);
      await administrator.getByLabel('Why they are forgotten').fill('They asked for it');
      await administrator.getByRole('button', { name: 'Forget this person' }).click();
      await expect(administrator.getByRole('main')).toContainText('The person was forgotten');
      await expect(administrator.getByRole('main')).not.toContainText(email);
      await person.goto('/account');
      await expect(person).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      await signIn(person, email);
      await expect(problemsOn(person)).toContainText('The email address or password is wrong');
    });

    await test.step('the audit record tells it, by filter and as a file', async () => {
      await administrator.goto('/admin/audit');
      await expect(administrator.getByRole('main')).toContainText('A person who was forgotten set up an authenticator app');
      await expect(administrator.getByRole('main')).not.toContainText(nameOf(email));
      await expectAccessible(administrator, hasScript);
      await administrator.getByLabel('What was done').selectOption({ label: 'Person forgotten' });
      await administrator.getByLabel('Who acted').selectOption({ label: nameOf(`app-admin-${mark}@example.org`) });
      await administrator.getByRole('button', { name: 'Apply filters' }).click();
      await expect(administrator.getByRole('heading', { name: '1 act' })).toBeVisible();
      await expect(administrator.getByRole('main')).toContainText('made a person unrecognisable, because: They asked for it');
      await expectAccessible(administrator, hasScript);
      const href = await administrator.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const file = await administrator.request.get(href ?? '');
      expect(file.headers()['content-disposition']).toMatch(/filename="gde_audit_\d{4}-\d\d-\d\d\.csv"/);
      const text = await file.text();
      expect(text.trimEnd().split('\r\n')).toHaveLength(2);
      expect(text).toContain('They asked for it');
      expect(linkIn(text)).toBe('');
      await administrator.getByRole('link', { name: 'Clear filters' }).click();
      await administrator.getByLabel('Record').fill('nothing of the kind');
      await administrator.getByRole('button', { name: 'Apply filters' }).click();
      await expect(administrator.getByRole('main')).toContainText('No act matches.');
      await expectAccessible(administrator, hasScript);
      expect((await person.request.get(href ?? '')).status()).toBe(404);
    });
  });
}
