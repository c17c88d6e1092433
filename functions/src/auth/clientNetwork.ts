import { isIPv4 } from 'node:net';

/** The first 64 bits of an IPv6 address: what a provider gives to one subscriber, who has all addresses behind it. */
const SUBSCRIBER_GROUPS = 4;

const GROUPS = 8;

/** IPv4 written as IPv6, as a socket that listens to both tells it. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whose wrong keys are counted together: an IPv4 address, or the /64 network of an IPv6 address. */
export function clientNetwork(address: string): string {
  if (isIPv4(address)) return address;

  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;

  // A zone (`%eth0`) is the machine's own matter; IPv4 at the end stands for the last two groups.
  const [plain = ''] = address.toLowerCase().split('%');
  const [head = '', tail] = plain.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const left =
    tail === undefined ? [] : Array.from({ length: GROUPS - before.length - after.length }, () => 0);
  const all = [...before, ...left, ...after];

  return `${all
    .slice(0, SUBSCRIBER_GROUPS)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
