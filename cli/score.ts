import { resultLines } from '#server/command-line/lines.ts';
import { scoreAnswers } from '#server/command-line/score-answers.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openAnswers } from './open-answers.ts';
import { subject, subjectLines } from './subject.ts';

/** `phaseline score QUESTIONNAIRE ANSWERS` */
export const score: Run = async (given, terminal) => {
  const opened = await openAnswers(given, terminal);
  if (opened.is === 'refused') return opened.exit;
  const { questionnaire, answers } = opened.file;
  const { states, result } = scoreAnswers(questionnaire, answers);
  if (given.flags.has('json')) {
    const questions = [...states].map(([id, state]) => ({ id, ...state }));
    terminal.json({ ...subject(opened.file), result, questions });
  } else {
    terminal.out([...subjectLines(opened.file, terminal.width), ...resultLines(questionnaire, result, terminal.width)]);
  }
  return exitCode.fine;
};
