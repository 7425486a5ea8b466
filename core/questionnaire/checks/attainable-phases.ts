import { highestGatedPhase } from '../gating-phase.ts';
import type { Issue } from '../issue.ts';
import { locateNodes } from '../locate.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { lastPhase, questionsIn } from '../walk.ts';

/** A dimension whose questions stop below the last phase cannot show a team that is further. */
export function checkAttainablePhases(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  return locateNodes(questionnaire).flatMap(({ node, path }): Issue[] => {
    if (node.kind !== 'dimension') return [];
    const ceiling = Math.max(...questionsIn(node).map((question) => highestGatedPhase(question, last)));
    if (ceiling === last) return [];
    const message = `nothing is asked above phase ${ceiling} here, so a team cannot show phase ${ceiling + 1}.`;
    return [{ severity: 'warning', path, code: 'low-ceiling', message }];
  });
}
