import type { CSSProperties } from 'react';

/** A style that sets custom properties only. React's type does not know their names. */
export function cssVariables(values: Readonly<Record<string, string | number>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value])) as CSSProperties;
}
