const minute = 60_000;
const hour = 60 * minute;

/** How long somebody stays signed in, in ms: without doing anything, and at all. `noted`: how exactly `seenAt` is kept. */
export const sessionLasts = { idle: 8 * hour, absolute: 7 * 24 * hour, noted: 5 * minute } as const;
