import type { YamlDocument } from './yaml-document.ts';

const MOST_ALIASES = 100;
const MOST_VALUES = 100_000;

/** A document as plain data, or null when its aliases multiply it beyond reason or make it contain itself. */
export function plainData(document: YamlDocument): { readonly data: unknown } | null {
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return isBounded(data) ? { data } : null;
  } catch (error) {
    // What `yaml` throws when it counts more aliases than allowed.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Counts a shared part as often as it occurs, since that is what every reader of the data will do. */
function isBounded(data: unknown): boolean {
  const open = [data];
  for (let values = 0; open.length > 0; values++) {
    if (values > MOST_VALUES) return false;
    const value = open.pop();
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return true;
}
