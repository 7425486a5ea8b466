import { leavesOf } from '#core/expression/evaluate.ts';
import { parseRule } from '#core/expression/parse-rule.ts';
import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import { suggester } from '../nearest.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** The rules over a question's options can be read, name its options, and leave no answer without a result. */
export function checkQuestionRules(questionnaire: Questionnaire): Issue[] {
  return locateQuestions(questionnaire).flatMap(({ question, path }): Issue[] => {
    if ((question.type !== 'choice' && question.type !== 'multi') || question.rules === undefined) return [];
    // An option that is no value never reaches the rules.
    const ids = question.options.filter(({ means }) => means === undefined).map(({ id }) => id);
    const place = [...path, 'rules'];
    const broken = question.rules.when.flatMap((rule, index) =>
      checkRule(rule.if, ids, [...place, 'when', index, 'if']),
    );
    if (question.rules.otherwise !== undefined) return broken;
    const message = 'there is no `otherwise`, so answers that match no rule get no score.';
    return [...broken, { severity: 'warning', path: place, code: 'no-otherwise', message }];
  });
}

function checkRule(text: string, options: readonly string[], path: Path): Issue[] {
  const parsed = parseRule(text);
  if (!parsed.ok) {
    return [{ severity: 'error', path, code: 'rule-syntax', ...syntaxProblem('rule', text, parsed) }];
  }
  const suggest = suggester(options);
  const ids = new Set(leavesOf(parsed.expression).map(({ id }) => id));
  return [...ids]
    .filter((id) => !options.includes(id))
    .map((id): Issue => {
      const message = `this question has no option \`${id}\`.`;
      return { severity: 'error', path, code: 'unknown-reference', message, ...suggest(id) };
    });
}
