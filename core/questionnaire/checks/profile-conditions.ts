import { leavesOf } from '#core/expression/evaluate.ts';
import { conditionalsOf, readCondition } from '#core/response/conditions.ts';
import type { Issue } from '../issue.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** A profile that asks a question without the one its show-if reads decides on an answer that nobody can give. */
export function checkProfileConditions(questionnaire: Questionnaire): Issue[] {
  const conditional = conditionalsOf(questionnaire).filter(
    ({ kind, showIf }) => kind === 'question' && showIf.length > 0,
  );
  const reads = new Map(
    conditional.map(({ id, showIf }) => [
      id,
      new Set(showIf.flatMap((text) => leavesOf(readCondition(text)).map(({ question }) => question))),
    ]),
  );
  return questionnaire.profiles.flatMap(({ questions }, index) => {
    const asked = new Set(questions);
    return questions.flatMap((id, place): Issue[] => {
      const missing = [...(reads.get(id) ?? [])].filter((other) => !asked.has(other));
      if (missing.length === 0) return [];
      const names = missing.map((other) => `\`${other}\``).join(', ');
      const message = `the show-if of \`${id}\` reads ${names}, which this profile does not ask.`;
      return [
        { severity: 'warning', path: ['profiles', index, 'questions', place], code: 'profile-condition', message },
      ];
    });
  });
}
