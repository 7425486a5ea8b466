import type { Issue, Path } from './issue.ts';

/**
 * Every key `__proto__` in plain data, as unknown. Where keys are free (translations, answer sets), the schema leaves such
 * a key out without a word.
 */
export function inheritedKeys(data: unknown, path: Path = []): Issue[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((each, index) => inheritedKeys(each, [...path, index]));
  return Object.entries(data).flatMap(([key, each]): Issue[] => {
    if (key !== '__proto__') return inheritedKeys(each, [...path, key]);
    return [{ severity: 'error', path: [...path, key], code: 'unknown-key', message: 'this key is not known.' }];
  });
}
