import { crc32, deflateSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A small PDF; `more` bytes of remarks make it as large as wanted. */
export function pdf(text = 'One', more = 0): Buffer {
  const head = `%PDF-1.4\n%${'x'.repeat(more)}\n1 0 obj\n<< /Type /Catalog /Note (${text}) >>\nendobj\n`;
  return Buffer.from(`${head}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 1 >>\nstartxref\n${head.length}\n%%EOF\n`, 'latin1');
}

/** A PDF of exactly so many bytes. */
export function pdfOf(bytes: number): Buffer {
  const spare = bytes - pdf().length;
  for (let more = spare - 8; more <= spare; more += 1) {
    const made = pdf('One', more);
    if (made.length === bytes) return made;
  }
  throw new RangeError(`No PDF of ${bytes} bytes can be made.`);
}

/** A picture of one grey point. */
export function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 128]))), chunk('IEND', Buffer.alloc(0))]);
}

/** The parts of a photograph, with a smaller one (which ends as the whole does) inside its first. */
export function jpeg(): Buffer {
  const inner = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 2 + inner.length]), inner, Buffer.from([0xff, 0xda, 0, 4, 1, 0]), Buffer.alloc(40, 7), Buffer.from([0xff, 0xd9])]);
}

/** An archive of these files, by name, in this order. */
export function archive(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name, { compress: name !== 'mimetype' });
  zip.end();
  return buffer(zip.outputStream);
}

const typesOf = (main: string) => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}.main+xml"/></Types>`;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

export const docx = () => archive({ '[Content_Types].xml': typesOf(`${OFFICE}wordprocessingml.document`), '_rels/.rels': '<Relationships/>', 'word/document.xml': '<document/>' });
export const xlsx = () => archive({ '[Content_Types].xml': typesOf(`${OFFICE}spreadsheetml.sheet`), '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '<workbook/>' });
/** A workbook with programs in it. */
export const xlsm = () => archive({ '[Content_Types].xml': typesOf('application/vnd.ms-excel.sheet.macroEnabled'), 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' });
export const odt = () => archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<text/>' });
export const ods = () => archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<sheet/>' });
