import { printedQuestionnaire } from '#server/command-line/printed-questionnaire.ts';
import { questionnaireFile } from '#server/questionnaire-file.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openFile } from './open-file.ts';

/** `phaseline print FILE` */
export const print: Run = async ({ operands: [name = ''] }, terminal) => {
  const opened = await openFile(name, questionnaireFile, false, terminal);
  if (opened.is === 'refused') return opened.exit;
  terminal.raw(printedQuestionnaire(opened.file.questionnaire));
  return exitCode.fine;
};
