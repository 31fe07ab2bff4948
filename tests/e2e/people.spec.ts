import { expect, test } from '@playwright/test';
import { choosePassword, createUser, expectAccessible, linkIn, newPage, PASSWORD, problemsOn, signIn } from './support/people';

for (const hasScript of [true, false]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`a person is invited, signs in, gets and loses a role, ${mode}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const mark = `${hasScript ? 'js' : 'nojs'}${Date.now()}`;
    const administrator = `admin-${mark}@example.org`;
    const officer = `officer-${mark}@example.org`;
    const page = await newPage(browser, hasScript, baseURL);

    await test.step('the administrator chooses a password by the link', async () => {
      const link = createUser(administrator, 'administrator');
      await page.goto(link);
      await page.getByLabel('Password').fill('Password12345');
      await page.getByRole('button', { name: 'Save password and sign in' }).click();
      await expect(problemsOn(page)).toContainText('Password is too easy to guess');
      await expect(page.getByLabel('Password')).toHaveValue('');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Save password and sign in' }).click();
      await expect(page.getByRole('navigation', { name: 'Account' })).toContainText(`Person admin-${mark}`);
      await page.goto(link);
      await expect(page.locator('h1')).toHaveText('This link does not work');
    });

    await test.step('a wrong password and an unknown address are told alike', async () => {
      const other = await newPage(browser, hasScript, baseURL);
      const told: string[] = [];
      for (const email of [administrator, `nobody-${mark}@example.org`]) {
        await signIn(other, email, 'not the password at all');
        told.push(await problemsOn(other).innerText());
        await expect(other.getByLabel('Email address')).toHaveValue(email);
      }
      expect(told[0]).toBe(told[1]);
      expect(told[0]).toContain('The email address or password is wrong');
      await expectAccessible(other, hasScript);
      await other.context().close();
    });

    const person = await newPage(browser, hasScript, baseURL);
    await test.step('the administrator gives a role, and the person uses the link', async () => {
      await page.goto('/admin/people/give-role');
      await expectAccessible(page, hasScript);
      await page.getByRole('button', { name: 'Give this role' }).click();
      const alert = problemsOn(page);
      await expect(alert).toContainText('Choose a role');
      await expectAccessible(page, hasScript);
      await alert.getByRole('link', { name: 'Choose a role' }).click();
      await page.getByLabel('Email address of the person').fill(officer);
      await page.getByLabel('Full name').fill(`Officer ${mark}`);
      await page.getByLabel('Trust lead').check();
      await page.getByRole('button', { name: 'Give this role' }).click();
      await expect(alert).toContainText('Enter the ODS code of the trust that they lead');
      await expect(page.getByLabel('Trust lead')).toBeChecked();
      await page.getByLabel('Trust', { exact: true }).fill('RM3');
      await page.getByRole('button', { name: 'Give this role' }).click();
      const banner = page.getByRole('alert').filter({ hasText: 'The role was given' });
      await expect(banner).toBeVisible();
      await expectAccessible(page, hasScript);
      await choosePassword(person, linkIn(await banner.innerText()));
      await person.goto('/account');
      await expect(person.getByRole('main')).toContainText('Trust lead of RM3');
      await expectAccessible(person, hasScript);
    });

    await test.step('the person is told nothing of the administration', async () => {
      for (const address of ['/admin/people', '/admin/people/give-role', '/admin/people/revoke?grant=anything', '/admin/people/anonymise?person=anything', '/admin/second-factor', '/admin/audit']) {
        const answer = await person.goto(address);
        expect(answer?.status(), address).toBe(404);
        expect(await person.title()).toContain('Page not found');
      }
    });

    await test.step('the administrator revokes the role, which is gone at once', async () => {
      await page.goto('/admin/people');
      await expectAccessible(page, hasScript);
      await page.getByRole('link', { name: new RegExp(`Revoke Trust lead.* of Officer ${mark}`) }).click();
      await page.getByRole('button', { name: 'Revoke this role' }).click();
      await expect(problemsOn(page)).toContainText('Enter why the role is revoked');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Why it is revoked').fill('Left the trust');
      await page.getByRole('button', { name: 'Revoke this role' }).click();
      await expect(page.getByRole('main')).toContainText('The role was revoked');
      await person.goto('/account');
      await expect(person.getByRole('main')).toContainText('None: you read what everyone reads');
    });

    await test.step('signing out ends the session, here and everywhere', async () => {
      const cookies = await person.context().cookies();
      expect(cookies.find(({ name }) => name.endsWith('session_token'))).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
      await person.getByRole('navigation', { name: 'Account' }).getByRole('button', { name: 'Sign out' }).click();
      await expect(person.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
      await person.context().addCookies(cookies);
      await person.goto('/account');
      await expect(person).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      const elsewhere = await newPage(browser, hasScript, baseURL);
      await signIn(elsewhere, administrator, PASSWORD);
      await expect(elsewhere.getByRole('navigation', { name: 'Account' })).toContainText('Sign out');
      await elsewhere.goto('/account');
      await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(elsewhere.getByRole('navigation', { name: 'Account' })).toContainText('Sign in');
      await page.goto('/admin/people');
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fpeople$/);
    });
  });
}
