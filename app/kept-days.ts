import { retention } from '#server/retention.ts';

/** How many days a deleted assessment can be brought back, for sentences. */
export const keptDays = retention.deleted / 86_400_000;

/** Until when a deleted assessment is kept. */
export function keptUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + retention.deleted);
}
