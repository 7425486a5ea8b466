/** A day, `2026-11-28`, as a time to write it by, in UTC. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
