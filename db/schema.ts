// Every table, one file a noun; drizzle wants them in one place.
export * from './schema/actions.ts';
export * from './schema/assessments.ts';
export * from './schema/attempts.ts';
export * from './schema/audit.ts';
export * from './schema/groups.ts';
export * from './schema/installation.ts';
export * from './schema/jobs.ts';
export * from './schema/people.ts';
export * from './schema/rounds.ts';
export * from './schema/versions.ts';
