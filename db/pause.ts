/** Waits a random time that grows with the attempt, at most 100 ms, so that rivals do not meet again. */
export function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(100, 2 ** attempt)));
}
