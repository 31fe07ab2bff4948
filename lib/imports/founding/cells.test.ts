import { describe, expect, it } from 'vitest';
import { datedAs, decimal, furtherSources, optional, pounds, text, wholeNumber, yesOrNo, type Cell } from './cells';

function read(cell: Cell, written: string): unknown {
  const parsed = cell.schema.safeParse(written);
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message);
  return cell.toColumns === null ? parsed.data : cell.toColumns(parsed.data, 'column');
}

describe('a cell', () => {
  it.each([
    ['2500000', '250000000'],
    ['2500000.5', '250000050'],
    ['0.01', '1'],
    ['0', '0'],
    ['-5000000', '-500000000'],
    ['999999999999.99', '99999999999999'],
  ])('of pounds reads %s as %s pence, exactly', (written, pence) => {
    expect(read(pounds('pence'), written)).toEqual({ pence });
  });

  it.each(['1.005', '1,000', '£1', '1e6', ' 1', '.5', '1234567890123', ''])('of pounds refuses %j', (written) => {
    expect(read(pounds('pence'), written)).toHaveLength(1);
  });

  it.each([
    ['2016', '2016-01-01', 'year'],
    ['2016-11', '2016-11-01', 'month'],
    ['2016-02-29', '2016-02-29', 'day'],
  ])('of a date counts %s from %s', (written, on, precision) => {
    expect(read(datedAs('on', 'precision'), written)).toEqual({ on, precision });
  });

  it.each(['2016-13', '2015-02-29', '16', '2016-1-1', '2016-11-31', '0000-00-00', '7 September 2016'])('of a date refuses %j', (written) => {
    expect(read(datedAs('on', 'precision'), written)).toEqual(['is not a date like 2016, 2016-11 or 2016-09-07']);
  });

  it('that is optional is null when empty, and keeps the reason when wrong', () => {
    expect(read(optional(wholeNumber(1, 9)), '')).toEqual({ column: null });
    expect(read(optional(wholeNumber(1, 9)), '10')).toEqual(['is not between 1 and 9']);
    expect(read(optional(datedAs('on', 'precision')), '')).toEqual({ on: null, precision: null });
  });

  it('keeps the digits of a decimal', () => {
    expect(read(decimal(-9, 3, 5), '-2.24469')).toEqual({ column: '-2.24469' });
    expect(read(decimal(0, 1, 4), '0.80001')).toEqual(['has more than 4 decimal places']);
  });

  it('is neither padded nor yes in another word', () => {
    expect(read(text, 'a ')).toEqual(['begins or ends with a space']);
    expect(read(text, 'a\u0000')).toEqual(['holds a control character']);
    expect(read(yesOrNo, 'yes')).toEqual(['is neither true nor false']);
  });

  it('names further sources with or without their own confidence', () => {
    expect(read(furtherSources, 'one;two:named_report')).toEqual([
      { sourceId: 'one', confidence: null },
      { sourceId: 'two', confidence: 'named_report' },
    ]);
    expect(read(furtherSources, 'one:certain')).toEqual([expect.stringMatching(/^holds the confidence "certain"/)]);
    expect(read(furtherSources, 'one;;two')).toEqual([expect.stringMatching(/^holds ""/)]);
  });
});
