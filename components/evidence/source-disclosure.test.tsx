import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { SourceDisclosure } from './source-disclosure';

const press = { id: 'DHN-2016-11', title: 'Four more expected', publisher: 'Digital Health News', href: '/sources/DHN-2016-11?asAt=2016-11-30' };
const evidence: EvidenceView = {
  source: press,
  corroboration: [],
  effectiveOn: '2016-11-01',
  precision: 'month',
  recordedAt: '2016-11-30T23:30:00.000Z',
  confidence: 'unnamed_report',
  note: null,
  competing: [],
};

const words = (shown: EvidenceView) =>
  renderToStaticMarkup(<SourceDisclosure evidence={shown} of="status of Cambridge" />)
    .replace(/<\/d[td]>/g, ' | ')
    .replace(/<[^>]+>/g, '');

test('it names its fact, source, publisher, date as far as it is known, and confidence in words', () => {
  expect(words(evidence)).toBe(
    'Where this came from: status of CambridgeSource | Four more expected, Digital Health News | True from | November 2016, known only to the month | ' +
      'Confidence | Report that does not name its source | Known since | 30 November 2016 | ',
  );
});

test('claims that lost stay visible, with the rule that chose', () => {
  const lost = { value: 'Named', effectiveOn: '2016-09-07', precision: 'day' as const, confidence: 'unnamed_report' as const, source: { ...press, id: 'X', title: 'A list', publisher: null } };
  expect(words({ ...evidence, note: 'If its regulator agrees.', corroboration: [{ ...press, id: 'Y', title: 'The same' }], competing: [lost] })).toContain(
    'Note | If its regulator agrees. | Also said by | The same, Digital Health News | ' +
      'Claims not shown | Named, 7 September 2016: A list. Report that does not name its source. | The firmer claim is shown; between equals, the later. | ',
  );
});
