import { leavesOf } from '#core/expression/evaluate.ts';
import { conditionalsOf, readCondition } from '#core/response/conditions.ts';
import type { Issue } from '../issue.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { once } from './once.ts';

/** A profile that asks a question without the one its show-if reads decides on an answer that nobody can give. */
export function checkProfileConditions(questionnaire: Questionnaire): Issue[] {
  const conditions = new Map(
    conditionalsOf(questionnaire).flatMap(({ kind, id, showIf }) => (kind === 'question' ? [[id, showIf]] : [])),
  );
  const readsOf = once((text) => new Set(leavesOf(readCondition(text)).map(({ question }) => question)));
  return questionnaire.profiles.flatMap(({ questions }, index) => {
    const asked = new Set(questions);
    const missingFor = once((text) => [...readsOf(text).difference(asked)]);
    return questions.flatMap((id, place): Issue[] => {
      const missing = new Set((conditions.get(id) ?? []).flatMap(missingFor));
      if (missing.size === 0) return [];
      const names = [...missing].map((other) => `\`${other}\``).join(', ');
      const message = `the show-if of \`${id}\` reads ${names}, which this profile does not ask.`;
      return [
        { severity: 'warning', path: ['profiles', index, 'questions', place], code: 'profile-condition', message },
      ];
    });
  });
}
