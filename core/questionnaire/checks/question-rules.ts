import { type ExpressionError, parseExpression } from '#core/expression/parse-expression.ts';
import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import { suggester } from '../nearest.ts';
import type { Questionnaire } from '../questionnaire.ts';

const sentences: Readonly<Record<ExpressionError, string>> = {
  unexpectedCharacter: 'no rule holds what stands',
  operandExpected: 'an option should stand',
  operatorExpected: '`&&` or `||` should stand',
  closingExpected: 'a `)` should stand',
  nestedTooDeeply: 'the parentheses go too deep',
};

/** The rules over a question's options can be read, name its options, and leave no answer without a result. */
export function checkQuestionRules(questionnaire: Questionnaire): Issue[] {
  return locateQuestions(questionnaire).flatMap(({ question, path }): Issue[] => {
    if ((question.type !== 'choice' && question.type !== 'multi') || question.rules === undefined) return [];
    const ids = question.options.map(({ id }) => id);
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
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    const message = `this rule cannot be read: ${sentences[parsed.code]} at character ${parsed.at + 1}.`;
    return [{ severity: 'error', path, code: 'rule-syntax', message }];
  }
  const suggest = suggester(options);
  return parsed.ids
    .filter((id) => !options.includes(id))
    .map((id): Issue => {
      const message = `this question has no option \`${id}\`.`;
      return { severity: 'error', path, code: 'unknown-reference', message, ...suggest(id) };
    });
}
