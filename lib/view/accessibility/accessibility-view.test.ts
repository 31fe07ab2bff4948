import { expect, test } from 'vitest';
import { accessibilityView } from './accessibility-view';

const RUN = { ranAt: '2026-11-21T20:00:00.000Z', passed: 900, failed: 0, skipped: 0, axe: null };

test('an installation without a test run claims nothing', () => {
  expect(accessibilityView({ state: 'none' })).toEqual({ answer: expect.stringContaining('No test run is recorded on this installation'), widths: [], pages: [], run: null });
  expect(accessibilityView({ state: 'unreadable' }).answer).toContain('cannot be read');
});

test('a run whose browser tests did not end says so', () => {
  const view = accessibilityView({ state: 'read', run: RUN });
  expect(view.answer).toBe('The last test run on this installation did not check its pages for accessibility.');
  expect(view.run).toBe('The run of 21 November 2026, 8pm: 900 checks passed, 0 failed.');
});

test('what was found is counted by address and width', () => {
  const pages = [
    { path: '/trusts', width: 390, violations: 1 },
    { path: '/', width: 390, violations: 0 },
    { path: '/', width: 1280, violations: 0 },
  ];
  const view = accessibilityView({ state: 'read', run: { ...RUN, axe: { checkedAt: '2026-11-21T19:30:00.000Z', pages } } });
  expect(view.answer).toBe('The automated check of 21 November 2026, 7:30pm found 1 violation of WCAG 2.2, levels A and AA, at 2 addresses, 1280 and 390 pixels wide.');
  expect(view.pages).toEqual([
    { path: '/', violations: [0, 0] },
    { path: '/trusts', violations: [null, 1] },
  ]);
});
