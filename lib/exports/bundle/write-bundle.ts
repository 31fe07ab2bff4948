import { createHash } from 'node:crypto';
import { toCsvHeader } from '../csv';
import { describeExport } from '../describe-export';
import type { ExportRequest, RowsChecked } from '../export-statement';
import { writeZip } from '../write-zip';
import { toCsvwMetadata } from './csvw-metadata';
import { toDataPackage, type BundledCsv } from './data-package';

/** A zip file of the CSV with what is needed to understand it: in words, as a Data Package, and as CSV on the Web. */
export function writeBundle(request: ExportRequest, csv: AsyncGenerator<Buffer, RowsChecked>, isVast: boolean): AsyncGenerator<Uint8Array> {
  const name = `${request.definition.name}.csv`;
  let written: BundledCsv | null = null;
  // Entries are written in this order, so the rows are counted by the time that they are described.
  const described = (toText: (file: BundledCsv) => string) =>
    async function* () {
      if (written === null) throw new Error('The CSV of a bundle is described before it is written.');
      yield toText(written);
    };
  const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return writeZip([
    {
      name,
      isVast,
      async *pieces() {
        written = { name, ...(yield* hashed(toCsvHeader(request.definition.columns), csv)) };
      },
    },
    { name: 'README.txt', pieces: described((file) => toReadme(request, file)) },
    { name: 'datapackage.json', pieces: described((file) => toJson(toDataPackage(request, file))) },
    { name: `${name}-metadata.json`, pieces: described(() => toJson(toCsvwMetadata(request, name))) },
  ]);
}

async function* hashed(header: string, csv: AsyncGenerator<Buffer, RowsChecked>): AsyncGenerator<Buffer, Omit<BundledCsv, 'name'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = (piece: Buffer) => {
    hash.update(piece);
    bytes += piece.length;
    return piece;
  };
  try {
    yield count(Buffer.from(header));
    for (;;) {
      const next = await csv.next();
      if (next.done) return { ...next.value, bytes, fileSha256: hash.digest('hex') };
      yield count(next.value);
    }
  } finally {
    await csv.return({ rowCount: 0, sha256: '' });
  }
}

function toReadme(request: ExportRequest, file: BundledCsv): string {
  const { title, columns } = request.definition;
  const files = [
    [file.name, 'The rows: comma-separated, UTF-8, one header line (RFC 4180).'],
    ['datapackage.json', 'The same columns as a Frictionless Data Package, for readers with types.'],
    [`${file.name}-metadata.json`, 'The same columns as CSV on the Web.'],
  ];
  const about = describeExport(request, file, 'zip').map(({ label, text }) => [label, text]);
  const meanings = columns.map(({ name, type, description }) => [`${name} (${type})`, description]);
  const explain = (things: readonly (readonly string[])[]) => things.map(([name = '', words = '']) => `${name}\r\n  ${words}`);
  return [title, '='.repeat(title.length), '', ...explain(about), '', 'Files', '-----', ...explain(files), '', 'Columns', '-------', ...explain(meanings), ''].join('\r\n');
}
