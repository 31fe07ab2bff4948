import { isIP, isIPv4 } from 'node:net';

/** Addresses that only a proxy in front of the product, or somebody on its own network, can come from. */
const NEARBY = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i;

/**
 * The address that a request comes from, for counting: what the proxy in front says when it comes through one, and otherwise that of the
 * connection, which nobody can choose. Of IPv6 the first 64 bits, which are one network's.
 * @param forwardedFor the `X-Forwarded-For` header, to which every proxy adds whom it was asked by
 * @param connection the address at the other end of the connection
 */
export function callerAddress(forwardedFor: string | null, connection: string | undefined): string {
  const near = withoutMapping(connection ?? '');
  const told = withoutMapping(forwardedFor?.split(',').at(-1)?.trim() ?? '');
  const address = (near === '' || NEARBY.test(near)) && isIP(told) !== 0 ? told : near;
  return isIP(address) === 6 ? networkOf(address) : address === '' ? 'unknown' : address;
}

/** `::ffff:10.0.0.1` is `10.0.0.1`. */
function withoutMapping(address: string): string {
  const last = address.split(':').at(-1) ?? '';
  return /^::ffff:/i.test(address) && isIPv4(last) ? last : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
