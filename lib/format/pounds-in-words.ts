const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const SCALES = [
  { size: 1_000_000_000n, word: 'billion' },
  { size: 1_000_000n, word: 'million' },
  { size: 1_000n, word: 'thousand' },
] as const;

/** Pence of nought or more in words, as on a cheque: 250,000,050 is "two million five hundred thousand pounds and fifty pence". */
export function poundsInWords(pence: bigint): string {
  const pounds = pence / 100n;
  const rest = pence % 100n;
  const parts = [...(pounds > 0n || rest === 0n ? [`${inWords(pounds)} ${pounds === 1n ? 'pound' : 'pounds'}`] : []), ...(rest > 0n ? [`${inWords(rest)} ${rest === 1n ? 'penny' : 'pence'}`] : [])];
  return parts.join(' and ');
}

function inWords(whole: bigint): string {
  if (whole === 0n) return 'nought';
  const scale = SCALES.find(({ size }) => whole >= size);
  if (scale === undefined) return underThousand(Number(whole));
  const left = whole % scale.size;
  const joint = left > 0n && left < 100n ? ' and ' : ' ';
  return `${inWords(whole / scale.size)} ${scale.word}${left === 0n ? '' : joint + inWords(left)}`;
}

function underThousand(whole: number): string {
  const hundreds = Math.floor(whole / 100);
  const left = whole % 100;
  const tail = left < 20 ? ONES[left] : `${TENS[Math.floor(left / 10)]}${left % 10 === 0 ? '' : `-${ONES[left % 10]}`}`;
  if (hundreds === 0) return tail ?? '';
  return `${ONES[hundreds]} hundred${left === 0 ? '' : ` and ${tail}`}`;
}
