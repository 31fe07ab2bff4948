import { describe, expect, test } from 'vitest';
import { typedBefore } from './typed-before';

describe('what was typed before', () => {
  test('is every field that holds something, without the machinery of forms and of the address', () => {
    expect(typedBefore({ note: 'Late', confidence: ['formal_plan'], title: '', gate: 'a-gate', source: 'a', sourceId: 'b', version: '3', submission: 'x', q: 'words', $ACTION_KEY: 'k', '__proto__.x': 'y' }, ['gate'])).toEqual({ note: ['Late'], confidence: ['formal_plan'] });
  });

  test('is cut where it is longer than any field', () => {
    expect(typedBefore({ note: 'x'.repeat(5_000) }, [])['note']?.[0]).toHaveLength(4_000);
  });
});
