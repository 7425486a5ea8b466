import type { Issue, Path } from '../issue.ts';
import { locateContent, locateNodes, locateQuestions } from '../locate.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';

/** An id that meant something else in an earlier version does not come back: old answers would count for it. */
export function checkRetiredIds(questionnaire: Questionnaire): Issue[] {
  const retired = new Set(questionnaire.retired);
  if (retired.size === 0) return [];
  const { steps, profiles } = questionnaire;
  const used: { readonly id: string; readonly path: Path }[] = [
    ...locateNodes(questionnaire).map(({ node, path }) => ({ id: node.id, path })),
    ...locateQuestions(questionnaire).flatMap(({ question, path, answersPath }) => [
      { id: question.id, path },
      ...choicesOf(question).map(({ id, at }) => ({ id: `${question.id}.${id}`, path: [...answersPath, ...at] })),
    ]),
    ...locateContent(questionnaire).map(({ content, path }) => ({ id: content.id, path })),
    ...steps.map(({ id }, index) => ({ id, path: ['steps', index] })),
    ...profiles.map(({ id }, index) => ({ id, path: ['profiles', index] })),
  ];
  return used
    .filter(({ id }) => retired.has(id))
    .map(({ id, path }): Issue => {
      const message = `\`${id}\` is retired, so it cannot stand for something new.`;
      return { severity: 'error', path: [...path, 'id'], code: 'retired-id', message, hint: 'Give it another id.' };
    });
}

function choicesOf(question: Question): { readonly id: string; readonly at: Path }[] {
  if (question.type === 'practices')
    return question.practices.map(({ id }, index) => ({ id, at: ['practices', index] }));
  return 'options' in question ? question.options.map(({ id }, index) => ({ id, at: ['options', index] })) : [];
}
