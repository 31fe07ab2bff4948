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

  test('takes an empty variable for an unset one', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  test.each([
    ['PORT', 'abc', 'PORT is "abc", which is not a whole number from 1 to 65535. Example: PORT=3000'],
    ['PORT', '0', 'PORT is 0, which is not from 1 to 65535. Example: PORT=3000'],
    ['PORT', '70000', 'PORT is 70000, which is not from 1 to 65535. Example: PORT=3000'],
    ['PUBLIC_URL', 'gde.nhs.uk', 'PUBLIC_URL is "gde.nhs.uk", which is not an http or https address without a path. Example: PUBLIC_URL=https://gde.example.nhs.uk'],
    ['AUTH_SECRET', 'short', 'AUTH_SECRET has 5 characters and needs 32 or more. Example: AUTH_SECRET=the output of: openssl rand -base64 32'],
  ])('says what is wrong with %s=%s', (name, value, line) => {
    expect(problemsOf({ [name]: value })).toEqual([line]);
  });

  test.each([
    ['DATABASE_URL', 'mysql://root:hunter2@db/gde'],
    ['SMTP_URL', 'http://root:hunter2@mail'],
    ['AUTH_SECRET', 'hunter2'],
  ])('does not repeat a secret given in %s', (name, value) => {
    const lines = problemsOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('hunter2');
  });

  test('names every bad setting at once', () => {
    expect(problemsOf({ PORT: 'x', SMTP_URL: 'x', OIDC_ISSUER: 'https://login.example.nhs.uk' })).toHaveLength(4);
  });
});
