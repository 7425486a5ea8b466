import { resultLines } from '#server/command-line/lines.ts';
import { scoreAnswers } from '#server/command-line/score-answers.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openAnswers } from './open-answers.ts';
import { refuseFiles } from './refuse-files.ts';
import { subject, subjectLines } from './subject.ts';

/** `phaseline score QUESTIONNAIRE ANSWERS` */
export const score: Run = async (given, terminal) => {
  const opened = await openAnswers(given, terminal);
  if (opened.is !== 'opened') return refuseFiles(opened, given.flags.has('json'), terminal);
  const { questionnaire, answers } = opened;
  const { states, result } = scoreAnswers(questionnaire, answers);
  if (given.flags.has('json')) {
    const questions = [...states].map(([id, state]) => ({ id, ...state }));
    terminal.json({ ...subject(opened), result, questions });
  } else {
    terminal.out([...subjectLines(opened, terminal.width), ...resultLines(questionnaire, result, terminal.width)]);
  }
  return exitCode.fine;
};
