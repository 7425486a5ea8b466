import { printedQuestionnaire } from '#server/command-line/printed-questionnaire.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import { refuseFiles } from './refuse-files.ts';

/** `phaseline print FILE` */
export const print: Run = async ({ operands: [name = ''] }, terminal) => {
  const opened = await openQuestionnaire(name);
  if (opened.is !== 'opened') return refuseFiles(opened, false, terminal);
  terminal.raw(printedQuestionnaire(opened.questionnaire));
  return exitCode.fine;
};
