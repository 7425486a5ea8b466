import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { ChoiceQuestion, CriterionQuestion, MultiQuestion, Question, Questionnaire } from '../questionnaire.ts';

/** Every option of a scored question has a value, and the best one is worth something (scoring rules, section 2). */
export function checkOptions(questionnaire: Questionnaire): Issue[] {
  return locateQuestions(questionnaire).flatMap(({ question, answersPath }) => [
    ...checkMeaning(question, [...answersPath, 'options']),
    ...(question.scored ? checkQuestion(question, [...answersPath, 'options']) : []),
  ]);
}

/** An option that stands for "does not apply" or "I don't know" has no value, and there is one of each at most. */
function checkMeaning(question: Question, path: Path): Issue[] {
  if (question.type !== 'choice' && question.type !== 'multi') return [];
  const seen = new Set<string>();
  return question.options.flatMap(({ means, score = 0, ...option }, index): Issue[] => {
    if (means === undefined) return [];
    const isSecond = seen.has(means);
    seen.add(means);
    if (isSecond) return [error([...path, index, 'means'], `another option means \`${means}\` already.`)];
    const hasValue = score !== 0 || ('phase' in option && option.phase !== undefined);
    return hasValue ? [error([...path, index], 'an option that means no value has neither a phase nor a score.')] : [];
  });
}

function checkQuestion(question: Question, path: Path): Issue[] {
  switch (question.type) {
    case 'choice':
      return question.rules ? [] : checkChoice(question, path);
    case 'multi':
      return question.rules ? [] : checkMulti(question, path);
    case 'criterion':
      return checkCriterion(question, path);
    default:
      return [];
  }
}

function checkChoice({ options }: ChoiceQuestion, path: Path): Issue[] {
  const issues = options.flatMap(({ phase, score, means }, index): Issue[] => {
    if (phase !== undefined || means !== undefined) return [];
    if (score === undefined) return [error([...path, index], 'this option has neither a phase nor a score.')];
    return score < 0 ? [error([...path, index, 'score'], 'the score of a single choice is 0 or higher.')] : [];
  });
  const byScore = options.some(({ phase, score }) => phase === undefined && score !== undefined);
  if (byScore && options.every(({ score = 0 }) => score <= 0)) issues.push(error(path, 'no option scores above 0.'));
  return issues;
}

function checkMulti({ options }: MultiQuestion, path: Path): Issue[] {
  return options.some(({ score }) => score > 0) ? [] : [error(path, 'no option scores above 0.')];
}

function checkCriterion({ options }: CriterionQuestion, path: Path): Issue[] {
  const message = 'no option has the fraction 1, so the criterion can never be met.';
  return options.some(({ fraction }) => fraction === 1) ? [] : [error(path, message)];
}

function error(path: Path, message: string): Issue {
  return { severity: 'error', path, code: 'option-value', message };
}
