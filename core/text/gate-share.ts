/** A share of a gate as people say it; `other` is said as a percentage. */
export type ShareWord = 'all' | 'threeQuarters' | 'twoThirds' | 'half' | 'other';

const words: readonly (readonly [number, ShareWord])[] = [
  [1, 'all'],
  [3 / 4, 'threeQuarters'],
  [2 / 3, 'twoThirds'],
  [1 / 2, 'half'],
];

/** The word for a share in (0, 1]. */
export function shareWord(share: number): ShareWord {
  return words.find(([value]) => Math.abs(value - share) < 1e-9)?.[1] ?? 'other';
}
