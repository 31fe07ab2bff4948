const UNITS = [
  { pence: 100_000_000_000n, word: 'billion' },
  { pence: 100_000_000n, word: 'million' },
] as const;

/**
 * Pence as pounds in words, never rounded: 1,000,000,000 pence is "£10 million", 250,000,000 is "£2.5 million",
 * 254,712,300 is "£2,547,123" because three decimals of a million would not say it exactly.
 */
export function formatPounds(pence: bigint): string {
  const sign = pence < 0n ? '−' : '';
  const size = pence < 0n ? -pence : pence;
  const unit = UNITS.find((candidate) => size >= candidate.pence && size % (candidate.pence / 1000n) === 0n);
  return `${sign}£${unit ? `${inUnits(size, unit.pence)} ${unit.word}` : inFull(size)}`;
}

function inUnits(size: bigint, unit: bigint): string {
  const thousandths = (size % unit) / (unit / 1000n);
  const decimals = thousandths.toString().padStart(3, '0').replace(/0+$/, '');
  return `${grouped(size / unit)}${decimals && `.${decimals}`}`;
}

function inFull(size: bigint): string {
  const pence = size % 100n;
  return `${grouped(size / 100n)}${pence === 0n ? '' : `.${pence.toString().padStart(2, '0')}`}`;
}

function grouped(whole: bigint): string {
  return whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
