import { describe, expect, test } from 'vitest';
import { readSentTable } from './read-sent-table';

const MAX = 1_000;
const TEXT = 'owner_kind,amount_gbp\r\nexemplar,£1';

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) formData.append(name, value);
  return formData;
}

const file = (bytes: Uint8Array<ArrayBuffer>, name = 'money.csv') => new File([bytes], name);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

describe('a table of a form', () => {
  test('that was pasted is the form as it came', async () => {
    const sent = form({ text: TEXT, file: file(new Uint8Array(), '') });
    expect(await readSentTable(sent, MAX)).toEqual({ ok: true, formData: sent });
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)])],
    ['UTF-16 with its mark', utf16(TEXT)],
  ])('that came in a file of %s stands where it would have been pasted, with its name', async (_encoding, bytes) => {
    const sent = await readSentTable(form({ text: ' ', submission: 'a key', file: file(new Uint8Array(bytes)) }), MAX);
    expect(sent.ok && Object.fromEntries(sent.formData)).toEqual({ text: TEXT, submission: 'a key', fileName: 'money.csv' });
  });

  test.each<[string, Record<string, string | File>, RegExp]>([
    ['both', { text: TEXT, file: file(new TextEncoder().encode(TEXT)) }, /^Paste a table or choose a file, not both$/],
    ['a file that is too long', { file: file(new Uint8Array(MAX + 1).fill(65)) }, /^This file is longer than 1 MB/],
    ['a workbook', { file: file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])) }, /^This file is no text/],
    ['another encoding', { file: file(new Uint8Array([0x61, 0xa3, 0x31])) }, /CSV UTF-8/],
  ])('of %s is refused at the file', async (_what, fields, message) => {
    expect(await readSentTable(form(fields), MAX)).toEqual({ ok: false, fields: { file: expect.stringMatching(message) as unknown } });
  });
});
