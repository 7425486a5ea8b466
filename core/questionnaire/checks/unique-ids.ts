import type { Issue, Path } from '../issue.ts';
import { locateContent, locateNodes, locateQuestions } from '../locate.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** Ids are unique per kind; those of options and practices within their question. */
export function checkUniqueIds(questionnaire: Questionnaire): Issue[] {
  const questions = locateQuestions(questionnaire);
  const nodes = locateNodes(questionnaire).map(({ node, path }) => ({ id: node.id, path: [...path, 'id'] }));
  return [
    ...repeated('dimension or group', nodes),
    ...repeated(
      'question',
      questions.map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
    ),
    ...questions.flatMap(({ question, answersPath }) => checkChoices(question, answersPath)),
    ...repeated(
      'content block',
      locateContent(questionnaire).map(({ content, path }) => ({ id: content.id, path: [...path, 'id'] })),
    ),
    ...repeated('step', listed(questionnaire.steps, ['steps'])),
    ...repeated('profile', listed(questionnaire.profiles, ['profiles'])),
    ...questionnaire.profiles.flatMap((profile, index) => {
      const path = ['profiles', index, 'questions'];
      return repeated(
        'question of this profile',
        profile.questions.map((id, place) => ({ id, path: [...path, place] })),
      );
    }),
    ...repeated(
      'version',
      (questionnaire.changelog ?? []).map(({ version }, index) => ({
        id: version,
        path: ['changelog', index, 'version'],
      })),
    ),
    ...repeated(
      'term',
      questionnaire.glossary.map(({ term }, index) => ({ id: term, path: ['glossary', index, 'term'] })),
    ),
  ];
}

function checkChoices(question: Question, path: Path): Issue[] {
  if (question.type === 'practices') return repeated('practice', listed(question.practices, [...path, 'practices']));
  if (!('options' in question)) return [];
  return repeated('option', listed(question.options, [...path, 'options']));
}

function listed(items: readonly { readonly id: string }[], path: Path): Named[] {
  return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function repeated(kind: string, items: readonly Named[]): Issue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    return [{ severity: 'error', path, code: 'duplicate-id', message: `another ${kind} is called \`${id}\` already.` }];
  });
}
