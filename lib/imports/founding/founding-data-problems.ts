/** One fault of one cell (or, with no column, of a row; with row 0, of a file). */
export type FoundingDataProblem = {
  /** File name inside the data folder. */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. 0 is the file itself. */
  readonly row: number;
  /** Empty when the fault is of the whole row or file. */
  readonly column: string;
  /** What the cell holds. */
  readonly value: string;
  readonly reason: string;
};

const SHOWN_MAX = 50;

/** Everything that is wrong with the founding data, found before anything was written. */
export class FoundingDataProblems extends Error {
  override readonly name = 'FoundingDataProblems';

  constructor(readonly problems: readonly FoundingDataProblem[]) {
    super(toMessage(problems));
  }
}

function toMessage(problems: readonly FoundingDataProblem[]): string {
  const lines = problems.slice(0, SHOWN_MAX).map(({ file, row, column, value, reason }) => {
    const place = [file, row > 0 ? `row ${row}` : '', column === '' ? '' : `column ${column}`].filter(Boolean).join(', ');
    return `  ${place}: ${column === '' ? '' : `${JSON.stringify(value)} `}${reason}`;
  });
  const more = problems.length - lines.length;
  return [
    `The founding data have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}
