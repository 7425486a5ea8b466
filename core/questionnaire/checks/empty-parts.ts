import type { Issue } from '../issue.ts';
import { locateNodes } from '../locate.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { questionsIn } from '../walk.ts';

/** Nothing is there for show: every dimension, group and profile asks something. */
export function checkEmptyParts(questionnaire: Questionnaire): Issue[] {
  const nodes = locateNodes(questionnaire)
    .filter(({ node }) => questionsIn(node).length === 0)
    .map(({ node, path }): Issue => {
      return { severity: 'error', path, code: 'empty', message: `this ${node.kind} has no questions.` };
    });
  const profiles = questionnaire.profiles.flatMap(({ questions }, index): Issue[] => {
    if (questions.length > 0) return [];
    const path = ['profiles', index, 'questions'];
    return [{ severity: 'error', path, code: 'empty', message: 'this profile has no questions.' }];
  });
  return [...nodes, ...profiles];
}
