import type { Issue, Path } from '../issue.ts';
import { suggester } from '../nearest.ts';
import type { Question, Questionnaire, Trigger } from '../questionnaire.ts';
import { questionsOf } from '../walk.ts';

/** A step's triggers name a question, and an option, practice or band that it has. */
export function checkTriggers(questionnaire: Questionnaire): Issue[] {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const suggest = suggester(questions.keys());
  return questionnaire.steps.flatMap((step, index) =>
    step.triggers.flatMap((trigger, place): Issue[] => {
      const path = ['steps', index, 'triggers', place];
      const question = questions.get(trigger.question);
      if (question !== undefined) return checkTrigger(trigger, question, path);
      const message = `there is no question \`${trigger.question}\`.`;
      const hint = suggest(trigger.question);
      return [{ severity: 'error', path: [...path, 'question'], code: 'unknown-reference', message, ...hint }];
    }),
  );
}

function checkTrigger(trigger: Trigger, question: Question, path: Path): Issue[] {
  if ('band' in trigger) {
    const bands = question.type === 'number' ? question.bands.length : 0;
    if (trigger.band < bands) return [];
    const message = `\`${question.id}\` has ${bands} bands, and the first is number 0.`;
    return [{ severity: 'error', path: [...path, 'band'], code: 'unknown-reference', message }];
  }
  const key = 'chosen' in trigger ? 'chosen' : 'notChosen';
  const option = 'chosen' in trigger ? trigger.chosen : trigger.notChosen;
  const options = choicesOf(question);
  if (options.includes(option)) return [];
  const message = `\`${question.id}\` has no option \`${option}\`.`;
  return [
    { severity: 'error', path: [...path, key], code: 'unknown-reference', message, ...suggester(options)(option) },
  ];
}

function choicesOf(question: Question): string[] {
  if (question.type === 'practices') return question.practices.map(({ id }) => id);
  if (question.type === 'criterion') return question.options.map(({ id }) => id);
  if (question.type !== 'choice' && question.type !== 'multi') return [];
  return question.options.filter(({ means }) => means === undefined).map(({ id }) => id);
}
