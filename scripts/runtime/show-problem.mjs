import process from 'node:process';

const linesMax = 40;

function describeRowProblem({ file, row, column, value, reason }) {
  const where = [file, row === undefined ? '' : `row ${row}`, column].filter((part) => part !== undefined && part !== '' && part !== null);
  return `${where.join(', ')}${value === undefined || value === null ? '' : ` "${value}"`}: ${reason}`;
}

/**
 * Says what went wrong: one line with the fault and its mend, and under it the end of a log or a list of bad rows.
 * Only a fault nobody foresaw is shown with its stack.
 */
export function showProblem(what, error) {
  const lines = [];
  if (Array.isArray(error?.lines)) {
    // Settings: each line has its name, its fault and an example.
    lines.push(`${what}: ${error.lines.join(' | ')}`);
  } else if (Array.isArray(error?.problems)) {
    const { problems } = error;
    lines.push(
      `${what}: the data set has ${problems.length} bad value${problems.length === 1 ? '' : 's'}, and nothing of it was loaded. ` +
        'Mend: correct the rows below in prisma/data and run the command again.',
      ...problems.slice(0, linesMax).map((problem) => `  ${typeof problem === 'string' ? problem : describeRowProblem(problem)}`),
    );
    if (problems.length > linesMax) lines.push(`  … and ${problems.length - linesMax} more`);
  } else if (error?.name === 'Problem') {
    lines.push(`${what}: ${error.message}`, ...error.detail.map((line) => `  ${line}`));
  } else if (typeof error?.mend === 'string') {
    lines.push(`${what}: ${error.message} Mend: ${error.mend}`, ...(error.detail ?? []).map((line) => `  ${line}`));
  } else {
    lines.push(`${what}: ${error?.stack ?? String(error)}`);
  }
  process.stderr.write(`${lines.join('\n')}\n`);
}
