import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const mostHops = 20;

/** Addresses and networks such as `10.0.0.0/8`, separated by commas; null when one of them is neither. */
export function proxiesOf(text: string): BlockList | null {
  const list = new BlockList();
  for (const entry of text.split(',').map((one) => one.trim())) {
    const [address = '', bits, ...more] = entry.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    if (version === 0 || more.length > 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
      return null;
    list.addSubnet(address, bits === undefined ? most : Number(bits), version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/**
 * Where a request comes from, to count by: the connection's address or, as far as the proxies in between are trusted,
 * the one that they name in X-Forwarded-For. Of IPv6 the first half, which one household or machine has for itself.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string {
  let address = plain(request.socket.remoteAddress ?? '');
  if (request.headers['x-forwarded-for'] === undefined) return counted(address);
  const named = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plain);
  // From right to left: each proxy adds at the end whom it heard from. What stands further left anybody can write.
  for (const hop of named.reverse().slice(0, mostHops)) {
    if (!isTrusted(address, trusted) || isIP(hop) === 0) break;
    address = hop;
  }
  return counted(address);
}

const counted = (address: string) => (isIP(address) === 6 ? `${firstHalf(address)}::/64` : address);

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** Without the port that some proxies add, brackets, zone, and the wrapping of IPv4 in IPv6. */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '');
  const address = isIP(bare) === 0 ? bare.replace(/:\d+$/, '') : bare;
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** The first four groups, spelled out. */
function firstHalf(address: string): string {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = '', after] = canonical.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const gap = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}
