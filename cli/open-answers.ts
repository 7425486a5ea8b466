import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { GivenAnswers } from '#core/response/read-answers.ts';
import { answersFile } from '#server/command-line/answers-file.ts';
import type { Given } from './command.ts';
import { faultLine, unreadable } from './faults.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** A questionnaire and the answers that were given to it. */
export interface Answered {
  readonly questionnaire: Questionnaire;
  /** Of the questionnaire's content. */
  readonly hash: string;
  readonly answers: GivenAnswers;
}

export type OpenedAnswers =
  | ({ readonly is: 'opened' } & Answered)
  | { readonly is: 'faulty' | 'unreadable'; readonly faults: readonly Fault[] };

/** Opens the two files of a command that works on answers, and says what of the answers does not count. */
export async function openAnswers({ operands }: Given, terminal: Terminal): Promise<OpenedAnswers> {
  const [model = '', said = ''] = operands;
  const asked = await openQuestionnaire(model);
  if (asked.is !== 'opened') return asked;
  const { questionnaire, hash } = asked;
  const input = await readInput(said);
  if (input.is === 'unreadable') return { is: 'unreadable', faults: [unreadable(said, input.code)] };
  const answered = answersFile(input.bytes, said, questionnaire);
  if (!answered.ok) return { is: 'faulty', faults: answered.faults };
  terminal.err(answered.warnings.map(faultLine));
  return { is: 'opened', questionnaire, hash, answers: answered.given };
}
