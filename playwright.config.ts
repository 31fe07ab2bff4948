import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// `npm test` finds the browser, a free port and a data folder, and says them here; run alone, the defaults do.
const port = Number(process.env['GDE_TEST_PORT'] ?? 3100);
const dataFolder = process.env['GDE_TEST_DATA_DIR'] ?? '.data/e2e';
const browser = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

/**
 * Of a failure its steps are kept, and a picture of how it ended. The page before and after every step is kept only when asked for, because it costs a sixth of the
 * time of tests that nearly all pass: GDE_TEST_TRACE=full npx playwright test <file> -g "<name of a test>". (With `--trace on` these choices stay as they are.)
 */
const isTracedInFull = process.env['GDE_TEST_TRACE'] === 'full';

/** For a browser that runs as root in a network without the internet. */
const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], ['./tests/e2e/support/axe-reporter.ts', { outputFile: 'test-results/axe.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: isTracedInFull ? 'retain-on-failure' : { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: { args: launchArgs, ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  webServer: {
    command: 'node scripts/up.mjs --built',
    url: `http://localhost:${port}/`,
    reuseExistingServer: process.env['CI'] === undefined && process.env['GDE_TEST_PORT'] === undefined,
    env: { PORT: String(port), GDE_DATA_DIR: dataFolder, DATABASE_URL: '', API_REQUESTS_ANONYMOUS: '1000000' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
