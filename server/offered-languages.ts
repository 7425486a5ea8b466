import { localesOf } from '#core/questionnaire/localise.ts';
import { catalogue } from './questionnaires.ts';

/** Tags of all languages that some questionnaire can be read in, in the order of the alphabet. */
export async function offeredLanguages(): Promise<readonly string[]> {
  const all = [...(await catalogue()).values()].flatMap(({ questionnaire }) => localesOf(questionnaire));
  return [...new Set(all)].sort();
}
