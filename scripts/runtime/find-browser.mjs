import { existsSync } from 'node:fs';
import process from 'node:process';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function findInstalled() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...known].find((file) => file !== '' && existsSync(file)) ?? null;
}

async function installDebianChromium(log) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  log('no browser found: installing Debian\'s "chromium"');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('browser', 'apt-get', ['update', '-q'], { env });
  await runCommand('browser', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
}

async function installPlaywrightChromium(log) {
  log("no browser found: downloading Playwright's");
  await runCommand('browser', process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium', '--only-shell']);
}

/**
 * A Chromium for the browser tests: the one named by CHROMIUM_PATH, Playwright's own, or the system's; where there is
 * none, it is installed if that can be done.
 *
 * @param {(line: string) => void} log
 * @returns {Promise<string>} its path
 */
export async function findBrowser(log) {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Problem(`CHROMIUM_PATH names ${named}, which does not exist.`, 'correct it, or leave it out.');
  }
  for (const install of [null, installDebianChromium, installPlaywrightChromium]) {
    if (install !== null) await install(log).catch(() => undefined);
    const found = await findInstalled();
    if (found !== null) return found;
  }
  throw new Problem(
    'no Chromium was found for the browser tests, and none could be installed.',
    'install one (Debian: apt-get install chromium), or name one, for example CHROMIUM_PATH=/usr/bin/chromium npm test.',
  );
}
