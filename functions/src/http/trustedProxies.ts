import { BlockList, isIP } from 'node:net';

/** Whether a front end of this deployment has this IP address. */
export type TrustedProxies = (address: string) => boolean;

const RANGE = /^([\da-f.:]{2,45})(?:\/(\d{1,3}))?$/i;

/**
 * Knows front ends by their addresses and ranges (`10.0.0.5`, `10.0.0.0/8`, `2001:db8::/32`); `null` when one of them
 * is neither.
 */
export function trustedProxies(ranges: readonly string[]): TrustedProxies | null {
  const list = new BlockList();

  for (const range of ranges) {
    const [, address = '', prefix] = RANGE.exec(range) ?? [];
    const family = familyOf(address);

    if (family === null) return null;
    if (Number(prefix ?? 0) > (family === 'ipv4' ? 32 : 128)) return null;

    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }

  return (address) => {
    const family = familyOf(address);

    return family !== null && list.check(address, family);
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);

  if (version === 0) return null;

  return version === 4 ? 'ipv4' : 'ipv6';
}
