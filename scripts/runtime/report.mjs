import process from 'node:process';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Prints a line of progress. */
export function say(line) {
  console.log(line);
}

/**
 * Runs one named step and says how long it took; a long one says every few seconds that it is still at work.
 *
 * @template T
 * @param {string} name
 * @param {(detail: (line: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = Date.now();
  const isTerminal = process.stdout.isTTY === true;
  let ownLine = !isTerminal;
  if (isTerminal) process.stdout.write(`• ${name} …`);
  else say(`• ${name} …`);
  const breakLine = () => {
    if (!ownLine) process.stdout.write('\n');
    ownLine = true;
  };
  const tick = setInterval(
    () => {
      if (isTerminal && !ownLine) process.stdout.write(`\r• ${name} … ${seconds(since)}`);
      else say(`  … still at it: ${name} (${seconds(since)})`);
    },
    isTerminal ? 1000 : 10_000,
  );
  try {
    const result = await work((line) => {
      breakLine();
      say(`  ${line}`);
    });
    if (isTerminal && !ownLine) process.stdout.write(`\r• ${name} … done in ${seconds(since)}\n`);
    else say(`  done in ${seconds(since)}`);
    return result;
  } catch (error) {
    breakLine();
    throw error;
  } finally {
    clearInterval(tick);
  }
}
