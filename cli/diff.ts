import { type Difference, diffQuestionnaires, isEmpty } from '#core/questionnaire/diff.ts';
import type { Part } from '#core/questionnaire/parts.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { touchedQuestions } from '#core/questionnaire/touched-questions.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Line } from '#core/text/line.ts';
import { indented, wrap } from '#core/text/wrap.ts';
import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import { refuseFiles } from './refuse-files.ts';

/** `phaseline diff BEFORE AFTER` */
export const diff: Run = async ({ operands: [older = '', newer = ''], flags }, terminal) => {
  const json = flags.has('json');
  const before = await openQuestionnaire(older);
  if (before.is !== 'opened') return refuseFiles(before, json, terminal);
  const after = await openQuestionnaire(newer);
  if (after.is !== 'opened') return refuseFiles(after, json, terminal);
  const difference = diffQuestionnaires(before.questionnaire, after.questionnaire);
  const kept = keptQuestions(difference, before.questionnaire, after.questionnaire);
  if (json) {
    const versionOf = ({ questionnaire: { id, version }, hash }: typeof before) => ({ id, version, hash });
    terminal.json({ before: versionOf(before), after: versionOf(after), ...difference, answers: kept });
  } else {
    terminal.out(differenceLines(difference, kept, terminal.width));
  }
  return exitCode.fine;
};

/** Questions (ids) whose answers carry over as they are, and those that want another look. */
function keptQuestions(difference: Difference, before: Questionnaire, after: Questionnaire) {
  const now = new Set(questionsOf(after).map(({ id }) => id));
  const both = questionsOf(before).flatMap(({ id }) => (now.has(id) ? [id] : []));
  const touched = touchedQuestions(difference, both);
  return {
    carryOver: both.filter((id) => !touched.has(id)),
    lookAgain: both.filter((id) => touched.has(id)),
  };
}

function differenceLines(
  difference: Difference,
  { carryOver, lookAgain }: ReturnType<typeof keptQuestions>,
  width: number,
): readonly Line[] {
  const { t } = sentences;
  if (isEmpty(difference)) return wrap(t('commandLine.diff.same'), width);
  const list = (name: keyof Difference): readonly Line[] => {
    const parts = difference[name];
    if (parts.length === 0) return [];
    const title = { strong: t(`commandLine.diff.${name}`, { count: parts.length }) };
    return [title, ...parts.flatMap((part) => partLines(part, width)), ''];
  };
  return [
    ...list('added'),
    ...list('removed'),
    ...list('rescored'),
    ...list('reworded'),
    ...list('moved'),
    ...wrap(t('commandLine.diff.answers', { carryOver: carryOver.length, lookAgain: lookAgain.length }), width),
    ...(lookAgain.length > 0 ? indented(lookAgain.join(', '), width) : []),
  ];
}

function partLines(part: Part & { fields?: readonly { readonly field: string }[] }, width: number): readonly Line[] {
  const { t, format } = sentences;
  const { kind, id, within, title, fields = [] } = part;
  const name = [t(`commandLine.diff.kind.${kind}`), ...(kind === 'option' ? [`${within}.${id}`] : [id])]
    .join(' ')
    .trim();
  const what = fields.length > 0 ? ` (${format.list(fields.map(({ field }) => field))})` : '';
  return [...wrap(`- ${name}${what}`, width), ...indented(title, width)];
}
