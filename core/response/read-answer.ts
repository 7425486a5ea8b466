import type * as z from 'zod';
import { describeZodIssue, knownKeysAsMessage } from '#core/questionnaire/describe-zod-issue.ts';
import type { Issue, Path } from '#core/questionnaire/issue.ts';
import { nearest } from '#core/questionnaire/nearest.ts';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from './answer.ts';
import { answerSchema } from './answer-schema.ts';
import { answerSentences } from './answer-sentences.ts';
import { checkAnswer } from './check-answer.ts';
import { meantAnswer } from './meant-answer.ts';
import { offeredInstead } from './offered-instead.ts';
import { writtenNotApplicable, writtenValues } from './written-answer.ts';

/** `answer` null and no issue: not answered. With an issue, there is no answer. */
export interface ReadAnswer {
  readonly answer: Answer | null;
  readonly issues: readonly Issue[];
}

/** What somebody wrote as the answer to a question → the answer, if the question offers it. `path`: where it stands. */
export function readAnswer(question: Question, written: unknown, path: Path): ReadAnswer {
  if (written === null) return { answer: null, issues: [] };
  const parsed = parse(question, written);
  if ('error' in parsed) {
    const issues = parsed.error.issues.flatMap((issue) => describeZodIssue(issue, path));
    return { answer: null, issues: issues.map((issue) => ({ hint: hints[question.type], ...issue })) };
  }
  const unknown = unknownIds(question, parsed.answer, path);
  const answer = meantAnswer(question, parsed.answer);
  const issues =
    unknown.length > 0
      ? unknown
      : checkAnswer(question, answer).map((code) => ({ ...issueOf(code, path), ...offeredInstead(question, code) }));
  return { answer: issues.length === 0 ? answer : null, issues };
}

function parse(question: Question, written: unknown): { answer: Answer } | { error: z.ZodError } {
  if (written === 'unknown' && !offeredBy(question)?.includes('unknown')) return { answer: { kind: 'unknown' } };
  if (hasKey(written, 'kind')) return as(answerSchema, written, (answer) => answer);
  // A checklist lists the practices that do not apply under the same key.
  if (hasKey(written, 'notApplicable') && !(question.type === 'practices' && typeof written.notApplicable === 'object'))
    return as(writtenNotApplicable, written, ({ notApplicable }) => ({ kind: 'notApplicable', reason: notApplicable }));
  switch (question.type) {
    case 'phase':
      return as(writtenValues.phase, written, (phase) => ({ kind: 'phase', phase }));
    case 'scale':
      return as(writtenValues.scale, written, (point) => ({ kind: 'scale', point }));
    case 'choice':
    case 'criterion':
      return as(writtenValues[question.type], written, (id) => ({ kind: question.type, option: String(id) }));
    case 'multi':
      return as(writtenValues.multi, written, (ids) => ({ kind: 'multi', options: ids.map(String) }));
    case 'practices':
      return as(writtenValues.practices, written, (list) => {
        const { done = [], notApplicable = [] } = Array.isArray(list) ? { done: list } : list;
        return { kind: 'practices', done: done.map(String), notApplicable: notApplicable.map(String) };
      });
    case 'number':
      return as(writtenValues.number, written, (number) => ({ kind: 'number', number }));
    case 'text':
      return as(writtenValues.text, written, (text) => ({ kind: 'text', text }));
  }
}

function as<T>(
  schema: z.ZodType<T>,
  written: unknown,
  make: (written: T) => Answer,
): { answer: Answer } | { error: z.ZodError } {
  const parsed = schema.safeParse(written, { error: knownKeysAsMessage, reportInput: true });
  return parsed.success ? { answer: make(parsed.data) } : { error: parsed.error };
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** Ids that can be chosen; null where an answer is not made of ids. */
function offeredBy(question: Question): readonly string[] | null {
  switch (question.type) {
    case 'choice':
    case 'criterion':
    case 'multi':
      return question.options.map(({ id }) => id);
    case 'practices':
      return question.practices.map(({ id }) => id);
    case 'phase':
    case 'scale':
    case 'number':
    case 'text':
      return null;
  }
}

/** Each id that the question does not have, where it stands in a list and with the one that may be meant. */
function unknownIds(question: Question, answer: Answer, path: Path): Issue[] {
  const offered = offeredBy(question) ?? [];
  const find = (ids: readonly string[], at: (index: number) => Path): Issue[] =>
    ids.flatMap((id, index): Issue[] => {
      if (offered.includes(id)) return [];
      const code = answer.kind === 'practices' ? 'unknownPractice' : 'unknownOption';
      return [{ ...issueOf(code, at(index)), hint: meant(id, offered) }];
    });
  if (answer.kind !== question.type) return [];
  switch (answer.kind) {
    case 'choice':
    case 'criterion':
      return find([answer.option], () => path);
    case 'multi':
      return find(answer.options, (index) => [...path, index]);
    case 'practices':
      return [
        ...find(answer.done, (index) => [...path, 'done', index]),
        ...find(answer.notApplicable, (index) => [...path, 'notApplicable', index]),
      ];
    default:
      return [];
  }
}

function meant(id: string, offered: readonly string[]): string {
  const near = nearest(id, offered);
  return near === undefined
    ? `It has ${offered.map((each) => `\`${each}\``).join(', ')}.`
    : `Did you mean \`${near}\`?`;
}

/** The sentence follows the place in the file, so it begins in lower case. */
function issueOf(code: keyof typeof answerSentences, path: Path): Issue {
  const sentence = answerSentences[code];
  return { severity: 'error', path, code, message: `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` };
}

const hints: Readonly<Record<Question['type'], string>> = {
  phase: 'Write the number of a phase, counted from 0.',
  scale: 'Write the number of a point, counted from 0.',
  choice: 'Write the id of an option.',
  criterion: 'Write the id of an option.',
  multi: 'Write a list of options, such as `[one, other]`, or `[]` for none of them.',
  practices: 'Write a list of the practices that are done, such as `[one, other]`, or `[]` for none of them.',
  number: 'Write a number.',
  text: 'Write a text.',
};
