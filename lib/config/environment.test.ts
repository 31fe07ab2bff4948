import { describe, expect, test } from 'vitest';
import { EnvironmentProblem, parseEnvironment } from './environment';

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    parseEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentProblem) return error.lines;
    throw error;
  }
  return [];
}

describe('parseEnvironment', () => {
  test('needs nothing', () => {
    expect(parseEnvironment({})).toMatchObject({ port: 3000, databaseUrl: undefined, publicUrl: 'http://localhost:3000' });
  });

  test('sends mail from an address of its own host unless it is told another', () => {
    expect(parseEnvironment({})).toMatchObject({ smtpUrl: undefined, mailFrom: 'no-reply@localhost' });
    expect(parseEnvironment({ PUBLIC_URL: 'https://gde.example.nhs.uk:8443', SMTP_URL: 'smtps://user:p%40ss@mail.example.nhs.uk' })).toMatchObject({ smtpUrl: 'smtps://user:p%40ss@mail.example.nhs.uk', mailFrom: 'no-reply@gde.example.nhs.uk' });
    expect(parseEnvironment({ MAIL_FROM: 'gde-tracker@example.nhs.uk' })).toMatchObject({ mailFrom: 'gde-tracker@example.nhs.uk' });
  });

  test('takes an empty variable for an unset one', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  test.each([
    ['PORT', 'abc', 'PORT is "abc", which is not a whole number from 1 to 65535. Example: PORT=3000'],
    ['PORT', '0', 'PORT is 0, which is not from 1 to 65535. Example: PORT=3000'],
    ['PORT', '70000', 'PORT is 70000, which is not from 1 to 65535. Example: PORT=3000'],
    ['PUBLIC_URL', 'gde.nhs.uk', 'PUBLIC_URL is "gde.nhs.uk", which is not an http or https address without a path. Example: PUBLIC_URL=https://gde.example.nhs.uk'],
    ['MAIL_FROM', 'Tracker <a@b.uk>', 'MAIL_FROM is "Tracker <a@b.uk>", which is not one email address. Example: MAIL_FROM=gde-tracker@example.nhs.uk'],
    ['MAIL_FROM', 'a@b.uk\nBcc: c@d.uk', 'MAIL_FROM is "a@b.uk\nBcc: c@d.uk", which is not one email address. Example: MAIL_FROM=gde-tracker@example.nhs.uk'],
    ['AUTH_SECRET', 'short', 'AUTH_SECRET has 5 characters and needs 32 or more. Example: AUTH_SECRET=the output of: openssl rand -base64 32'],
  ])('says what is wrong with %s=%s', (name, value, line) => {
    expect(problemsOf({ [name]: value })).toEqual([line]);
  });

  test.each([
    ['DATABASE_URL', 'mysql://root:hunter2@db/gde'],
    ['SMTP_URL', 'http://root:hunter2@mail'],
    ['SMTP_URL', 'smtp://root:hunter2@'],
    ['SMTP_URL', 'smtp://root:hunter2%@mail'],
    ['SMTP_URL', 'smtp://root:hunter2@mail/?tls=no'],
    ['AUTH_SECRET', 'hunter2'],
  ])('does not repeat a secret given in %s', (name, value) => {
    const lines = problemsOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('hunter2');
  });

  test.each([
    ['https://login.example.nhs.uk', []],
    ['https://login.example.nhs.uk/realms/gde', []],
    ['http://localhost:8080', []],
    ['http://127.0.0.1:8080/realm', []],
    ['http://login.example.nhs.uk', ['https address']],
    ['https://login.example.nhs.uk/?realm=gde', ['https address']],
    ['https://user@login.example.nhs.uk', ['https address']],
    ['login.example.nhs.uk', ['https address']],
  ])('takes an identity provider over TLS only, unless it is on this machine: %s', (issuer, words) => {
    const lines = problemsOf({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'gde-tracker', OIDC_CLIENT_SECRET: 'a secret' });
    expect(lines).toHaveLength(words.length);
    for (const word of words) expect(lines.join()).toContain(word);
  });

  test.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('wants all of an identity provider or nothing: not without %s', (missing) => {
    const { [missing]: _, ...given } = { OIDC_ISSUER: 'https://login.example.nhs.uk', OIDC_CLIENT_ID: 'gde-tracker', OIDC_CLIENT_SECRET: 'a secret' } as Record<string, string>;
    expect(problemsOf(given)).toEqual([expect.stringContaining(`${missing} is not set, though other OIDC_ settings are`)]);
  });

  test('names every bad setting at once', () => {
    expect(problemsOf({ PORT: 'x', SMTP_URL: 'x', OIDC_ISSUER: 'https://login.example.nhs.uk' })).toHaveLength(4);
  });
});
