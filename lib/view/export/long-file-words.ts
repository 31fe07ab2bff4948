import { formatBytes } from '@/lib/format/format-bytes';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';

export type LongFile = {
  readonly format: string;
  readonly rowCount: number;
  /** About how large it will be; null where that cannot be judged. Of a zip bundle, once unpacked. */
  readonly bytes: number | null;
  /** The most rows that the form can hold; null where there is no such limit. */
  readonly rowsMax: number | null;
};

const READ_FIRST = 'All rows are read once before it begins, so it takes a while to begin.';

/** What is said of a file before it begins; `isOffered` is false where the form cannot hold the rows. */
export function longFileWords({ format, rowCount, bytes, rowsMax }: LongFile): { readonly answer: string; readonly isOffered: boolean } {
  const rows = `${formatCount(rowCount, 'row')}.`;
  if (rowsMax !== null && rowCount > rowsMax) {
    return { answer: `${rows} A sheet of a workbook holds ${formatNumber(rowsMax)}. Take another form, or narrow the rows with filters.`, isOffered: false };
  }
  if (bytes === null) return { answer: `${rows} ${READ_FIRST}`, isOffered: true };
  const size = `about ${formatBytes(bytes)}`;
  if (format === 'zip') return { answer: `${rows} The file is compressed; the CSV in it is ${size}.`, isOffered: true };
  return { answer: `${rows} The file will be ${size}.${format === 'json' ? ` ${READ_FIRST}` : ''}`, isOffered: true };
}
