import type { Issue, Path } from '../issue.ts';
import { locateNodes } from '../locate.ts';
import type { Node, NodeRule, Question, Questionnaire } from '../questionnaire.ts';
import { questionsIn } from '../walk.ts';

/** Every node has a rule that suits what is below it (scoring rules, section 3). */
export function checkNodeRules(questionnaire: Questionnaire): Issue[] {
  const nodes = locateNodes(questionnaire);
  return [
    ...checkNodeOfNodes(questionnaire.rule, ['rule']),
    ...nodes.flatMap(({ node, path, above }) => {
      const isAboveDimensions = node.kind === 'group' && !above.some((each) => each.kind === 'dimension');
      const rulePath = [...path, 'rule'];
      return isAboveDimensions ? checkNodeOfNodes(node.rule, rulePath) : checkCriteria(node, rulePath);
    }),
  ];
}

function checkNodeOfNodes(rule: NodeRule, path: Path): Issue[] {
  if (rule === 'mean' || rule === 'min') return [];
  const message = `\`${rule}\` is a rule for questions; above dimensions only \`mean\` and \`min\` can be used.`;
  return [{ severity: 'error', path, code: 'node-rule', message }];
}

/** Two rules read levels, which only criteria have. */
function checkCriteria(node: Node, path: Path): Issue[] {
  if (node.rule !== 'sumOfLevelMeans' && node.rule !== 'gated') return [];
  const others = questionsIn(node).filter(isScoredWithoutLevel);
  if (others.length === 0) return [];
  const names = others.map(({ id }) => `\`${id}\``).join(', ');
  const message = `\`${node.rule}\` needs a level for every scored question, and these are no criteria: ${names}.`;
  return [{ severity: 'error', path, code: 'node-rule', message }];
}

function isScoredWithoutLevel(question: Question): boolean {
  return question.scored && question.type !== 'criterion' && question.type !== 'text';
}
