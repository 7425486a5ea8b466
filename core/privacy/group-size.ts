/** The smallest group about which there is a figure, k: what a round may choose, and what it is otherwise. */
export const groupSizes = { least: 3, most: 20, usual: 5 } as const;

export function isGroupSize(k: number): boolean {
  return Number.isInteger(k) && k >= groupSizes.least && k <= groupSizes.most;
}
