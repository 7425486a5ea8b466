const browsers = [
  ['edge', /\bEdgA?\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(HeadlessChrome|Chrome|Chromium|CriOS)\//],
  ['safari', /\bSafari\//],
] as const;

const systems = [
  ['android', /\bAndroid\b/],
  ['ios', /\b(iPhone|iPad|iPod)\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b/],
  ['linux', /\bLinux\b/],
] as const;

/** What somebody signed in with, by the names that the messages have for it. */
export interface Device {
  readonly browser: (typeof browsers)[number][0] | 'other';
  readonly system: (typeof systems)[number][0] | 'other';
}

/** Browser and system of a User-Agent header: enough to know one's own devices apart, and no more. */
export function deviceOf(userAgent: string | null | undefined): string {
  const find = <Name>(known: readonly (readonly [Name, RegExp])[]) =>
    known.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'other';
  return `${find(browsers)} ${find(systems)}`;
}

/** What is stored of it, taken apart again. */
export function readDevice(stored: string): Device {
  const [first, second] = stored.split(' ');
  const known = <Name extends string>(names: readonly (readonly [Name, RegExp])[], name: string | undefined) =>
    names.find(([each]) => each === name)?.[0] ?? 'other';
  return { browser: known(browsers, first), system: known(systems, second) };
}
