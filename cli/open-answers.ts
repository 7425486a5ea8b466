import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { GivenAnswers } from '#core/response/read-answers.ts';
import { answersFile } from '#server/command-line/answers-file.ts';
import { questionnaireFile } from '#server/questionnaire-file.ts';
import type { Given } from './command.ts';
import { faultLine } from './faults.ts';
import { type Opened, openFile } from './open-file.ts';
import type { Terminal } from './terminal.ts';

/** A questionnaire and the answers that were given to it. */
export interface Answered {
  readonly questionnaire: Questionnaire;
  /** Of the questionnaire's content. */
  readonly hash: string;
  readonly answers: GivenAnswers;
}

/** Opens the two files of a command that works on answers. */
export async function openAnswers({ operands, flags }: Given, terminal: Terminal): Promise<Opened<Answered>> {
  const [model = '', said = ''] = operands;
  const json = flags.has('json');
  const asked = await openFile(model, questionnaireFile, json, terminal);
  if (asked.is === 'refused') return asked;
  const { questionnaire, hash } = asked.file;
  const answered = await openFile(said, (bytes, name) => answersFile(bytes, name, questionnaire), json, terminal);
  if (answered.is === 'refused') return answered;
  terminal.err(answered.file.warnings.map(faultLine));
  return { is: 'opened', file: { questionnaire, hash, answers: answered.file.given } };
}
