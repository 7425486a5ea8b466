import type { Issue, Path } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { lastPhase } from '../walk.ts';

interface Mention {
  readonly phase: number;
  readonly path: Path;
}

/** No phase or level above the last one, and own scores of scale points within [0, P]. */
export function checkPhases(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  const questions = locateQuestions(questionnaire).flatMap(({ question, path, answersPath }) =>
    mentionsIn(question, path, answersPath),
  );
  const steps = questionnaire.steps.flatMap(({ leads }, index) => [
    { phase: leads.from, path: ['steps', index, 'leads', 'from'] },
    { phase: leads.to, path: ['steps', index, 'leads', 'to'] },
  ]);
  return [...questions, ...steps].flatMap(({ phase, path }): Issue[] => {
    if (phase >= 0 && phase <= last) return [];
    const message = `the phases of this questionnaire are 0 to ${last}, and this is ${phase}.`;
    return [{ severity: 'error', path, code: 'phase-out-of-range', message }];
  });
}

function mentionsIn(question: Question, path: Path, answers: Path): Mention[] {
  switch (question.type) {
    case 'phase':
      return question.statements.map(({ phase }) => ({ phase, path: [...answers, 'statements', phase] }));
    case 'scale':
      return question.points.flatMap(({ score }, index) =>
        score === undefined ? [] : [{ phase: score, path: [...answers, 'points', index, 'score'] }],
      );
    case 'choice':
      return [...phased(question.options, [...answers, 'options']), ...ofRules(question, path)];
    case 'multi':
      return ofRules(question, path);
    case 'practices':
      return phased(question.practices, [...path, 'practices']);
    case 'number':
      // The file may list its bands in another order, so all of them are named together.
      return question.bands.map(({ phase }) => ({ phase, path: [...path, 'bands'] }));
    case 'criterion':
      return [{ phase: question.level, path: [...path, 'level'] }];
    case 'text':
      return [];
  }
}

function phased(items: readonly { readonly phase?: number }[], path: Path): Mention[] {
  return items.flatMap(({ phase }, index) => (phase === undefined ? [] : [{ phase, path: [...path, index, 'phase'] }]));
}

function ofRules({ rules }: Extract<Question, { type: 'choice' | 'multi' }>, path: Path): Mention[] {
  if (rules === undefined) return [];
  const otherwise = rules.otherwise && {
    phase: rules.otherwise.phase,
    path: [...path, 'rules', 'otherwise', 'phase'],
  };
  return [...phased(rules.when, [...path, 'rules', 'when']), ...(otherwise ? [otherwise] : [])];
}
