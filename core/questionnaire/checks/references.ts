import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import { suggester } from '../nearest.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { dimensionsOf, questionsOf } from '../walk.ts';

/** Steps, questions and profiles name only what is there. */
export function checkReferences(questionnaire: Questionnaire): Issue[] {
  const toQuestion = referenceTo(
    'question',
    questionsOf(questionnaire).map(({ id }) => id),
  );
  const toDimension = referenceTo(
    'dimension',
    dimensionsOf(questionnaire).map(({ id }) => id),
  );
  const toStep = referenceTo(
    'step',
    questionnaire.steps.map(({ id }) => id),
  );
  return [
    ...questionnaire.steps.flatMap((step, index) => [
      ...toDimension(step.dimension, ['steps', index, 'dimension']),
      ...(step.lifts ?? []).flatMap((id, place) => toQuestion(id, ['steps', index, 'lifts', place])),
      ...step.requires.flatMap((id, place) => toStep(id, ['steps', index, 'requires', place])),
    ]),
    ...locateQuestions(questionnaire).flatMap(({ question, path }) =>
      (question.dependsOn ?? []).flatMap((id, place) => toQuestion(id, [...path, 'dependsOn', place])),
    ),
    ...questionnaire.profiles.flatMap((profile, index) =>
      profile.questions.flatMap((id, place) => toQuestion(id, ['profiles', index, 'questions', place])),
    ),
  ];
}

function referenceTo(kind: string, ids: readonly string[]): (id: string, path: Path) => Issue[] {
  const known = new Set(ids);
  const suggest = suggester(known);
  return (id, path) => {
    if (known.has(id)) return [];
    const message = `there is no ${kind} \`${id}\`.`;
    return [{ severity: 'error', path, code: 'unknown-reference', message, ...suggest(id) }];
  };
}
