import { formatCount } from '@/lib/format/format-count';
import { formatInstant } from '@/lib/format/format-instant';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';

type Page = { readonly path: string; readonly width: number; readonly violations: number };
type TestRun = {
  readonly ranAt: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly axe: { readonly checkedAt: string; readonly pages: readonly Page[] } | null;
};
type LastTestRun = { readonly state: 'none' } | { readonly state: 'unreadable' } | { readonly state: 'read'; readonly run: TestRun };

/** One address that was checked: how many violations were found at each width, in the order of the widths. */
export type CheckedPage = { readonly path: string; readonly violations: readonly (number | null)[] };

export type AccessibilityView = {
  readonly answer: string;
  /** "1280 pixels", widest first. */
  readonly widths: readonly string[];
  readonly pages: readonly CheckedPage[];
  /** All tests of the run, in a sentence; null where none is recorded. */
  readonly run: string | null;
};

const NONE = 'No test run is recorded on this installation, so nothing is said here of what it found.';
const UNREADABLE = 'The record of the last test run on this installation cannot be read, so nothing is said here of what it found.';
const NO_BROWSER = 'The last test run on this installation did not check its pages for accessibility.';

/** What the last test run says of accessibility, and nothing that it does not. */
export function accessibilityView(last: LastTestRun): AccessibilityView {
  if (last.state !== 'read') return { answer: last.state === 'none' ? NONE : UNREADABLE, widths: [], pages: [], run: null };
  const { run } = last;
  const runText = `The run of ${formatInstant(run.ranAt)}: ${formatCount(run.passed, 'check')} passed, ${formatNumber(run.failed)} failed${run.skipped === 0 ? '' : `, ${formatNumber(run.skipped)} left out`}.`;
  if (run.axe === null || run.axe.pages.length === 0) return { answer: NO_BROWSER, widths: [], pages: [], run: runText };
  const widths = [...new Set(run.axe.pages.map(({ width }) => width))].sort((a, b) => b - a);
  const paths = [...new Set(run.axe.pages.map(({ path }) => path))].sort();
  const total = run.axe.pages.reduce((sum, { violations }) => sum + violations, 0);
  const found = total === 0 ? 'no violation' : formatCount(total, 'violation');
  return {
    answer: `The automated check of ${formatInstant(run.axe.checkedAt)} found ${found} of WCAG 2.2, levels A and AA, at ${formatCount(paths.length, 'address', 'addresses')}, ${formatList(widths.map((width) => `${width}`))} pixels wide.`,
    widths: widths.map((width) => `${width} pixels`),
    pages: paths.map((path) => ({ path, violations: widths.map((width) => run.axe?.pages.find((page) => page.path === path && page.width === width)?.violations ?? null) })),
    run: runText,
  };
}
