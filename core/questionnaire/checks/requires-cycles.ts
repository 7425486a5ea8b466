import type { Issue } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { cycleInWords, cyclesIn } from './cycles.ts';

/** No step requires itself, directly or through others. One issue per cycle, at its first step in the file. */
export function checkRequiresCycles({ steps }: Questionnaire): Issue[] {
  return cyclesIn(new Map(steps.map(({ id, requires }) => [id, requires]))).map((cycle): Issue => {
    const index = steps.findIndex(({ id }) => cycle.includes(id));
    const message = `these steps wait for each other: ${cycleInWords(cycle)}.`;
    return { severity: 'error', path: ['steps', index, 'requires'], code: 'requires-cycle', message };
  });
}

/** The same for questions and what they depend on. */
export function checkDependsOnCycles(questionnaire: Questionnaire): Issue[] {
  const questions = locateQuestions(questionnaire);
  const next = new Map(questions.map(({ question }) => [question.id, question.dependsOn ?? []]));
  return cyclesIn(next).map((cycle): Issue => {
    const first = questions.find(({ question }) => cycle.includes(question.id));
    const message = `these questions depend on each other: ${cycleInWords(cycle)}.`;
    return { severity: 'error', path: [...(first?.path ?? []), 'dependsOn'], code: 'depends-cycle', message };
  });
}
