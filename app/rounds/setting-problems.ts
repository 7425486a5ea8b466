import type { SettingProblem, SettingProblems } from '#core/round/read-settings.ts';
import type { Problem } from '../action.ts';

/** Where the form says it: nothing counts is said where the first audience counts. */
const places: Readonly<Record<string, string>> = { counted: 'counted.developer' };

const sentences: Readonly<Record<SettingProblem, Problem>> = {
  missing: 'required',
  tooLong: 'tooLong',
  badCharacters: 'invalid',
  invalid: 'invalid',
  notAfter: 'notAfter',
  outOfRange: 'outOfRange',
  tooFew: 'tooFew',
  tooMany: 'tooMany',
  needsEnd: 'needsEnd',
  needsExecutives: 'needsExecutives',
};

/** What is wrong with the settings of a round, by the form's fields. */
export function settingProblems(problems: SettingProblems): Readonly<Record<string, Problem>> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [places[field] ?? field, sentences[problem]]),
  );
}
