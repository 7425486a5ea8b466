import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { DEEPEST } from './tokenise-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A part of the data. A part that references share counts as often as it occurs, since every reader meets it that often. */
interface Part {
  readonly data: unknown;
  readonly values: number;
  readonly depth: number;
}

/**
 * A document as plain data, or null when its references multiply it beyond reason or make it contain itself. One look
 * at each node (`document.toJS` walks the document again for every reference). A reference without an anchor is empty.
 */
export function plainData(document: YamlDocument, mostValues: number): { readonly data: unknown } | null {
  /** By anchor, the last part that has it; null while that part is being read. */
  const anchored = new Map<string, Part | null>();

  const read = (node: unknown): Part | null => {
    if (isAlias(node)) {
      const part = anchored.get(node.source);
      return part === undefined ? leaf(null) : part;
    }
    const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchored.set(anchor, null);
    const part = isSeq(node)
      ? list(node.items)
      : isMap(node)
        ? map(node.items)
        : leaf(isScalar(node) ? node.value : null);
    if (anchor !== undefined && part !== null) anchored.set(anchor, part);
    return part;
  };
  const within = (parts: readonly (Part | null)[], make: (parts: readonly Part[]) => unknown): Part | null => {
    const sound = parts.filter((part) => part !== null);
    const values = sound.reduce((sum, part) => sum + part.values, 1);
    const depth = sound.reduce((most, part) => Math.max(most, part.depth), 0) + 1;
    if (sound.length < parts.length || values > mostValues || depth > DEEPEST) return null;
    return { data: make(sound), values, depth };
  };
  const list = (items: readonly unknown[]): Part | null => {
    const parts = items.map(read);
    return within(parts, (all) => all.map(({ data }) => data));
  };
  const map = (pairs: readonly { readonly key: unknown; readonly value: unknown }[]): Part | null => {
    const keys: string[] = [];
    const parts = pairs.map(({ key, value }) => {
      keys.push(String(read(key)?.data ?? ''));
      return read(value);
    });
    // Made from entries: a key such as `__proto__` is then a key like any other.
    return within(parts, (all) => Object.fromEntries(all.map(({ data }, at) => [keys[at], data])));
  };
  return read(document.contents);
}

function leaf(data: unknown): Part {
  return { data, values: 1, depth: 0 };
}
