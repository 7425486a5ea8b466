import { encode } from 'uqr';

/** A square picture of an address, for cameras. */
export interface QrCode {
  /** Length of a side in modules, its quiet edge included. */
  readonly size: number;
  /** The dark modules, as data of an SVG path in that square. */
  readonly path: string;
  /** The same as a file of its own, black on white. */
  readonly svg: string;
}

/** A QR code that still reads with a seventh of it covered. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${8 * size}" height="${8 * size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
  return { size, path, svg };
}
