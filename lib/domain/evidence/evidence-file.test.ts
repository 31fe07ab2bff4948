import { describe, expect, test } from 'vitest';
import { cleanFileName, extensionOf } from './evidence-file';

describe('the name of a file', () => {
  test.each([
    ['Business case.PDF', 'Business case.PDF'],
    ['C:\\Users\\me\\case.pdf', 'case.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['caf\u0065\u0301.pdf', 'café.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\r\nb\u0000.pdf', 'ab.pdf'],
    ['  ', 'file'],
    ['.pdf', 'file.pdf'],
    ['bad\uD800.pdf', 'bad\uFFFD.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  test('is cut where it is too long, and keeps its end', () => {
    const name = cleanFileName(`${'é'.repeat(400)}.docx`);
    expect([...name]).toHaveLength(150);
    expect(name.endsWith('é.docx')).toBe(true);
  });

  test.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['a', ''],
    ['a.', ''],
    ['a.b c', ''],
  ])('%j ends in %j', (name, end) => {
    expect(extensionOf(name)).toBe(end);
  });
});
