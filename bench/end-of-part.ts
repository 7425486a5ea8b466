const undone: (() => unknown)[] = [];

/**
 * Keeps for the end of the part what ends something that the part has started. Not earlier: while it lives, the CPU
 * time of its own children counts as ours, and nobody inherits it.
 */
export function atEndOfPart(end: () => unknown): void {
  undone.push(end);
}

/** Ends all that was started, the latest first. */
export async function endPart(): Promise<void> {
  for (let end = undone.pop(); end; end = undone.pop()) await end();
}
