/** A plain decimal number of pounds in pence, exactly; digits past the penny are dropped: "2500000.5" is 250,000,050. */
export function penceOf(pounds: string): bigint {
  const [whole = '0', fraction = ''] = pounds.split('.');
  return BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
}
