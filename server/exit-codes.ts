/** Told apart by process managers; 1 is everything unforeseen. After `away` it is worth trying again as it is. */
export const exitCodes = { settings: 2, port: 3, dataFolder: 4, databaseTooNew: 5, away: 6, otherSecret: 7 } as const;

/** Why the process ends before it has begun: what is wrong and what to do. */
export interface WhyNotStarted {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  readonly sentence: string;
}
