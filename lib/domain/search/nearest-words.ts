/** The most words that one mistyped word is taken for. */
const NEAREST_MAX = 3;

/** The least letters that a word has for its mistakes to be told from another word. */
export const MISTYPED_LETTERS_MIN = 4;

/** How many mistakes a word of so many letters may hold: one in a short word, two in a longer one. */
export function mistakesAllowed(letters: number): number {
  return letters < MISTYPED_LETTERS_MIN ? 0 : letters < 6 ? 1 : 2;
}

/**
 * The words of a vocabulary that a mistyped word most likely meant: those that the fewest mistakes lead to, in the order of the alphabet.
 * A mistake is a letter too many, one too few, a wrong one, or two that changed places. `nearestWords('slaford', ['salford', 'stafford'])`
 * is `['salford']`.
 */
export function nearestWords(word: string, vocabulary: readonly string[]): string[] {
  let fewest = mistakesAllowed(word.length);
  if (fewest === 0) return [];
  let nearest: string[] = [];
  for (const known of vocabulary) {
    const mistakes = countMistakes(word, known, fewest);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) nearest = [];
    fewest = mistakes;
    nearest.push(known);
  }
  return nearest.sort().slice(0, NEAREST_MAX);
}

/** The mistakes between two words; more than `most` where it is certain that there are more. */
function countMistakes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let fewest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) fewest = Math.min(fewest, (beforeLast[j - 2] ?? 0) + 1);
      row.push(fewest);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
