import type { Issue } from '#server/issue.ts';
import type { Problem } from './action.ts';

/** The issues of a use case, by the form field they are about. */
export function fieldProblems(issues: readonly Issue[]): Readonly<Record<string, Problem>> {
  return Object.fromEntries(issues.map(({ path, code }) => [String(path[0] ?? ''), problems[code] ?? 'invalid']));
}

const problems: Readonly<Record<string, Problem>> = { missing: 'required', tooLong: 'tooLong' };
