import { expect, test } from 'vitest';
import { callerAddress } from './caller-address';

test.each([
  ['no proxy: what the caller says is not believed', '9.9.9.9', '203.0.113.7', '203.0.113.7'],
  ['a proxy on this machine', '203.0.113.7', '127.0.0.1', '203.0.113.7'],
  ['a proxy on this network, after others', '1.1.1.1, 203.0.113.7', '10.2.3.4', '203.0.113.7'],
  ['a proxy that says nothing', null, '127.0.0.1', '127.0.0.1'],
  ['a proxy that says nonsense', 'somebody', '172.20.0.1', '172.20.0.1'],
  ['an IPv4 address written as IPv6', null, '::ffff:203.0.113.7', '203.0.113.7'],
  ['a network of IPv6', null, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['the same, shortened', null, '2001:0db8:1:2::6', '2001:db8:1:2::/64'],
  ['the same, behind a proxy', '2001:db8::1', '::1', '2001:db8:0:0::/64'],
  ['nobody knows', null, undefined, 'unknown'],
])('%s', (_case, forwardedFor, connection, address) => expect(callerAddress(forwardedFor, connection)).toBe(address));
