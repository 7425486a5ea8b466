import { questionnaireJsonSchema } from '#core/questionnaire/json-schema.ts';
import { answersJsonSchema } from '#core/response/answers-file.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';

/** `phaseline schema` */
export const schema: Run = async ({ flags }, terminal) => {
  terminal.json(flags.has('answers') ? answersJsonSchema() : questionnaireJsonSchema());
  return exitCode.fine;
};
