/** Pence as a plain decimal number of pounds for files, always with two decimals: 250,000,000 is `2500000.00`, −5 is `-0.05`. */
export function poundsDecimal(pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  return `${pence < 0n ? '-' : ''}${size / 100n}.${(size % 100n).toString().padStart(2, '0')}`;
}
