/** Pence as pounds to the penny: 250,000,000 is "£2,500,000.00". For where a person checks what they typed. */
export function poundsInFull(pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  return `${pence < 0n ? '−' : ''}£${(size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',')}.${(size % 100n).toString().padStart(2, '0')}`;
}
