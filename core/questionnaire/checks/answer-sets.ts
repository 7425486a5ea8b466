import type { Issue, Path } from '../issue.ts';
import { suggester } from '../nearest.ts';
import type { FileGroup, FileNode } from '../node-schema.ts';
import type { FileSharedQuestion } from '../question-schema.ts';
import type { QuestionnaireFile } from '../schema.ts';

/**
 * Questions take their answers from sets that are there, and add only what suits the set's type. Checked in the file,
 * since a question is not made without its answers.
 */
export function checkAnswerSets({ answerSets = {}, dimensions }: QuestionnaireFile): Issue[] {
  const suggest = suggester(Object.keys(answerSets));
  return sharedQuestions(dimensions, ['dimensions']).flatMap(({ question, path }): Issue[] => {
    if (!Object.hasOwn(answerSets, question.answers)) {
      const message = `there is no answer set \`${question.answers}\`.`;
      const hint = suggest(question.answers);
      return [{ severity: 'error', path: [...path, 'answers'], code: 'unknown-reference', message, ...hint }];
    }
    return checkAdditions(question, answerSets[question.answers]?.type ?? 'phase', path);
  });
}

const additions = {
  between: ['phase'],
  reversed: ['scale'],
  level: ['criterion'],
  rules: ['choice', 'multi'],
} as const;

function checkAdditions(question: FileSharedQuestion, type: string, path: Path): Issue[] {
  const unsuited = (['between', 'reversed', 'level', 'rules'] as const).filter(
    (key) => question[key] !== undefined && !additions[key].some((each) => each === type),
  );
  const issues = unsuited.map((key): Issue => {
    const message = `the answers of \`${question.answers}\` are of the type \`${type}\`, where this says nothing.`;
    return { severity: 'error', path: [...path, key], code: 'answer-set', message };
  });
  if (type !== 'criterion' || question.level !== undefined) return issues;
  const message = 'this is missing: a criterion has a level.';
  return [...issues, { severity: 'error', path: [...path, 'level'], code: 'missing', message }];
}

interface Located {
  readonly question: FileSharedQuestion;
  readonly path: Path;
}

function sharedQuestions(nodes: readonly (FileNode | FileGroup)[], above: Path): Located[] {
  return nodes.flatMap((node, at) => {
    const path = [...above, at];
    const own = (node.questions ?? []).flatMap((entry, index) =>
      'answers' in entry ? [{ question: entry, path: [...path, 'questions', index] }] : [],
    );
    const below = 'dimensions' in node ? sharedQuestions(node.dimensions ?? [], [...path, 'dimensions']) : [];
    return [...own, ...below, ...sharedQuestions(node.groups ?? [], [...path, 'groups'])];
  });
}
