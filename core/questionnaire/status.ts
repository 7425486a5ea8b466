/**
 * Where a version stands. It is said beside a questionnaire, not in it: a draft can change, a published one never does,
 * and nothing new is started with a retired one.
 */
export const statuses = ['draft', 'published', 'retired'] as const;
export type Status = (typeof statuses)[number];
