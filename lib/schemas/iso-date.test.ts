import { describe, expect, test } from 'vitest';
import { IsoDate, IsoInstant } from './iso-date';

describe('a day', () => {
  test.each(['2016-11-30', '2016-02-29', '1948-07-05', '2100-12-31'])('%s is one', (text) => {
    expect(IsoDate.parse(text)).toBe(text);
  });

  test.each(['2016-02-30', '2017-02-29', '2016-13-01', '2016-00-10', '2016-11-31', '1948-07-04', '2101-01-01', '30-11-2016', '2016-11', '2016-1-1', ' 2016-11-30', '2016-11-30T00:00:00Z', '٢٠١٦-١١-٣٠', ''])(
    '%j is none',
    (text) => {
      expect(IsoDate.safeParse(text).success).toBe(false);
    },
  );
});

describe('an instant', () => {
  test.each(['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.123Z', '2026-01-31T09:30:00+01:00', '2026-01-31T09:30:00-00:30'])('%s is one', (text) => {
    expect(IsoInstant.parse(text)).toBe(text);
  });

  test.each(['2026-01-31T09:30:00', '2026-01-31 09:30:00Z', '2026-02-30T09:30:00Z', '2026-01-31T25:00:00Z', '1900-01-01T00:00:00Z', '9999-01-01T00:00:00Z', '2026-01-31T09:30:00+99:99', 'now', ''])('%j is none', (text) => {
    expect(IsoInstant.safeParse(text).success).toBe(false);
  });
});
