import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters, toCell } from './cell';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ['text', '0012', '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">0012</t></is></c>'],
  ['text', '=1+1', `<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">'=1+1</t></is></c>`],
  ['text', 'a < b & "c"\r\n', '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">a &lt; b &amp; "c"&#13;\n</t></is></c>'],
  ['text', 'a\x01_x0041_', '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">a_x0001__x005F_x0041_</t></is></c>'],
  ['text', 'x'.repeat(32_768), `<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">${'x'.repeat(32_763)} […]</t></is></c>`],
  ['date', '2017-03-09', '<c r="B2" s="3"><v>42803</v></c>'],
  ['date', '1899-01-01', '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">1899-01-01</t></is></c>'],
  ['money', 2_500_000.5, '<c r="B2" s="5"><v>2500000.5</v></c>'],
  ['decimal', 0.64, '<c r="B2" s="0"><v>0.64</v></c>'],
  ['boolean', false, '<c r="B2" t="b"><v>0</v></c>'],
  ['integer', null, ''],
] as const)('%s %j', (type, value, cell) => {
  expect(toCell('B2', type, value)).toBe(cell);
});

test('an instant is read back to the millisecond by readers that cut what is less and by those that round it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const serial = Number(/<v>([^<]+)</.exec(toCell('A1', 'instant', date.toISOString()))?.[1]);
      // 25,569 is the day of 1 January 1970.
      const ms = (serial - 25_569) * 86_400_000;
      expect([Math.floor(ms), Math.round(ms)]).toEqual([date.getTime(), date.getTime()]);
    }),
    { seed: 20170309, numRuns: 2_000 },
  );
});
